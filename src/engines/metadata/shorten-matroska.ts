import {
  EBML_HEADER,
  ebmlElement,
  ebmlElements,
  ebmlNumber,
  type EbmlElement,
} from '../worker/ebml.ts';
import type { FileContent } from '../worker/file-content.ts';
import { opusSeconds } from '../worker/opus-length.ts';
import { readBytes } from './ogg-page.ts';

const SEEK_HEAD = 0x114d9b74;
const SEEK_POSITION = 0x53ac;
const CLUSTER = [0x1f, 0x43, 0xb6, 0x75] as const;
const CLUSTER_ID = 0x1f43b675;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
const SIMPLE_BLOCK = 0xa3;
const DISCARD_PADDING = [0x75, 0xa2] as const;
const DISCARD_ID = 0x75a2;

/** The mark of a size of eight bytes, as FFmpeg gives one to a segment. */
const EIGHT_BYTES = 0x01;

/** A checksum that is not true any more becomes an element that nobody reads. */
const [CHECKSUM, VOID] = [0xbf, 0xec] as const;

/** Seconds that are too few to be left out: a sample at 48 kHz takes 2e-5. */
const ROUNDING = 1e-6;

/** Bytes of a block in front of its packet: the number of its track, up to 126; its time; its flags. */
const BLOCK_HEADER = 4;

/** An element, and where its header begins. */
type Placed = EbmlElement & { readonly at: number };

/** A block of a track: where it stands in its cluster, alone or in a group, and whether it says how it ends. */
type OwnBlock = {
  readonly at: number;
  readonly end: number;
  readonly own: Uint8Array;
  readonly isSaid: boolean;
};

/**
 * Lets the Opus of a Matroska or WebM that FFmpeg wrote end behind so many seconds of its last packet; `place` counts its
 * tracks from 0. Leaves a sound as it is that ends before the last cluster does, where all that follows would move.
 * RFC 9559, 5.1.3.5.7.
 */
export function shortenMatroska(content: FileContent, place: number, heard: number): void {
  const segment = segmentOf(content);
  const parts = segment === null ? [] : partsOf(content, segment);
  const cluster = parts.findLast(({ id }) => id === CLUSTER_ID);
  if (segment === null || cluster === undefined) return;
  const size = new DataView(readBytes(content, segment.start - 8, 8).buffer);
  if (size.getUint8(0) !== EIGHT_BYTES) return;
  const old = readBytes(content, cluster.start, cluster.end - cluster.start);
  const changed = withDiscard(old, place + 1, heard);
  if (changed === null) return;
  const tail = readBytes(content, cluster.end, content.size() - cluster.end);
  const next = joined(CLUSTER, sized(changed.length), changed);
  const longer = next.length - (cluster.end - cluster.at);
  const seeks = parts.find(({ id }) => id === SEEK_HEAD);
  if (seeks !== undefined && !moveSeeks(content, seeks, cluster.at - segment.start, longer)) return;
  content.write(next, cluster.at);
  content.write(tail, cluster.at + next.length);
  size.setBigUint64(0, size.getBigUint64(0) + BigInt(longer));
  content.write(new Uint8Array(size.buffer), segment.start - 8);
}

function segmentOf(content: FileContent): EbmlElement | null {
  const head = elementAt(content, 0);
  return head === null ? null : elementAt(content, head.end);
}

function partsOf(content: FileContent, segment: EbmlElement): Placed[] {
  const parts: Placed[] = [];
  for (let at = segment.start; at < Math.min(segment.end, content.size());) {
    const part = elementAt(content, at);
    if (part === null || part.end > content.size()) return parts;
    parts.push({ ...part, at });
    at = part.end;
  }
  return parts;
}

function elementAt(content: FileContent, at: number): EbmlElement | null {
  return ebmlElement(new DataView(readBytes(content, at, EBML_HEADER).buffer), 0, at);
}

/** What a cluster holds, with a note of how much of a track's last packet is not to be heard; null where that is nothing. */
function withDiscard(
  cluster: Uint8Array<ArrayBuffer>,
  track: number,
  heard: number,
): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(cluster.buffer);
  let at = 0;
  let last: OwnBlock | null = null;
  for (const one of ebmlElements(view, 0, cluster.length)) {
    const inner = one.id === BLOCK_GROUP ? [...ebmlElements(view, one.start, one.end)] : [one];
    const block = inner.find(({ id }) => id === BLOCK || id === SIMPLE_BLOCK);
    if (block !== undefined && cluster[block.start] === (0x80 | track)) {
      const isSaid = inner.some(({ id }) => id === DISCARD_ID);
      last = { at, end: one.end, own: cluster.subarray(block.start, block.end), isSaid };
    }
    at = one.end;
  }
  // Who notes something of the packet already has said how it ends.
  if (last === null || last.isSaid) return null;
  const unheard = opusSeconds(last.own.subarray(BLOCK_HEADER)) - heard;
  if (unheard <= ROUNDING) return null;
  const block = last.own.slice();
  // The flag for key frames is that of simple blocks only.
  block[3] = (block[3] ?? 0) & 0x7f;
  const number = new DataView(new ArrayBuffer(8));
  number.setBigInt64(0, BigInt(Math.round(unheard * 1e9)));
  const inner = joined(
    ...[[BLOCK], sized(block.length), block],
    ...[DISCARD_PADDING, [0x88], new Uint8Array(number.buffer)],
  );
  const before = cluster.slice(0, last.at);
  if (before[0] === CHECKSUM) before[0] = VOID;
  return joined(before, [BLOCK_GROUP], sized(inner.length), inner, cluster.subarray(last.end));
}

/** Moves what the table of contents says of parts behind a place; false, and nothing is moved, where a number would not fit. */
function moveSeeks(content: FileContent, seeks: Placed, behind: number, by: number): boolean {
  const table = readBytes(content, seeks.start, seeks.end - seeks.start);
  const view = new DataView(table.buffer);
  for (const seek of ebmlElements(view, 0, table.length)) {
    const field = [...ebmlElements(view, seek.start, seek.end)].find(
      ({ id }) => id === SEEK_POSITION,
    );
    const position = field === undefined ? 0 : ebmlNumber(view, field);
    if (field === undefined || position <= behind) continue;
    if (position + by >= 256 ** (field.end - field.start)) return false;
    for (let [at, rest] = [field.end - 1, position + by]; at >= field.start; at -= 1) {
      table[at] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  }
  if (table[0] === CHECKSUM) table[0] = VOID;
  content.write(table, seeks.start);
  return true;
}

/** A size in as few bytes as it needs. */
function sized(value: number): number[] {
  let width = 1;
  while (value >= 2 ** (7 * width) - 1) width += 1;
  const bytes = Array.from(
    { length: width },
    (_, n) => Math.floor(value / 256 ** (width - 1 - n)) % 256,
  );
  bytes[0] = (bytes[0] ?? 0) | (0x80 >> (width - 1));
  return bytes;
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
