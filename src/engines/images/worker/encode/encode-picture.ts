import type { VideoCodec } from '../../../../domain/media/codecs.ts';
import { Refusal } from '../draw/refusal.ts';
import { encodeByLibrary } from './encode-by-library.ts';
import type { KeptMetadata } from './kept-metadata.ts';
import { pixelsOf } from './pixels.ts';
import { writeBmp } from './write-bmp.ts';
import { writeIco } from './write-ico.ts';
import { withMetadata } from './write-metadata.ts';
import { writePdf } from './write-pdf.ts';
import { writeTiff } from './write-tiff.ts';

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

/** How a picture is encoded. `value` is the quality on the codec's own scale. */
export type Encoding = { readonly codec: VideoCodec; readonly value: number };

/** The file of what is drawn, with what it is to say of itself. What nobody here writes is refused. */
export async function encodePicture(
  canvas: OffscreenCanvas,
  { codec, value }: Encoding,
  metadata: KeptMetadata,
): Promise<Blob> {
  switch (codec) {
    case 'mjpeg':
    case 'png':
      return withMetadata(await byBrowser(canvas, codec, value), codec, metadata);
    case 'webp': {
      const made = (await encodesWebp())
        ? await byBrowser(canvas, codec, value)
        : await encodeByLibrary(canvas, codec, { quality: value });
      return withMetadata(made, codec, metadata);
    }
    case 'avif':
    case 'jxl':
      return withMetadata(
        await encodeByLibrary(canvas, codec, { quality: value }),
        codec,
        metadata,
      );
    case 'tiff':
      return writeTiff(pixelsOf(canvas), metadata);
    case 'bmp':
      return writeBmp(pixelsOf(canvas));
    case 'ico':
      return writeIco(canvas);
    case 'pdf':
      return writePdf(await byBrowser(canvas, 'mjpeg', value), canvas);
    default:
      throw new Refusal(`No encoder for ${codec}.`);
  }
}

/** Codecs of browsers, and the types of their files. */
const TYPES = { mjpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

async function byBrowser(
  canvas: OffscreenCanvas,
  codec: keyof typeof TYPES,
  value: number,
): Promise<Blob> {
  const type = TYPES[codec];
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
function encodesWebp(): Promise<boolean> {
  return (webp ??= byBrowser(aPixel(), 'webp', 75).then(
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
