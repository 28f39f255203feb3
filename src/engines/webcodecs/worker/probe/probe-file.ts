import type { InputTrack } from 'mediabunny';
import { failed, success, type Result } from '../../../../domain/failure/failure.ts';
import {
  secondsOf,
  type Duration,
  type MediaInfo,
  type Track,
} from '../../../../domain/media/media.ts';
import { isReadBetter, witnessed } from '../../../../domain/media/witness.ts';
import { firstRecording } from '../../../witness/first-recording.ts';
import { takeWitness } from '../../../witness/take-witness.ts';
import {
  isOtherText,
  isPlaylist,
  SNIFF_BYTES,
  unreadPicture,
} from '../../../../domain/media/sniff.ts';
import type { Probe, WorkerReport } from '../../../contract/engine-api.ts';
import { supportFor } from './codec-support.ts';
import { containerFacts, containerOf } from '../containers/container-facts.ts';
import { coverTracks, otherPictures } from '../containers/cover-tracks.ts';
import { Declined } from '../work/refusals.ts';
import { fillBitRates } from './fill-bit-rates.ts';
import { fileDuration } from './file-duration.ts';
import { flacLength } from './flac-length.ts';
import { subtitleName } from '../codecs/subtitle-names.ts';
import { withInput, type OpenInput } from '../work/open-input.ts';
import { audioTrack } from './probe-audio.ts';
import { createProgress } from '../work/progress.ts';
import { videoTrack } from './probe-video.ts';
import { attachedImages } from '../metadata/attached-images.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { trackLabel } from '../metadata/track-label.ts';
import type { TrackFacts } from '../work/file-facts.ts';
import { declining } from '../work/mistakes.ts';

/** Seconds that lengths may differ by rounding: less than a sample. */
const UNHEARD = 1e-5;

/** Finds out what is in a file without decoding it, and what this browser can do with it. */
export async function probeFile(
  file: Blob,
  report: (report: WorkerReport) => void,
): Promise<Result<Probe>> {
  if (file.size === 0) return failed({ kind: 'empty-file' });
  const head = await file.slice(0, SNIFF_BYTES).text();
  if (isPlaylist(head)) return failed({ kind: 'playlist' });
  const picture = unreadPicture(head);
  if (picture !== null) return failed({ kind: 'picture-format', format: picture });
  if (isOtherText(head)) return failed({ kind: 'not-media' });
  return declining(() =>
    withInput(file, createProgress(report).onRead, async (input) => {
      const media = await mediaInfo(file, input);
      return success({ media, support: await supportFor(media, input) });
    }),
  );
}

async function mediaInfo(whole: Blob, input: OpenInput): Promise<MediaInfo> {
  const file = await firstRecording(whole);
  const format = await input.getFormat();
  const container = containerOf(format);
  const witness = await takeWitness(whole, container);
  if (witness !== null && isReadBetter(witness, 'ffmpeg', 'webcodecs')) {
    throw new Declined('There is more in the file than this reader sees.');
  }
  const facts = await containerFacts(file, format);
  const found = await input.getTracks();
  const tags = await input.getMetadataTags();
  const duration = await fileDuration(file, input, container, facts, tags);
  // Mediabunny's reader does not find a last frame of a few bytes, as silence has it.
  const said = container === 'flac' ? await flacLength(file) : null;
  if (said !== null && said - (await input.computeDuration()) > UNHEARD) {
    throw new Declined('There is more sound in the file than this reader sees.');
  }
  const tracks: Track[] = [];
  for (const [index, [track, known]] of pairs(found, facts?.tracks ?? null).entries()) {
    const described = await describe(index, track, known, duration);
    const label = track === null || container === 'ogg' ? null : await trackLabel(track, known);
    tracks.push(label === null ? described : { ...described, label });
  }
  if (!tracks.some(({ kind }) => kind === 'video' || kind === 'audio')) {
    throw new Declined('There is nothing in it to play.');
  }
  const images = await attachedImages(file, container, tags);
  tracks.push(...coverTracks(images, tracks.length));
  // In Matroska they are attached files themselves.
  if (container !== 'matroska') tracks.push(...otherPictures(images, tracks.length));
  for (const codec of facts?.attachments ?? []) {
    tracks.push({ kind: 'attachment', index: tracks.length, codec, frames: null, bitRate: null });
  }
  const media: MediaInfo = {
    probedBy: 'webcodecs',
    container,
    size: whole.size,
    duration,
    tracks: await fillBitRates(tracks, found, file.size, duration),
    metadata: await readMetadata(file, container, tags, secondsOf(duration) ?? 0),
  };
  return witnessed(media, witness);
}

/** Tracks as mediabunny has them beside what the container says; a track that only one of them sees is suspect. */
function pairs(
  found: readonly InputTrack[],
  facts: readonly TrackFacts[] | null,
): [InputTrack | null, TrackFacts | null][] {
  if (facts === null) return found.map((track) => [track, null]);
  if (found.some(({ id }) => !facts.some((known) => known.id === id))) {
    throw new Declined('The list of tracks is odd.');
  }
  return facts.map((known) => [found.find(({ id }) => id === known.id) ?? null, known]);
}

async function describe(
  index: number,
  track: InputTrack | null,
  facts: TrackFacts | null,
  whole: Duration,
): Promise<Track> {
  if (track?.isVideoTrack() === true) return videoTrack(index, track, facts, whole);
  if (track?.isAudioTrack() === true) return audioTrack(index, track, facts, whole);
  const kind = facts?.kind ?? 'data';
  if (kind === 'video' || kind === 'audio') throw new Declined(`An unknown ${kind} codec.`);
  const codec = facts?.codec ?? 'unknown';
  return {
    kind,
    index,
    codec: kind === 'subtitle' ? subtitleName(codec) : codec,
    frames: facts?.frames ?? null,
    bitRate: null,
  };
}
