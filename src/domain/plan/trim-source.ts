import { tracksOf, type MediaInfo } from '../media/media.ts';
import type { PlanContext, Frames } from './model/context.ts';
import type { Trim } from './model/trim.ts';
import { retimedMedia } from './tracks/retimed-media.ts';
import { findsPackets } from './segments/seek.ts';
import { hidesFrames } from './tracks/trimmed.ts';
import { videoOutcome } from './tracks/video-outcome.ts';
import type { Options } from '../options/options.ts';
import type { TimeRange } from '../edits/time-map.ts';
import type { FrameIndex } from '../media/frame-index.ts';
import { frameAt, keyBefore, lastFrameAt } from './segments/frame-lookup.ts';

/** What does not depend on the trim. */
type Untrimmed = Pick<PlanContext, 'target' | 'format' | 'options' | 'capabilities' | 'budget'>;

/**
 * The context for the part of a source that is taken. It is cut at key frames only where the picture is copied: what is
 * encoded anyway is cut exactly.
 */
export function trimmedContext(media: MediaInfo, uncut: Untrimmed): PlanContext {
  const exact = contextWith(media, uncut, 'exact');
  if (uncut.options.trimMode === 'exact' || hidesFrames(media)) return exact;
  const atKeys = contextWith(media, uncut, 'key-frames');
  const [video] = uncut.format.video === null ? [] : tracksOf(atKeys.media, 'video');
  if (video === undefined) return atKeys;
  const known = uncut.capabilities.frames.kind !== 'unknown' && findsPackets(media.container);
  return known && videoOutcome(atKeys, video).command?.kind === 'copy' ? atKeys : exact;
}

/** True when nothing lies between its ends. */
export function isEmpty({ range: { from, to } }: Trim): boolean {
  return to !== null && to <= (from ?? 0);
}

function contextWith(media: MediaInfo, uncut: Untrimmed, mode: Trim['mode']): PlanContext {
  const { options, capabilities, format } = uncut;
  const shown = format.video === null ? { ...media, tracks: tracksOf(media, 'audio') } : media;
  const trim = trimOf(shown, options, mode, capabilities.frames);
  const timeMap = { range: trim?.range ?? null, speed: options.speed };
  return { ...uncut, media: retimedMedia(media, timeMap), trim, timeMap };
}

/** The cut that the options ask for, in one of the modes; null when they ask for none, or only for what is there anyway. */
function trimOf(
  media: MediaInfo,
  { trimStart, trimEnd }: Pick<Options, 'trimStart' | 'trimEnd'>,
  mode: Trim['mode'],
  frames: Frames,
): Trim | null {
  const end = media.duration.kind === 'exact' ? media.duration.seconds : Infinity;
  const wanted = {
    from: trimStart === null || trimStart <= 0 ? null : trimStart,
    to: trimEnd === null || trimEnd >= end ? null : trimEnd,
  };
  if (wanted.from === null && wanted.to === null) return null;
  const hasPicture = tracksOf(media, 'video').length > 0;
  if (!hasPicture || frames.kind !== 'known') {
    return { mode, range: wanted, settled: !hasPicture || frames.kind === 'unknown' };
  }
  return { mode, range: moved(wanted, mode, frames.index), settled: true };
}

/** The range from a frame, or a key frame, to a frame. */
function moved({ from, to }: TimeRange, mode: Trim['mode'], index: FrameIndex): TimeRange {
  return {
    from: from === null ? null : beginOf(index, from, mode),
    to: to === null ? null : (index.times[frameAt(index, to)] ?? to),
  };
}

/** When the first frame of a cut is shown; null is the very start. */
function beginOf(index: FrameIndex, time: number, mode: Trim['mode']): number | null {
  const { times } = index;
  switch (mode) {
    case 'exact':
      return times[Math.min(frameAt(index, time), times.length - 1)] ?? time;
    case 'key-frames': {
      const key = keyBefore(index, lastFrameAt(index, time));
      return key === 0 ? null : (times[key] ?? time);
    }
    default:
      return mode satisfies never;
  }
}
