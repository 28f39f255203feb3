import type { BlobReader } from '../../../witness/blob-reader.ts';

/** Seconds of what is decoded that are sound: what lies before and behind only fills packets. */
export type HeardSpan = { readonly from: number; readonly to: number };

/** Samples by which a decoder of Layer III is late. */
const DECODER_DELAY = 529;

/** Hertz of MPEG-1 by the index in a frame's header; halved in MPEG-2, and again in 2.5. */
const HERTZ = [44_100, 48_000, 32_000] as const;

/** What encoders that fill in the two numbers call themselves. */
const ENCODERS: readonly string[] = ['LAME', 'Lavf', 'Lavc'];

/** Bytes of an ID3 tag's header, and of the first frame as far as it matters. */
const ID3_HEADER = 10;
const FRAME = 200;

/**
 * Which part of an MP3 is sound, as the frame before the first says it; null where nobody says so. Neither mediabunny nor
 * the browser's decoder looks there. http://gabriel.mp3-tech.org/mp3infotag.html
 */
export async function mp3Heard({ read }: BlobReader): Promise<HeardSpan | null> {
  const start = await read(0, ID3_HEADER);
  const isTagged = start.byteLength === ID3_HEADER && text(start, 0, 3) === 'ID3';
  const size = isTagged
    ? ID3_HEADER + [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (start.getUint8(at) & 0x7f), 0)
    : 0;
  const frame = await read(size, FRAME);
  if (frame.byteLength < FRAME || (frame.getUint16(0) & 0xffe0) !== 0xffe0) return null;
  const version = (frame.getUint8(1) >> 3) & 3;
  const isFirst = version === 3;
  const isMono = frame.getUint8(3) >> 6 === 3;
  const side = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17;
  const info = 4 + side;
  const flags = frame.getUint32(info + 4);
  if (!['Info', 'Xing'].includes(text(frame, info, 4)) || (flags & 1) === 0) return null;
  const fields = [4, 4, 100, 4].filter((_, bit) => (flags & (1 << bit)) !== 0);
  const encoder = info + 8 + fields.reduce((sum, bytes) => sum + bytes, 0);
  if (encoder + 24 > frame.byteLength || !ENCODERS.includes(text(frame, encoder, 4))) return null;
  const counts = frame.getUint32(encoder + 21) >>> 8;
  const [delay, padding] = [counts >> 12, counts & 0xfff];
  const hertz = (HERTZ[(frame.getUint8(2) >> 2) & 3] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4);
  const heard = frame.getUint32(info + 8) * (isFirst ? 1152 : 576) - delay - padding;
  if (!(hertz > 0 && heard > 0)) return null;
  const from = (delay + DECODER_DELAY) / hertz;
  return { from, to: from + heard / hertz };
}

function text(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, n) => String.fromCharCode(view.getUint8(at + n))).join('');
}
