import { tracksOf, type MediaInfo } from '../../media/media.ts';
import type { PlanContext } from '../context.ts';
import { cutOf, type Cut } from './cut.ts';
import { pacedMedia } from '../tracks/paced.ts';
import { findsPackets } from '../segments/seek.ts';
import { hidesFrames } from '../tracks/trimmed.ts';
import { videoOutcome } from '../tracks/video-outcome.ts';

/** What does not depend on the cut. */
type Uncut = Pick<PlanContext, 'target' | 'format' | 'options' | 'means' | 'budget'>;

/**
 * The context for the part of a source that is taken. It is cut at key frames only where the picture is copied: what is
 * encoded anyway is cut exactly.
 */
export function cutContext(media: MediaInfo, uncut: Uncut): PlanContext {
  const exact = contextWith(media, uncut, 'exact');
  if (uncut.options.trimMode === 'exact' || hidesFrames(media)) return exact;
  const atKeys = contextWith(media, uncut, 'key-frames');
  const [video] = uncut.format.video === null ? [] : tracksOf(atKeys.media, 'video');
  if (video === undefined) return atKeys;
  const known = uncut.means.frames.kind !== 'unknown' && findsPackets(media.container);
  return known && videoOutcome(atKeys, video).command?.kind === 'copy' ? atKeys : exact;
}

/** True when nothing lies between its ends. */
export function isEmpty({ range: { from, to } }: Cut): boolean {
  return to !== null && to <= (from ?? 0);
}

function contextWith(media: MediaInfo, uncut: Uncut, mode: Cut['mode']): PlanContext {
  const { options, means, format } = uncut;
  const shown = format.video === null ? { ...media, tracks: tracksOf(media, 'audio') } : media;
  const cut = cutOf(shown, options, mode, means.frames);
  const pace = { range: cut?.range ?? null, speed: options.speed };
  return { ...uncut, media: pacedMedia(media, pace), cut, pace };
}
