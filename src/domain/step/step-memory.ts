import type { Size } from '../edits/rect.ts';

const MEGABYTE = 1e6;

/** A core with nothing but packets passing through it: 32 MB of heap and what surrounds it. */
const LEAST = 40 * MEGABYTE;

/**
 * Bytes that one x264 or VP9 encode takes in FFmpeg's core, decoder included, by pixels of the picture: measured at
 * 720p, 1080p and 4K.
 */
const MEASURED: readonly (readonly [pixels: number, bytes: number])[] = [
  [0, LEAST],
  [1280 * 720, 115 * MEGABYTE],
  [1920 * 1080, 250 * MEGABYTE],
  [3840 * 2160, 670 * MEGABYTE],
];

/** Bytes of memory that a step of FFmpeg is expected to take; `picture` is the larger of what it decodes and encodes, null when it does neither. */
export function stepMemory(picture: Size | null): number {
  if (picture === null) return LEAST;
  const pixels = picture.width * picture.height;
  const above = MEASURED.findIndex(([limit]) => pixels <= limit);
  // Past the largest measured picture the last slope goes on.
  const upper = above === -1 ? MEASURED.length - 1 : Math.max(1, above);
  const [x0, y0] = MEASURED[upper - 1] ?? [0, LEAST];
  const [x1, y1] = MEASURED[upper] ?? [1, LEAST];
  return Math.round(y0 + ((pixels - x0) / (x1 - x0)) * (y1 - y0));
}

/** Bytes for each pixel while a picture is decoded, drawn and encoded: it is there twice or three times, four bytes each. */
const BYTES_PER_PIXEL = 12;

/** Bytes of memory that the engine of pictures is expected to take for one of this size. */
export function pictureMemory({ width, height }: Size): number {
  return LEAST + width * height * BYTES_PER_PIXEL;
}
