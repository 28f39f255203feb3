import { frameBytes, type PictureFormat, type RawFrame } from '../../frames/frame-channel.ts';
import { Incomplete, nutCursor, type NutCursor } from './nut-cursor.ts';
import {
  PACKET_BYTE,
  readMainHeader,
  readStreamHeader,
  type MainHeader,
  type StreamHeader,
} from './nut-headers.ts';

/** Thrown when what comes is not what can be passed on: other pictures than were announced. */
export class UnfitPictures extends Error {
  override name = 'UnfitPictures';
}

/** What is told of a stream of raw pictures: first how they are, then each of them. */
export type FrameListener = {
  readonly onFormat: (format: PictureFormat) => void;
  readonly onFrame: (frame: RawFrame) => void;
};

const FILE_ID = 'nut/multimedia container\0';

/** Kinds of packets, by their second byte: main header, stream header, sync point; others tell nothing of frames. */
const [MAIN, STREAM, SYNC] = ['M', 'S', 'K'].map((letter) => letter.charCodeAt(0));

/** What a frame's header holds. */
const FLAGS = {
  codedTime: 8,
  stream: 16,
  moreSize: 32,
  checksum: 64,
  reserved: 128,
  sideData: 256,
  header: 1024,
  match: 2048,
  coded: 4096,
} as const;

/** Packets that are longer have a checksum before their payload. */
const LONG = 4096;

/** A frame whose bytes are still coming in. */
type Body = { readonly frame: RawFrame; filled: number };

/**
 * Reads what FFmpeg writes as NUT, the one container of raw pictures that keeps their times exactly: one stream of
 * I420. It is called with the bytes as they come, in pieces of any size. Throws UnfitPictures.
 */
export function nutFrames({ onFormat, onFrame }: FrameListener): (bytes: Uint8Array) => void {
  let rest = new Uint8Array();
  let begun = false;
  let main: MainHeader | null = null;
  let stream: StreamHeader | null = null;
  let body: Body | null = null;
  let last = 0;

  /** Takes what is needed of a frame, and says how much that was. */
  const fill = (into: Body, bytes: Uint8Array): number => {
    const { pixels } = into.frame;
    const part = bytes.subarray(0, pixels.length - into.filled);
    pixels.set(part, into.filled);
    into.filled += part.length;
    if (into.filled === pixels.length) {
      body = null;
      onFrame(into.frame);
    }
    return part.length;
  };
  const readPacket = (cursor: NutCursor) => {
    const kind = cursor.byte();
    cursor.skip(6);
    const length = cursor.number();
    if (length > LONG) cursor.skip(4);
    const from = cursor.position();
    // All of it has to be there.
    cursor.skip(length);
    return { kind, from, end: from + length };
  };
  /** Reads what stands at a position, and says where the next thing begins. */
  const readNext = (bytes: Uint8Array, at: number): number => {
    const cursor = nutCursor(bytes, at);
    if (!begun) {
      cursor.skip(FILE_ID.length);
      begun = true;
      return cursor.position();
    }
    const first = cursor.byte();
    if (first !== PACKET_BYTE) {
      if (main === null || stream === null) throw new UnfitPictures('A frame came first.');
      const { ticks, size } = readFrameHeader(cursor, first, main, stream, last);
      const { num, den } = unitOf(main, stream);
      if (size !== frameBytes(stream.picture))
        throw new UnfitPictures('A picture of another size.');
      last = ticks;
      body = { frame: { time: (ticks * num) / den, pixels: new Uint8Array(size) }, filled: 0 };
      return cursor.position();
    }
    const { kind, from, end } = readPacket(cursor);
    const payload = nutCursor(bytes, from);
    // Headers are repeated now and then.
    if (kind === MAIN) main ??= readMainHeader(payload, end);
    if (kind === STREAM && stream === null) {
      stream = readStreamHeader(payload);
      onFormat(stream.picture);
    }
    if (kind === SYNC && main !== null && stream !== null) {
      last = syncedTicks(payload.number(), main, stream);
    }
    return end;
  };

  return (bytes) => {
    const all = rest.length === 0 ? bytes : joined(rest, bytes);
    rest = new Uint8Array();
    for (let at = 0; at < all.length;) {
      try {
        at = body === null ? readNext(all, at) : at + fill(body, all.subarray(at));
      } catch (error) {
        if (!(error instanceof Incomplete)) throw error;
        rest = all.slice(at);
        return;
      }
    }
  };
}

/** When a frame is shown, in the stream's unit, and how many bytes it has. */
function readFrameHeader(
  cursor: NutCursor,
  first: number,
  { codes, omitted }: MainHeader,
  { shortBits }: StreamHeader,
  last: number,
): { readonly ticks: number; readonly size: number } {
  const code = codes[first] ?? null;
  if (code === null) throw new UnfitPictures(`No frame begins with ${first}.`);
  const flags = (code.flags & FLAGS.coded) === 0 ? code.flags : code.flags ^ cursor.number();
  const has = (flag: number) => (flags & flag) !== 0;
  if (has(FLAGS.sideData)) throw new UnfitPictures('A picture with data beside it.');
  if (has(FLAGS.stream)) cursor.number();
  const ticks = has(FLAGS.codedTime)
    ? fullTicks(cursor.number(), shortBits, last)
    : last + code.ticks;
  const more = has(FLAGS.moreSize) ? code.sizeFactor * cursor.number() : 0;
  if (has(FLAGS.match)) cursor.signed();
  const header = has(FLAGS.header) ? cursor.number() : code.header;
  const reserved = has(FLAGS.reserved) ? cursor.number() : code.reserved;
  for (let left = reserved; left > 0; left -= 1) cursor.number();
  if (has(FLAGS.checksum)) cursor.skip(4);
  if ((omitted[header] ?? 0) !== 0) throw new UnfitPictures('A picture without its beginning.');
  return { ticks, size: code.size + more };
}

/** A time of which only the end may be told: the one that is nearest to the last. */
function fullTicks(coded: number, shortBits: number, last: number): number {
  const range = 2 ** shortBits;
  if (coded >= range) return coded - range;
  const lowest = last - Math.floor((range - 1) / 2);
  return lowest + ((((coded - lowest) % range) + range) % range);
}

/** What a sync point says the time is, rounded down to the stream's unit: it is told in any of them. */
function syncedTicks(coded: number, main: MainHeader, stream: StreamHeader): number {
  const { units } = main;
  const told = units[coded % units.length];
  const { num, den } = unitOf(main, stream);
  if (told === undefined) throw new UnfitPictures('A time without a unit.');
  const ticks = Math.floor(coded / units.length);
  return told.num === num && told.den === den
    ? ticks
    : Math.floor((ticks * told.num * den) / (told.den * num));
}

function unitOf({ units }: MainHeader, { unit }: StreamHeader): { num: number; den: number } {
  const found = units[unit];
  if (found === undefined) throw new UnfitPictures('A stream without a unit of time.');
  return found;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
