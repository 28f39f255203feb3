import { bytesAt, type BlobReader } from '../../../witness/blob-reader.ts';
import { fileBoxes } from '../../../witness/isobmff-boxes.ts';
import { orientationOf, type Orientation } from '../metadata/orientation.ts';
import { NO_EXTRAS, type Header } from './picture-facts.ts';

/** More bytes than the sizes at the start of a stream take. */
const HEAD = 32;

/** The header of a JPEG XL, and how its decoder turns it. */
export type JxlHeader = { readonly header: Header; readonly turn: Orientation };

/** Reads the header of a JPEG XL: a bare stream, or one in boxes beside its EXIF data and XMP. */
export async function readJxl(reader: BlobReader): Promise<JxlHeader | null> {
  const start = await reader.read(0, HEAD);
  if (start.getUint16(0) === STREAM) return described(await bytesAt(reader, 0, HEAD), null, null);
  let stream: Uint8Array | null = null;
  let exif: Header['exif'] = null;
  let xmp: string | null = null;
  for await (const { name, start: from, end } of fileBoxes(reader)) {
    // The first piece of a stream in several has a number before it.
    if (name === 'jxlc') stream ??= await bytesAt(reader, from, HEAD);
    if (name === 'jxlp') stream ??= await bytesAt(reader, from + 4, HEAD);
    if (name === 'xml ') xmp = new TextDecoder().decode(await bytesAt(reader, from, end - from));
    if (name === 'Exif') {
      const data = await bytesAt(reader, from, end - from);
      const skipped = data.length < 4 ? 0 : 4 + new DataView(data.buffer).getUint32(0);
      exif = { data: data.slice(skipped), mark: null };
    }
  }
  return stream === null ? null : described(stream, exif, xmp);
}

/** How a stream begins. */
const STREAM = 0xff0a;

/** Widths for a height of one. ISO/IEC 18181-1, D.2. */
const RATIOS = [0, 1, 12 / 10, 4 / 3, 3 / 2, 16 / 9, 5 / 4, 2];

function described(stream: Uint8Array, exif: Header['exif'], xmp: string | null): JxlHeader | null {
  if (stream.length < HEAD / 2 || stream[0] !== 0xff || stream[1] !== 0x0a) return null;
  let at = 16;
  const bits = (count: number) => {
    let value = 0;
    for (let n = 0; n < count; n += 1, at += 1) {
      value += (((stream[at >> 3] ?? 0) >> (at & 7)) & 1) * 2 ** n;
    }
    return value;
  };
  const small = bits(1) === 1;
  const side = () => (small ? (bits(5) + 1) * 8 : bits([9, 13, 18, 30][bits(2)] ?? 9) + 1);
  const height = side();
  const ratio = bits(3);
  const width = ratio === 0 ? side() : Math.floor(height * (RATIOS[ratio] ?? 1));
  const isUsual = bits(1) === 1;
  const turn = orientationOf(!isUsual && bits(1) === 1 ? bits(3) + 1 : 1);
  const extras = { ...NO_EXTRAS, xmp };
  return { header: { size: { width, height }, alpha: 'possible', bits: 8, exif, extras }, turn };
}
