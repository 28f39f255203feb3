import type { Rate } from '../../../domain/media/media.ts';
import type { PictureFormat } from '../../frames/frame-channel.ts';
import type { NutCursor } from './nut-cursor.ts';

/** What one byte before a frame stands for; null where no frame begins with it. */
export type FrameCode = {
  readonly flags: number;
  /** What is added to the time of the frame before. */
  readonly ticks: number;
  readonly sizeFactor: number;
  readonly size: number;
  readonly reserved: number;
  readonly header: number;
} | null;

/** What the main header says: units of time in seconds, all frame codes, and the lengths of bytes that frames leave out. */
export type MainHeader = {
  readonly units: readonly Rate[];
  readonly codes: readonly FrameCode[];
  readonly omitted: readonly number[];
};

/** What the header of a picture's stream says. */
export type StreamHeader = {
  /** Which of the units its times are in. */
  readonly unit: number;
  /** Bits of a time that is told by its end. */
  readonly shortBits: number;
  readonly picture: PictureFormat;
};

/** No frame begins with this byte: packets do. */
export const PACKET_BYTE = 'N'.charCodeAt(0);

const INVALID = 8192;

/** Reads the main header's payload, up to `end`. https://git.ffmpeg.org/nut, version 3 and 4. */
export function readMainHeader(cursor: NutCursor, end: number): MainHeader {
  const version = cursor.number();
  if (version > 3) cursor.number();
  // How many streams there are, and how far apart sync points may be.
  cursor.number();
  cursor.number();
  const units = listOf(cursor.number(), () => ({ num: cursor.number(), den: cursor.number() }));
  const codes = readFrameCodes(cursor);
  const omitted = [0];
  // Behind it stands a checksum.
  if (end > cursor.position() + 4) {
    for (let left = cursor.number(); left > 0; left -= 1) {
      const length = cursor.number();
      cursor.skip(length);
      omitted.push(length);
    }
  }
  return { units, codes, omitted };
}

function readFrameCodes(cursor: NutCursor): FrameCode[] {
  const codes: FrameCode[] = [];
  let [ticks, sizeFactor, header] = [0, 1, 0];
  while (codes.length < 256) {
    const flags = cursor.number();
    const fields = cursor.number();
    if (fields > 0) ticks = cursor.signed();
    if (fields > 1) sizeFactor = cursor.number();
    // The stream: there is but one.
    if (fields > 2) cursor.number();
    const size = fields > 3 ? cursor.number() : 0;
    const reserved = fields > 4 ? cursor.number() : 0;
    const count = fields > 5 ? cursor.number() : sizeFactor - size;
    if (fields > 6) cursor.signed();
    if (fields > 7) header = cursor.number();
    for (let more = fields; more > 8; more -= 1) cursor.number();
    for (let n = 0; n < count && codes.length < 256; n += 1) {
      if (codes.length === PACKET_BYTE) codes.push(null);
      const isValid = (flags & INVALID) === 0;
      codes.push(isValid ? { flags, ticks, sizeFactor, size: size + n, reserved, header } : null);
    }
  }
  return codes;
}

/** Reads the payload of a stream's header. */
export function readStreamHeader(cursor: NutCursor): StreamHeader {
  // Which stream it is, that it is a picture, and the name of its codec.
  cursor.number();
  cursor.number();
  cursor.skip(cursor.number());
  const unit = cursor.number();
  const shortBits = cursor.number();
  // The largest step in time, the delay of the decoder, flags, and what the codec wants to say.
  cursor.number();
  cursor.number();
  cursor.number();
  cursor.skip(cursor.number());
  const [width, height] = [cursor.number(), cursor.number()];
  const [num, den] = [cursor.number(), cursor.number()];
  const pixelAspect = num > 0 && den > 0 ? { num, den } : { num: 1, den: 1 };
  return { unit, shortBits, picture: { width, height, pixelAspect } };
}

function listOf<T>(count: number, read: () => T): T[] {
  return Array.from({ length: count }, read);
}
