import type { VideoCodec } from '../../../../domain/media/codecs.ts';
import { Refusal } from '../draw/refusal.ts';

/** The codecs that are written, and the type of their files. */
const TYPES: Readonly<Partial<Record<VideoCodec, string>>> = {
  mjpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/**
 * Browsers' JPEG qualities, 0 to 1, that are as large as FFmpeg's quantizer scales, 2 to 9, on photos: plans speak the
 * latter, whoever follows them.
 */
const JPEG_QUALITIES: readonly (readonly [scale: number, quality: number])[] = [
  [2, 0.92],
  [3, 0.87],
  [4, 0.82],
  [6, 0.72],
  [9, 0.55],
];

/** The file of what is drawn. `value` is the quality on the codec's own scale. */
export async function encodePicture(
  canvas: OffscreenCanvas,
  codec: VideoCodec,
  value: number,
): Promise<Blob> {
  const type = TYPES[codec];
  if (type === undefined) throw new Refusal(`No encoder for ${codec}.`);
  const blob = await canvas.convertToBlob({ type, quality: qualityOf(codec, value) });
  // What it cannot write, a browser writes as PNG.
  if (blob.type !== type) throw new Refusal(`This browser writes no ${type}.`);
  return blob;
}

function qualityOf(codec: VideoCodec, value: number): number {
  if (codec !== 'mjpeg') return value / 100;
  return JPEG_QUALITIES.find(([scale]) => scale >= value)?.[1] ?? 0.55;
}

let webp: Promise<boolean> | undefined;

/** True where the browser writes WebP; Safari does not. */
export function encodesWebp(): Promise<boolean> {
  return (webp ??= encodePicture(aPixel(), 'webp', 75).then(
    () => true,
    () => false,
  ));
}

function aPixel(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1, 1);
  // Without a context there is nothing to encode.
  canvas.getContext('2d');
  return canvas;
}
