import type { VideoCodec } from '../../media/codecs.ts';

/** The qualities that are tried before pixels are given up, each with its share of the first one's bytes. */
export type Ladder = readonly (readonly [value: number, share: number])[];

/**
 * The largest shares that FFmpeg's encoders left of three real clips: whoever trusts them is not disappointed. JPEG's
 * scale is a quantizer, WebP's a quality, GIF's the number of colours.
 */
const LADDERS: Readonly<Partial<Record<VideoCodec, Ladder>>> = {
  mjpeg: [
    [2, 1],
    [3, 0.87],
    [4, 0.79],
    [6, 0.66],
    [9, 0.58],
  ],
  webp: [
    [75, 1],
    [65, 0.92],
    [55, 0.86],
    [45, 0.81],
  ],
  // Of two frames of 960x540, by libavif and libjxl as the engine of pictures sets them.
  avif: [
    [55, 1],
    [45, 0.74],
    [35, 0.56],
    [25, 0.45],
  ],
  jxl: [
    [75, 1],
    [65, 0.85],
    [55, 0.75],
    [40, 0.66],
  ],
  gif: [
    [256, 1],
    [128, 0.79],
    [64, 0.67],
  ],
};

/** The ladder of a codec; empty where nothing but fewer pixels makes it smaller. */
export function ladderOf(codec: VideoCodec): Ladder {
  return LADDERS[codec] ?? [];
}
