import { failed, success, type Result } from '../../../domain/failure/failure.ts';
import { ffmpegSupport } from '../core/codec-support.ts';
import type { MediaInfo, Track } from '../../../domain/media/media.ts';
import { isPlaylist, SNIFF_BYTES, unreadPicture } from '../../../domain/media/sniff.ts';
import { witnessed } from '../../../domain/media/witness.ts';
import type { Probe } from '../../contract/engine-api.ts';
import { endsArgs, firstPacketArgs, probeArgs } from '../arguments/probe-args.ts';
import { explainProbe } from '../output/explain-failure.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';
import { parseEnds, withEnds } from '../output/packet-ends.ts';
import { parseProbe } from '../output/parse-probe.ts';
import { inputName } from '../arguments/virtual-files.ts';
import { blobContent, type ReadBlob } from './files/blob-content.ts';
import { firstRecording } from '../../witness/first-recording.ts';
import { takeWitness } from '../../witness/take-witness.ts';
import type { FileContent } from '../../worker/file-content.ts';
import { openSession, type Watcher } from './session.ts';
import { probeWebpAnimation } from './probe-webp.ts';

const REPORT = '/probe.json';

/** Finds out what is in a file, without decoding more than its first frames. */
export async function probe(
  core: CompiledCore,
  file: Blob,
  readBlob: ReadBlob,
  watcher: Watcher,
): Promise<Result<Probe>> {
  if (file.size === 0) return failed({ kind: 'empty-file' });
  const head = new TextDecoder().decode(readBlob(file.slice(0, SNIFF_BYTES)));
  if (isPlaylist(head)) return failed({ kind: 'playlist' });
  const picture = unreadPicture(head);
  if (picture !== null) return failed({ kind: 'picture-format', format: picture });
  const animation = probeWebpAnimation(file, readBlob);
  if (animation !== null) return success(withSupport(animation));

  const files = new Map([[inputName(0), blobContent(await firstRecording(file), readBlob)]]);
  const session = await openSession(core, files, watcher);
  session.core.ffprobe(probeArgs(REPORT));
  const log = session.log();
  const storage = session.storageFailure();
  if (storage !== null) return failed(storage, log);
  const media = parseProbe(session.core.fs.readFile(REPORT, { encoding: 'utf8' }), file.size, log);
  if (media === null || media.tracks.every(({ kind }) => kind === 'data')) {
    return failed(explainProbe(log), log);
  }
  const said = witnessed(media, await takeWitness(file, media.container));
  const found = isUnended(said) ? await measured(core, files, said, watcher) : said;
  const empty: number[] = [];
  for (const { index } of uncounted(found)) {
    if (await isEmpty(core, files, index, watcher)) empty.push(index);
  }
  return success(withSupport(withoutFrames(found, empty)));
}

/** Recordings that were made live do not say how long they are, and end where their packets do. */
function isUnended({ container, duration }: MediaInfo): boolean {
  return container === 'matroska' && duration.kind === 'unknown';
}

/** Reads through all packets: what stands still at the end, or sounds on, is known by nothing else. */
async function measured(
  core: CompiledCore,
  files: ReadonlyMap<string, FileContent>,
  media: MediaInfo,
  watcher: Watcher,
): Promise<MediaInfo> {
  const session = await openSession(core, files, watcher);
  session.core.ffprobe(endsArgs(REPORT));
  if (session.storageFailure() !== null) return media;
  return withEnds(media, parseEnds(session.core.fs.readFile(REPORT, { encoding: 'utf8' })));
}

/** Sounds beside other tracks that may be declared only: FFmpeg gives them a start and a length all the same. */
function uncounted({ tracks }: MediaInfo): readonly Track[] {
  return tracks.length === 1
    ? []
    : tracks.filter(({ kind, frames }) => kind === 'audio' && frames === null);
}

async function isEmpty(
  core: CompiledCore,
  files: ReadonlyMap<string, FileContent>,
  stream: number,
  watcher: Watcher,
): Promise<boolean> {
  const session = await openSession(core, files, watcher);
  session.core.ffprobe(firstPacketArgs(REPORT, stream));
  if (session.storageFailure() !== null) return false;
  return session.core.fs.readFile(REPORT, { encoding: 'utf8' }).trim() === '';
}

function withoutFrames(media: MediaInfo, empty: readonly number[]): MediaInfo {
  const tracks = media.tracks.map((track) =>
    empty.includes(track.index) ? { ...track, frames: 0 } : track,
  );
  return { ...media, tracks };
}

function withSupport(media: MediaInfo): Probe {
  return { media, support: ffmpegSupport(media) };
}
