import type { VideoCodec } from '../../../../domain/media/codecs.ts';
import { jpegQuality } from '../../../../domain/media/jpeg-quality.ts';
import type { CommandOf } from '../../../../domain/step/step.ts';
import { Refusal } from '../draw/refusal.ts';
import { encodeByLibrary } from './encode-by-library.ts';
import type { KeptMetadata } from './kept-metadata.ts';
import { pixelsOf } from './pixels.ts';
import { writeBmp } from './write-bmp.ts';
import { writeIco } from './write-ico.ts';
import { withMetadata } from './write-metadata.ts';
import { writePdf } from './write-pdf.ts';
import { writeTiff } from './write-tiff.ts';

/** How a picture is encoded. `value` is the quality on the codec's own scale. */
export type Encoding = Pick<CommandOf<'still'>, 'codec' | 'value' | 'lossless'>;

/** The file of what is drawn, with what it is to say of itself. What nobody here writes is refused. */
export async function encodePicture(
  canvas: OffscreenCanvas,
  { codec, value, lossless }: Encoding,
  metadata: KeptMetadata,
): Promise<Blob> {
  const likeness = lossless === true ? 'lossless' : { quality: value };
  switch (codec) {
    case 'mjpeg':
    case 'png':
      return withMetadata(await byBrowser(canvas, codec, value), codec, metadata);
    case 'webp': {
      // Browsers' encoders have no such mode, but for the highest quality of some.
      const made =
        lossless === undefined && (await encodesWebp())
          ? await byBrowser(canvas, codec, value)
          : await encodeByLibrary(canvas, codec, likeness);
      return withMetadata(made, codec, metadata);
    }
    case 'avif':
    case 'jxl':
      return withMetadata(await encodeByLibrary(canvas, codec, likeness), codec, metadata);
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
  return (codec === 'mjpeg' ? jpegQuality(value) : value) / 100;
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
