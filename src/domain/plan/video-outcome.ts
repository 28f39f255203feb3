import { estimateVideo } from '../estimate.ts';
import { secondsOf, tracksOf, type VideoTrack } from '../media.ts';
import type { PlanContext } from './context.ts';
import { copied, dropped, summary, type Outcome } from './outcome.ts';
import { isReduced, isSlowed, pixelRate, scanOf, timingOf, videoSize } from './picture.ts';
import type { Reason } from './plan.ts';
import { videoRate } from './quality.ts';
import { wouldUntrim } from './trimmed.ts';

/** What becomes of a video track. */
export function videoOutcome(
  { media, format, options, avoid }: PlanContext,
  track: VideoTrack,
): Outcome {
  if (format.video === null) return dropped(track, 'not-held');
  if (tracksOf(media, 'video')[0] !== track) return dropped(track, 'only-one');

  const { copy, encode: codec, rotation, timing: containerTiming } = format.video;
  const reason = ((): Reason => {
    if (!holds(copy, track)) return 'codec';
    if (options.quality === 'smallest') return 'option';
    if (isReduced(track, options.resolution)) return 'option';
    if (isSlowed(track, options.frameRate)) return 'option';
    if (track.rotation !== 0 && rotation === 'baked') return 'rotation';
    if (avoid.includes('copy') || !hasTimestamps(media.container, format.id)) return 'copy-unsafe';
    if (wouldUntrim(media, format)) return 'trimmed';
    return 'fits';
  })();
  if (reason === 'fits') return copied(track, 'video');

  const size = videoSize(track, options.resolution);
  const timing = timingOf(track, options.frameRate, containerTiming);
  const rate = videoRate(codec, options.quality, track, size, timing);
  const duration = secondsOf(track.duration) ?? secondsOf(media.duration);
  return {
    decision: {
      track: summary(track),
      action: { kind: 'encode', codec, engine: 'ffmpeg' },
      reason,
    },
    command: {
      kind: 'encode-video',
      input: 0,
      track: track.index,
      codec,
      edit: { size, timing, scan: scanOf(track) },
      rate,
      alpha: codec === 'webp' && ALPHA.test(track.pixelFormat),
    },
    cost: estimateVideo(codec, rate, pixelRate(track, size, timing), duration),
  };
}

/** Pixel formats with transparency. */
const ALPHA = /^(?:yuva|rgba|bgra|argb|abgr|gbrap|ya|pal8)/u;

/** Lists of codecs may name one together with its pixel format: `h264:yuv420p`. */
function holds(codecs: readonly string[], track: VideoTrack): boolean {
  return codecs.includes(track.codec) || codecs.includes(`${track.codec}:${track.pixelFormat}`);
}

/**
 * AVI and bare streams number their frames instead of timing them; what is copied from there into a container with
 * timestamps may lack them (FFmpeg: "Can't write packet with unknown timestamp").
 */
const WITHOUT_TIMESTAMPS = ['avi', 'h264', 'hevc', 'm4v', 'mpegvideo'];

function hasTimestamps(container: string, format: string): boolean {
  return container === format || !WITHOUT_TIMESTAMPS.includes(container);
}
