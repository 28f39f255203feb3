import { MkvOutputFormat, type EncodedPacket, type OutputFormat } from 'mediabunny';
import type { FileContent } from '../../../worker/file-content.ts';
import { EBML_HEADER, ebmlElement, ebmlElements, type EbmlElement } from '../../../worker/ebml.ts';

const CLUSTER = 0x1f43b675;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
const SIMPLE_BLOCK = 0xa3;
const DISCARD_PADDING = [0x75, 0xa2];

/** Bytes by which a packet is made longer so that there is room to say how much of it is not to be heard. */
const ROOM = 12;

/** Says in a Matroska or WebM how much of the last packets of a sound only fills them up. */
export type PacketEnds = {
  /** Has to be told of each packet of which so many seconds, more than 0, are not to be heard, before it is written. */
  readonly pass: (packet: EncodedPacket, seconds: number) => void;
  /** Writes it into the finished file; `place` counts its tracks from 0. */
  readonly complete: (content: FileContent, place: number) => void;
};

/**
 * Makes it for one sound; null for other formats, which tell the end by the packet's duration. Mediabunny 1.61 writes
 * simple blocks, which cannot say it: with the room behind its packet such a block becomes a group of the same length.
 */
export function createPacketEnds(format: OutputFormat): PacketEnds | null {
  if (!(format instanceof MkvOutputFormat)) return null;
  const ends: number[] = [];
  return {
    pass(packet, seconds) {
      const data = new Uint8Array(packet.data.length + ROOM);
      data.set(packet.data);
      Object.assign(packet, { data });
      ends.push(seconds);
    },
    complete(content, place) {
      const blocks = lastBlocks(content, place + 1, ends.length);
      for (const [n, at] of blocks.entries()) writeDiscard(content, at, ends[n] ?? 0);
    },
  };
}

/** Makes a group of the simple block at a place, which says how many seconds of it are not to be heard. */
function writeDiscard(content: FileContent, at: number, seconds: number): void {
  const block = elementAt(content, at);
  if (block === null) throw new Error('A block has no header.');
  const size = bytesAt(content, at + 1, block.start - at - 1);
  const packet = bytesAt(content, block.start, block.end - block.start - ROOM);
  // The flag for key frames is that of simple blocks only. Numbers of tracks up to 126 have one byte.
  packet[3] = (packet[3] ?? 0) & 0x7f;
  const number = new DataView(new ArrayBuffer(8));
  number.setBigInt64(0, BigInt(Math.round(seconds * 1e9)));
  // The group's content is as long as the simple block's was, so its size stays as it is written.
  const width = ROOM - 4 - size.length;
  const discard = [...DISCARD_PADDING, 0x80 | width, ...new Uint8Array(number.buffer, 8 - width)];
  const inner = [BLOCK, ...sized(packet.length, size.length)];
  content.write(Uint8Array.of(BLOCK_GROUP, ...size, ...inner), at);
  content.write(packet, at + 1 + size.length + inner.length);
  content.write(Uint8Array.from(discard), block.end - discard.length);
}

/** A size in so many bytes. */
function sized(value: number, width: number): number[] {
  const bytes = Array.from(
    { length: width },
    (_, n) => Math.floor(value / 256 ** (width - 1 - n)) % 256,
  );
  bytes[0] = (bytes[0] ?? 0) | (0x80 >> (width - 1));
  return bytes;
}

/** Where the last simple blocks of a track begin, in their order. */
function lastBlocks(content: FileContent, track: number, count: number): number[] {
  const found: number[] = [];
  for (const cluster of clustersOf(content).toReversed()) {
    if (found.length >= count) break;
    const view = viewOf(content, cluster.start, cluster.end - cluster.start);
    const own: number[] = [];
    let at = 0;
    for (const one of ebmlElements(view, 0, view.byteLength)) {
      const number = view.getUint8(one.start) & 0x7f;
      if (one.id === SIMPLE_BLOCK && number === track) own.push(cluster.start + at);
      at = one.end;
    }
    found.unshift(...own);
  }
  if (found.length < count) throw new Error(`Track ${track} has too few blocks.`);
  return count === 0 ? [] : found.slice(-count);
}

function clustersOf(content: FileContent): EbmlElement[] {
  const head = elementAt(content, 0);
  const segment = head === null ? null : elementAt(content, head.end);
  const clusters: EbmlElement[] = [];
  for (let at = segment?.start ?? Infinity; at < content.size();) {
    const element = elementAt(content, at);
    if (element === null) break;
    if (element.id === CLUSTER) clusters.push(element);
    at = element.end;
  }
  return clusters;
}

function elementAt(content: FileContent, at: number): EbmlElement | null {
  return ebmlElement(viewOf(content, at, EBML_HEADER), 0, at);
}

function viewOf(content: FileContent, at: number, length: number): DataView {
  return new DataView(bytesAt(content, at, length).buffer);
}

function bytesAt(content: FileContent, at: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  content.read(bytes, at);
  return bytes;
}
