import type { BlobReader } from './blob-reader.ts';
import { elementAt, elementsIn, numberIn, type MatroskaElement } from './matroska-elements.ts';

const EBML = 0x1a45dfa3;
const SEEK_HEAD = 0x114d9b74;
const TRACKS = 0x1654ae6b;
const CUES = 0x1c53bb6b;
const CLUSTER = 0x1f43b675;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
const SIMPLE_BLOCK = 0xa3;
const DISCARD_PADDING = 0x75a2;
const AUDIO = 2;

/** Files without an index are gone through up to this size, in bytes: what is recorded live has none of these notes. */
const GONE_THROUGH = 64 << 20;

/** Places of the index that are looked at, from the last one back: where a sound ends long before its picture. */
const PLACES = 64;

/** A sound of a Matroska: its own number, and the seconds of its last packet that are not to be heard. */
export type MatroskaDiscard = { readonly id: number; readonly seconds: number };

/**
 * How much of the last packet of each sound of an MKV or WebM only fills it up, in the order of the tracks. Mediabunny
 * does not read it; FFmpeg does, but its muxer of Ogg does not ask. RFC 9559, 5.1.3.5.7.
 */
export async function matroskaDiscards(reader: BlobReader): Promise<readonly MatroskaDiscard[]> {
  const head = await elementAt(reader, 0);
  const found = head?.id !== EBML ? null : await elementAt(reader, head.end);
  if (found === null) return [];
  const segment = { ...found, end: Math.min(found.end, reader.size) };
  const parts = new Map<number, MatroskaElement>();
  let clusters = segment.end;
  for (let at = segment.start; at < segment.end;) {
    const part = await elementAt(reader, at);
    if (part?.id === CLUSTER) clusters = at;
    if (part === null || part.id === CLUSTER) break;
    parts.set(part.id, part);
    at = part.end;
  }
  const ids = await soundIds(reader, parts.get(TRACKS));
  const places = await indexed(reader, segment, parts.get(SEEK_HEAD));
  const last = new Map<number, number>();
  const isShort = segment.end - clusters <= GONE_THROUGH;
  const starts = places.length > 0 ? places.slice(-PLACES) : isShort ? [clusters] : [];
  let to = segment.end;
  for (const from of starts.toReversed()) {
    for (const [id, discard] of await lastBlocks(reader, from, to)) {
      if (!last.has(id)) last.set(id, discard);
    }
    if (ids.every((id) => last.has(id))) break;
    to = from;
  }
  return ids.map((id) => ({ id, seconds: (last.get(id) ?? 0) / 1e9 }));
}

async function soundIds(
  reader: BlobReader,
  tracks: MatroskaElement | undefined,
): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const entry of await within(reader, tracks)) {
    const fields = await within(reader, entry);
    const value = async (id: number) => {
      const field = fields.find((one) => one.id === id);
      return field === undefined ? 0 : numberIn(reader, field);
    };
    if ((await value(0x83)) === AUDIO) ids.push(await value(0xd7));
  }
  return ids;
}

/** Where the clusters begin that the index names, in their order. */
async function indexed(
  reader: BlobReader,
  segment: MatroskaElement,
  contents: MatroskaElement | undefined,
): Promise<readonly number[]> {
  const places = new Set<number>();
  for (const seek of await within(reader, contents)) {
    const fields = await within(reader, seek);
    const [id, position] = [0x53ab, 0x53ac].map((name) => fields.find((one) => one.id === name));
    if (id === undefined || position === undefined) continue;
    if ((await numberIn(reader, id)) !== CUES) continue;
    const cues = await elementAt(reader, segment.start + (await numberIn(reader, position)));
    if (cues?.id !== CUES || cues.end > segment.end) continue;
    for (const point of await within(reader, cues)) {
      for (const track of (await within(reader, point)).filter((one) => one.id === 0xb7)) {
        const cluster = (await within(reader, track)).find((one) => one.id === 0xf1);
        if (cluster !== undefined) places.add(segment.start + (await numberIn(reader, cluster)));
      }
    }
  }
  return [...places].filter((at) => at < segment.end).toSorted((one, other) => one - other);
}

/** What the last block of each track between two places says, in billionths of a second; 0 where it says nothing. */
async function lastBlocks(
  reader: BlobReader,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, number>> {
  const last = new Map<number, number>();
  for await (const cluster of elementsIn(reader, from, to)) {
    if (cluster.id !== CLUSTER) continue;
    for await (const one of elementsIn(reader, cluster.start, cluster.end)) {
      if (one.id === SIMPLE_BLOCK) last.set(await trackOf(reader, one), 0);
      if (one.id !== BLOCK_GROUP) continue;
      const fields = await within(reader, one);
      const block = fields.find(({ id }) => id === BLOCK);
      const discard = fields.find(({ id }) => id === DISCARD_PADDING);
      if (block === undefined) continue;
      last.set(
        await trackOf(reader, block),
        discard === undefined ? 0 : await numberIn(reader, discard),
      );
    }
  }
  return last;
}

/** The number of a block's track, whose length its first byte tells. */
async function trackOf({ read }: BlobReader, { start }: MatroskaElement): Promise<number> {
  const view = await read(start, 8);
  const first = view.getUint8(0);
  const length = Math.clz32(first) - 23;
  let value = first & (0xff >> length);
  for (let n = 1; n < Math.min(length, 8); n += 1) value = value * 256 + view.getUint8(n);
  return value;
}

async function within(
  reader: BlobReader,
  parent: MatroskaElement | undefined,
): Promise<MatroskaElement[]> {
  const found: MatroskaElement[] = [];
  if (parent === undefined) return found;
  for await (const one of elementsIn(reader, parent.start, parent.end)) found.push(one);
  return found;
}
