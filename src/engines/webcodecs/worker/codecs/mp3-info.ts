import type { EncodedPacket } from 'mediabunny';
import type { FileContent } from '../../../worker/file-content.ts';

/** Samples that LAME puts before the sound; its decoder's own 529 are not among them. */
const DELAY = 576;

/** Kilobits per second of Layer III by the index in a frame's header: MPEG-1, and MPEG-2 and 2.5. */
const RATES = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;

/** Hertz of MPEG-1 by the index in a frame's header. */
const HERTZ = [44_100, 48_000, 32_000] as const;

/** Bytes of the tag: "Info", flags, frames, bytes, a table of contents, quality, and LAME's part. */
const TAG = 4 + 4 + 4 + 4 + 100 + 4 + 36;

/** Bits of the flags: frames, bytes, the table and the quality are there. */
const FLAGS = 0b1111;

/** The file's head is looked through for so many bytes; pictures in its ID3 tag are longer, and told by its header. */
const ID3_HEADER = 10;

/**
 * The frame before the first of an MP3, which tells players how many samples at both ends are no sound. Mediabunny's own
 * has no room for that.
 */
export type Mp3Info = {
  /** Puts the frame before the first packet, and counts the others. To be called before a packet is written. */
  readonly pass: (packet: EncodedPacket) => void;
  /** Fills the frame in. `frames` of sound, of one channel, were given to the encoder. */
  readonly finish: (content: FileContent, frames: number) => void;
};

/** Makes the frame for one file. */
export function createMp3Info(): Mp3Info {
  let head: Head | null = null;
  const ends: number[] = [];
  let bytes = 0;
  return {
    pass(packet) {
      bytes += packet.data.length;
      ends.push(bytes);
      if (head !== null) return;
      head = headOf(packet.data);
      const joined = new Uint8Array(head.frame.length + packet.data.length);
      joined.set(head.frame);
      joined.set(packet.data, head.frame.length);
      Object.assign(packet, { data: joined });
    },
    finish(content, frames) {
      if (head === null) return;
      const tag = new Uint8Array(TAG);
      const view = new DataView(tag.buffer);
      const padding = Math.max(0, ends.length * head.samples - DELAY - frames);
      const size = head.frame.length + bytes;
      put(tag, 0, 'Info');
      view.setUint32(4, FLAGS);
      view.setUint32(8, ends.length);
      view.setUint32(12, size);
      for (let n = 0; n < 100; n += 1) {
        const before = ends[Math.floor((n * ends.length) / 100) - 1] ?? 0;
        tag[16 + n] = Math.floor(((before + head.frame.length) * 256) / size);
      }
      put(tag, 120, 'LAME3.100');
      // Revision 0, and constant bit rate.
      tag[129] = 1;
      tag[140] = head.kilobits;
      view.setUint32(141, ((DELAY << 12) | Math.min(padding, 0xfff)) << 8);
      view.setUint32(148, size);
      const frame = head.frame.slice();
      frame.set(tag, head.offset);
      const checked = frame.subarray(0, head.offset + TAG - 2);
      new DataView(frame.buffer).setUint16(checked.length, crc16(checked));
      content.write(frame, afterId3(content));
    },
  };
}

/** An empty frame like those of the sound, where its tag begins, and what one of theirs holds. */
type Head = {
  readonly frame: Uint8Array;
  readonly offset: number;
  readonly samples: number;
  readonly kilobits: number;
};

function headOf(first: Uint8Array): Head {
  const [, second = 0, third = 0, fourth = 0] = first;
  const version = (second >> 3) & 3;
  const isFirst = version === 3;
  const rates = RATES[isFirst ? 1 : 2];
  const hertz = (HERTZ[(third >> 2) & 3] ?? 0) / (isFirst ? 1 : version === 2 ? 2 : 4);
  const mono = fourth >> 6 === 3;
  const side = isFirst ? (mono ? 17 : 32) : mono ? 9 : 17;
  const offset = 4 + side;
  const sizeAt = (index: number) =>
    Math.floor(((isFirst ? 144_000 : 72_000) * (rates[index] ?? 0)) / hertz);
  const index = rates.findIndex((_, n) => sizeAt(n) >= offset + TAG);
  const frame = new Uint8Array(sizeAt(index));
  // No checksum of the frame, no padding, and otherwise what the sound's frames say.
  frame.set([0xff, second | 1, (index << 4) | (third & 0b1100), fourth]);
  const samples = isFirst ? 1152 : 576;
  return { frame, offset, samples, kilobits: rates[third >> 4] ?? 0 };
}

function put(tag: Uint8Array, at: number, letters: string): void {
  tag.set(new TextEncoder().encode(letters), at);
}

/** Where the first frame is: behind the tag with the title, whose size is in four times seven bits. */
function afterId3(content: FileContent): number {
  const header = new Uint8Array(ID3_HEADER);
  content.read(header, 0);
  if (String.fromCharCode(...header.subarray(0, 3)) !== 'ID3') return 0;
  return ID3_HEADER + header.subarray(6).reduce((size, bits) => (size << 7) | bits, 0);
}

/** CRC-16 as LAME counts it: polynomial 0x8005 from the lowest bit on, beginning with 0. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}
