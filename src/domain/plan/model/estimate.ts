import type { VideoCodec } from '../../media/codecs.ts';
import type { StepEngine } from '../../engine/engine-id.ts';
import type { VideoRate } from '../../step/video-rate.ts';

/**
 * Pixels per second that one single-thread core of FFmpeg in WebAssembly encodes, decoding included. Measured on a
 * 2-core Linux machine without a GPU; only rough anywhere else.
 */
const PIXELS_PER_SECOND: Readonly<
  Record<VideoCodec, Readonly<Record<VideoRate['effort'], number>>>
> = {
  h264: { fast: 26e6, balanced: 13e6, smallest: 3.5e6 },
  vp8: { fast: 30e6, balanced: 25e6, smallest: 12e6 },
  vp9: { fast: 22e6, balanced: 18e6, smallest: 9e6 },
  mpeg4: { fast: 50e6, balanced: 50e6, smallest: 50e6 },
  mpeg2video: { fast: 50e6, balanced: 50e6, smallest: 50e6 },
  wmv2: { fast: 50e6, balanced: 50e6, smallest: 50e6 },
  theora: { fast: 20e6, balanced: 20e6, smallest: 20e6 },
  webp: { fast: 2e6, balanced: 1.5e6, smallest: 0.8e6 },
  gif: { fast: 8e6, balanced: 8e6, smallest: 8e6 },
  mjpeg: { fast: 20e6, balanced: 20e6, smallest: 20e6 },
  png: { fast: 5e6, balanced: 5e6, smallest: 5e6 },
  avif: { fast: 0.5e6, balanced: 0.5e6, smallest: 0.5e6 },
  jxl: { fast: 0.6e6, balanced: 0.6e6, smallest: 0.6e6 },
  tiff: { fast: 10e6, balanced: 10e6, smallest: 10e6 },
  bmp: { fast: 20e6, balanced: 20e6, smallest: 20e6 },
  ico: { fast: 20e6, balanced: 20e6, smallest: 20e6 },
  pdf: { fast: 20e6, balanced: 20e6, smallest: 20e6 },
};

/**
 * The same for the browser's own codecs, decoding included, without a GPU on the same machine; a phone's or a
 * graphics card's own encoder is several times faster.
 */
const PIXELS_PER_SECOND_OF_BROWSER: Readonly<Partial<Record<VideoCodec, number>>> = {
  h264: 190e6,
  vp8: 110e6,
  vp9: 80e6,
};

/** The same for a bridge: FFmpeg decodes, the browser encodes. */
const PIXELS_PER_SECOND_OF_BRIDGE: typeof PIXELS_PER_SECOND_OF_BROWSER = {
  h264: 55e6,
  vp8: 45e6,
  vp9: 40e6,
};

/** Bits per pixel that ordinary footage ends up with at each effort's value. */
const BITS_PER_PIXEL: Readonly<Record<VideoCodec, Readonly<Record<VideoRate['effort'], number>>>> =
  {
    h264: { fast: 0.13, balanced: 0.075, smallest: 0.055 },
    vp8: { fast: 0.1, balanced: 0.1, smallest: 0.07 },
    vp9: { fast: 0.07, balanced: 0.07, smallest: 0.05 },
    mpeg4: { fast: 0.22, balanced: 0.22, smallest: 0.12 },
    mpeg2video: { fast: 0.25, balanced: 0.25, smallest: 0.14 },
    wmv2: { fast: 0.22, balanced: 0.22, smallest: 0.12 },
    theora: { fast: 0.18, balanced: 0.18, smallest: 0.1 },
    webp: { fast: 0.5, balanced: 0.5, smallest: 0.35 },
    gif: { fast: 3, balanced: 3, smallest: 3 },
    mjpeg: { fast: 2, balanced: 2, smallest: 1.2 },
    png: { fast: 12, balanced: 12, smallest: 12 },
    avif: { fast: 0.4, balanced: 0.4, smallest: 0.25 },
    jxl: { fast: 0.6, balanced: 0.6, smallest: 0.4 },
    tiff: { fast: 14, balanced: 14, smallest: 14 },
    bmp: { fast: 24, balanced: 24, smallest: 24 },
    ico: { fast: 12, balanced: 12, smallest: 12 },
    pdf: { fast: 2, balanced: 2, smallest: 1.2 },
  };

/**
 * Pixels of the source per second that are decoded and made smaller, where the output has fewer. The constants above
 * count the output's pixels and hold where nothing is scaled. Measured in Chromium on the same machine.
 */
const PIXELS_SCALED_PER_SECOND = 90e6;

/** Seconds of media that one core's audio encoders get through in a second. */
const AUDIO_SPEED = 40;

/** Bytes per second that a copy reads. */
const COPY_SPEED = 200e6;

/** Cost in seconds and size in bytes; either is null when the source does not say how long it is. */
export type Estimate = { readonly seconds: number | null; readonly bytes: number | null };

/** Nothing yet; the start of a sum. */
export const NO_COST: Estimate = { seconds: 0, bytes: 0 };

/** Adds up what two parts of a plan cost. */
export function addEstimates(a: Estimate, b: Estimate): Estimate {
  return { seconds: addOrNull(a.seconds, b.seconds), bytes: addOrNull(a.bytes, b.bytes) };
}

function addOrNull(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** Who encodes as fast whatever the effort is. */
const PIXELS_BY: Readonly<Record<StepEngine, typeof PIXELS_PER_SECOND_OF_BROWSER | null>> = {
  images: null,
  ffmpeg: null,
  webcodecs: PIXELS_PER_SECOND_OF_BROWSER,
  bridge: PIXELS_PER_SECOND_OF_BRIDGE,
};

/** Encoding `pixelRate` pixels a second for `duration` seconds. */
export function estimateVideo(
  engine: StepEngine,
  codec: VideoCodec,
  rate: VideoRate,
  pixelRate: number,
  duration: number | null,
): Estimate {
  if (duration === null) return { seconds: null, bytes: null };
  const browser = engine !== 'ffmpeg';
  const speed = PIXELS_BY[engine]?.[codec] ?? PIXELS_PER_SECOND[codec][rate.effort];
  const bitRate =
    browser || rate.spend === 'all' ? rate.bitRate : pixelRate * BITS_PER_PIXEL[codec][rate.effort];
  return {
    seconds: (pixelRate * duration) / speed,
    bytes: Math.round((Math.min(bitRate, rate.ceiling ?? Infinity) * duration) / 8),
  };
}

/** Making a picture of `sourceRate` pixels a second smaller, for `duration` seconds. */
export function estimateScaling(sourceRate: number, duration: number | null): Estimate {
  return {
    seconds: duration === null ? null : (sourceRate * duration) / PIXELS_SCALED_PER_SECOND,
    bytes: 0,
  };
}

/** Encoding audio to `bitRate` bits per second. */
export function estimateAudio(bitRate: number, duration: number | null): Estimate {
  if (duration === null) return { seconds: null, bytes: null };
  return { seconds: duration / AUDIO_SPEED, bytes: Math.round((bitRate * duration) / 8) };
}

/** Copying a track of `bitRate` bits per second. */
export function estimateCopy(bitRate: number | null, duration: number | null): Estimate {
  if (duration === null || bitRate === null) return { seconds: null, bytes: null };
  const bytes = Math.round((bitRate * duration) / 8);
  return { seconds: bytes / COPY_SPEED, bytes };
}
