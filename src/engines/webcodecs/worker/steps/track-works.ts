import type { InputTrack, OutputFormat } from 'mediabunny';
import type { FormatId } from '../../../../domain/formats/catalogue.ts';
import type { TrackRef } from '../../../../domain/media/media.ts';
import type { TrackCommand } from '../../../../domain/step/track-command.ts';
import { copySegments } from '../copy/copy-segments.ts';
import { copyAudio, copyVideo } from '../copy/copy-track.ts';
import { declineEdits } from './decline-edits.ts';
import { Declined } from '../work/refusals.ts';
import { encodeAudio } from '../audio/encode-audio.ts';
import { encodeVideo } from '../video/encode-video.ts';
import { outputFormat } from '../containers/output-format.ts';
import type { SegmentedSource, OpenSource, StepSource, TrackWork } from '../work/track-work.ts';
import { Mistake } from '../../../../lib/mistake.ts';

/** Seconds before the start that a copied packet may have: the lead of an encoder of sound. */
const LONGEST_LEAD = 0.2;

/** A command with the source and the track that it means; segments have but one track. */
type Wanted =
  | {
      readonly kind: 'track';
      readonly command: TrackCommand;
      readonly source: OpenSource;
      readonly track: InputTrack;
    }
  | {
      readonly kind: 'segments';
      readonly source: SegmentedSource;
      readonly says: Pick<TrackCommand, 'label' | 'clock'>;
    };

/** What has to be done for each track of an output. Covers are among the tags. */
export async function trackWorks(
  id: FormatId,
  commands: readonly TrackCommand[],
  sources: readonly StepSource[],
): Promise<TrackWork[]> {
  const format = outputFormat(id, false, null);
  const wanted: Wanted[] = [];
  for (const command of commands) {
    if (command.track.kind === 'cover') continue;
    const source = sources[command.input];
    if (source === undefined) throw new Mistake(`Input ${command.input} is not given.`);
    wanted.push(await wantedOf(command, source));
  }
  if (wanted.length === 0) throw new Declined('No track is wanted.');
  const shift = await shiftFor(format, wanted);
  const works: TrackWork[] = [];
  for (const one of wanted) works.push(await workFor(one, format, shift));
  return works;
}

async function wantedOf(command: TrackCommand, source: StepSource): Promise<Wanted> {
  if (source.kind === 'file') {
    const track = await find(source, command.track);
    return { kind: 'track', command, source, track };
  }
  if (command.kind !== 'copy' || command.track.kind !== 'video') {
    throw new Declined('Only video is encoded in segments, and segments are only put together.');
  }
  return { kind: 'segments', source, says: command };
}

async function find({ input }: OpenSource, ref: TrackRef): Promise<InputTrack> {
  if (ref.kind !== 'video' && ref.kind !== 'audio') {
    throw new Declined(`Tracks of the kind "${ref.kind}" are not for this engine.`);
  }
  const { kind, nth } = ref;
  const tracks = await (kind === 'video' ? input.getVideoTracks() : input.getAudioTracks());
  const track = tracks[nth];
  if (track === undefined) throw new Declined(`There is no ${kind} track ${nth}.`);
  return track;
}

/** By how much everything is moved so that copied packets do not start before 0 where the container forbids it. */
async function shiftFor(format: OutputFormat, wanted: readonly Wanted[]): Promise<number> {
  if (format.negativeTimestampSupport === 'full' || !format.supportsTimestampedMediaData) return 0;
  let lead = 0;
  for (const one of wanted) {
    if (one.kind === 'segments' || one.command.kind !== 'copy') continue;
    // The start of a range is its first packet's, which has nothing before it.
    if (one.command.range?.from != null) continue;
    const { source, track } = one;
    lead = Math.max(lead, source.start - (await track.getFirstTimestamp()));
  }
  if (lead > LONGEST_LEAD) throw new Declined('Its hidden beginning would be shown.');
  return lead;
}

async function workFor(wanted: Wanted, format: OutputFormat, shift: number): Promise<TrackWork> {
  const context = { format, shift };
  if (wanted.kind === 'segments') return copySegments(wanted.source, wanted.says, context);
  const { command, source, track } = wanted;
  declineEdits(command);
  switch (command.kind) {
    case 'copy':
      if (track.isVideoTrack()) return copyVideo(source, track, command, context);
      if (track.isAudioTrack()) return copyAudio(source, track, command, context);
      break;
    case 'encode-video':
      if (track.isVideoTrack()) return encodeVideo(source, track, command, context);
      break;
    case 'encode-audio':
      if (track.isAudioTrack()) return encodeAudio(source, track, command, context);
      break;
    case 'encode-subtitle':
      throw new Declined('Subtitles are not for this engine.');
    default:
      return command satisfies never;
  }
  throw new Declined(`A ${track.type} track cannot become that.`);
}
