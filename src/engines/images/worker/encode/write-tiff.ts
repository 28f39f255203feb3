import { directoryBytes, type AddedEntry } from '../metadata/compact-exif.ts';
import { openTiff } from '../metadata/tiff-directories.ts';
import { isTransparent } from './pixels.ts';
import type { KeptMetadata } from './kept-metadata.ts';

/** Where the packed pixels begin: behind the header. */
const HEADER = 8;

/** Types of values. */
const [UNDEFINED, BYTE, SHORT, LONG] = [7, 1, 3, 4];

/** A little-endian file that says nothing. */
const NOTHING = Uint8Array.of(0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0);

/**
 * A TIFF without loss: 8 bits a sample, each row as differences to the pixel before, packed with Deflate, in one strip.
 * What it is to say of its picture stands in its own directory, as the standard has it.
 */
export async function writeTiff(
  pixels: ImageData,
  { exif, xmp, iptc }: KeptMetadata,
): Promise<Blob> {
  const { width, height } = pixels;
  const samples = isTransparent(pixels) ? 4 : 3;
  const packed = await deflated(differences(pixels, samples));
  const tiff = openTiff(exif ?? NOTHING) ?? openTiff(NOTHING);
  if (tiff === null) throw new RangeError('There is no header.');
  const { little } = tiff;
  const number = (tag: number, type: number, ...values: readonly number[]): AddedEntry => {
    const size = type === SHORT ? 2 : 4;
    const view = new DataView(new ArrayBuffer(values.length * size));
    for (const [n, value] of values.entries()) {
      if (type === SHORT) view.setUint16(n * 2, value, little);
      else view.setUint32(n * 4, value, little);
    }
    return { tag, type, count: values.length, value: new Uint8Array(view.buffer) };
  };
  const text = (tag: number, type: number, value: Uint8Array): AddedEntry => ({
    tag,
    type,
    count: value.length,
    value,
  });
  const added = [
    number(0x100, LONG, width),
    number(0x101, LONG, height),
    number(0x102, SHORT, ...Array.from({ length: samples }, () => 8)),
    number(0x103, SHORT, 8),
    number(0x106, SHORT, 2),
    number(0x111, LONG, HEADER),
    number(0x112, SHORT, 1),
    number(0x115, SHORT, samples),
    number(0x116, LONG, height),
    number(0x117, LONG, packed.length),
    number(0x11c, SHORT, 1),
    number(0x13d, SHORT, 2),
    // Transparency that colours are not multiplied with.
    ...(samples === 4 ? [number(0x152, SHORT, 2)] : []),
    ...(xmp === null ? [] : [text(0x2bc, BYTE, new TextEncoder().encode(xmp))]),
    ...(iptc === null ? [] : [text(0x83bb, UNDEFINED, iptc)]),
  ];
  // Directories begin at even places.
  const at = HEADER + packed.length + (packed.length % 2);
  const head = new Uint8Array(HEADER);
  head.set(little ? [0x49, 0x49, 42, 0] : [0x4d, 0x4d, 0, 42]);
  new DataView(head.buffer).setUint32(4, at, little);
  const padding = new Uint8Array(packed.length % 2);
  return new Blob([head, packed, padding, directoryBytes(tiff, at, added)], { type: 'image/tiff' });
}

/** Rows of samples, each less the one of the pixel before: Deflate packs them better. TIFF 6.0, section 14. */
function differences({ data, width, height }: ImageData, samples: 3 | 4): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(width * height * samples);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    const before = [0, 0, 0, 0];
    for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
      for (let n = 0; n < samples; n += 1) {
        const value = data[at + n] ?? 0;
        rows[to] = value - (before[n] ?? 0);
        before[n] = value;
        to += 1;
      }
    }
  }
  return rows;
}

async function deflated(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
