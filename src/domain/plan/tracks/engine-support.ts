import { readerOf } from '../../engine/engine-id.ts';
import { isSameTrack, type TrackRef } from '../../media/media.ts';
import { encoderOf, type Kept } from './outcome.ts';
import type { PlanContext } from '../model/context.ts';
import { canWebCodecsEdit } from './edit-needs.ts';

/** True when the browser's own codecs and their muxers make all of these tracks, and the file. */
export function canWebCodecsMake({ target, capabilities }: PlanContext, kept: readonly Kept[]) {
  if (capabilities.webcodecs.kind === 'absent') return false;
  const { formats, copies } = capabilities.webcodecs.support;
  if (!formats.includes(target.format)) return false;
  return kept.every((one) => {
    const { command } = one;
    return command.kind === 'copy'
      ? includesTrack(copies, command.track) &&
          (command.range === null || canWebCodecsEdit(['range']))
      : doesWebCodecsEncode(one);
  });
}

/** True when the browser encodes a track, whoever decodes it. */
function doesWebCodecsEncode(one: Kept): boolean {
  const by = encoderOf(one);
  return by === 'webcodecs' || by === 'bridge';
}

/** True when FFmpeg decodes a track, whoever encodes it. */
function doesFfmpegDecode(one: Kept): boolean {
  const by = encoderOf(one);
  return by !== null && readerOf(by) === 'ffmpeg';
}

/** Codecs of pictures that are stored in between as MP4. */
const INTERMEDIATE_CODECS: readonly string[] = ['h264', 'vp9'];

/** True when the browser makes the picture at least, which is nearly all of the work. */
export function canWebCodecsPicture(kept: readonly Kept[]): boolean {
  return kept.some(
    (one) =>
      one.command.kind === 'encode-video' &&
      doesWebCodecsEncode(one) &&
      INTERMEDIATE_CODECS.includes(one.command.codec),
  );
}

/** The codec of a track that FFmpeg would have to decode and cannot; null when there is none. */
export function whatFfmpegCannot({ capabilities }: PlanContext, kept: readonly Kept[]) {
  const { decodes } = capabilities.ffmpeg;
  const broken = kept.find(
    (one) => doesFfmpegDecode(one) && !includesTrack(decodes, one.command.track),
  );
  return broken?.decision.track.codec ?? null;
}

/** True when the list names the track. */
export function includesTrack(list: readonly TrackRef[], track: TrackRef): boolean {
  return list.some((other) => isSameTrack(other, track));
}
