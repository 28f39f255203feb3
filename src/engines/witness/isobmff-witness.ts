import type { Witness } from '../../domain/media/witness.ts';
import { fourCc, type BlobReader } from './blob-reader.ts';
import { boxAt, boxes, fileBoxes, type Box } from './isobmff-boxes.ts';
import { wrongLengths } from './isobmff-lengths.ts';

/** An index or a fragment's header is no larger. Bytes. */
const LARGEST = 256 << 20;

/** Bytes of samples that one track has, by where they are listed; `usual` is the size of those that say none. */
type Track = { indexed: number; fragmented: number; usual: number };

/** What an index says of a track. Old QuickTime counts sound in samples and has their size elsewhere. */
type Listed = { readonly bytes: number; readonly usual: number; readonly isCounted: boolean };

/** Brands of pictures, whose data are listed by a box of another kind. */
const PICTURES: ReadonlySet<string> = new Set([
  'avif',
  'avis',
  'heic',
  'heix',
  'hevc',
  'mif1',
  'msf1',
]);

/**
 * Compares the samples that an MP4 or MOV lists with its media data. Readers that find samples of a track in the index
 * do not look for others of it in fragments; a recorder that is interrupted leaves both.
 */
export async function isobmffWitness(reader: BlobReader): Promise<Witness | null> {
  const tracks = new Map<number, Track>();
  let [stored, appended, movies] = [0, 0, 0];
  let isCounted = true;
  let lengths = new Map<number, number>();
  for await (const box of fileBoxes(reader)) {
    const end = Math.min(box.end, reader.size);
    if (box.name === 'mdat') stored += end - box.start;
    if (box.name !== 'moov' && box.name !== 'moof' && box.name !== 'ftyp') continue;
    if (end < box.end || box.end - box.start > LARGEST) return null;
    const view = await reader.read(box.start, box.end - box.start);
    const content = { name: box.name, start: 0, end: view.byteLength };
    if (box.name === 'ftyp' && PICTURES.has(fourCc(view, 0))) return null;
    if (box.name === 'moof') addFragment(tracks, view, content);
    if (box.name === 'moov') {
      const listed = indexedBytes(view, content);
      movies += 1;
      isCounted &&= [...listed.values()].every((one) => one.isCounted);
      if (movies === 1) lengths = wrongLengths(view, content);
      if (movies > 1) appended += total([...listed.values()].map(({ bytes }) => bytes));
      else {
        for (const [id, { bytes, usual }] of listed) {
          tracks.set(id, { indexed: bytes, fragmented: 0, usual });
        }
      }
    }
  }
  if (movies === 0) return null;
  const all = [...tracks.values()];
  const first = total(all.map(({ indexed, fragmented }) => (indexed > 0 ? indexed : fragmented)));
  const later = total(all.map(({ indexed, fragmented }) => (indexed > 0 ? fragmented : 0)));
  const rest = isCounted ? Math.max(0, stored - first - later) : 0;
  // A second index of the same data is a copy.
  const another = Math.min(appended, rest);
  return {
    bytes: { first, later, appended: another, unlisted: rest - another, damaged: 0 },
    recordings: 1,
    ...(lengths.size > 0 && later === 0 ? { lengths } : {}),
    duration: { kind: 'as-said' },
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What an index lists, by the number of the track. */
function indexedBytes(view: DataView, movie: Box): Map<number, Listed> {
  const usual = usualSizes(view, boxAt(view, movie, 'mvex'));
  const found = new Map<number, Listed>();
  for (const trak of boxes(view, movie.start, movie.end)) {
    if (trak.name !== 'trak') continue;
    const header = boxAt(view, trak, 'tkhd');
    const table = boxAt(view, trak, 'mdia', 'minf', 'stbl');
    if (header === null || table === null) continue;
    const id = view.getUint32(header.start + (view.getUint8(header.start) === 1 ? 20 : 12));
    found.set(id, { ...sampleBytes(view, table), usual: usual.get(id) ?? 0 });
  }
  return found;
}

/** The sizes that samples in fragments have where nothing else is said, by the number of the track. */
function usualSizes(view: DataView, extension: Box | null): Map<number, number> {
  const found = new Map<number, number>();
  if (extension === null) return found;
  for (const { name, start } of boxes(view, extension.start, extension.end)) {
    if (name === 'trex') found.set(view.getUint32(start + 4), view.getUint32(start + 16));
  }
  return found;
}

function sampleBytes(view: DataView, table: Box): Omit<Listed, 'usual'> {
  const sizes = boxAt(view, table, 'stsz');
  if (sizes === null) {
    return { bytes: compactBytes(view, boxAt(view, table, 'stz2')), isCounted: true };
  }
  const same = view.getUint32(sizes.start + 4);
  const count = view.getUint32(sizes.start + 8);
  if (same > 0) return { bytes: same * count, isCounted: same > 1 };
  let bytes = 0;
  const end = Math.min(sizes.end, sizes.start + 12 + count * 4);
  for (let at = sizes.start + 12; at + 4 <= end; at += 4) bytes += view.getUint32(at);
  return { bytes, isCounted: true };
}

/** The same in a table of sizes of 4, 8 or 16 bits. */
function compactBytes(view: DataView, sizes: Box | null): number {
  if (sizes === null) return 0;
  const bits = view.getUint8(sizes.start + 7);
  const count = view.getUint32(sizes.start + 8);
  let sum = 0;
  for (let n = 0; n < count; n += 1) {
    const at = sizes.start + 12 + Math.floor((n * bits) / 8);
    if (at + (bits === 16 ? 2 : 1) > sizes.end) break;
    const byte = view.getUint8(at);
    if (bits === 16) sum += view.getUint16(at);
    else if (bits === 8) sum += byte;
    else sum += n % 2 === 0 ? byte >> 4 : byte & 15;
  }
  return sum;
}

/** Flags of a fragment's boxes that say which fields there are. ISO/IEC 14496-12, 8.8.7 and 8.8.8. */
const HEADER_FIELDS: readonly (readonly [flag: number, bytes: number])[] = [
  [0x1, 8],
  [0x2, 4],
  [0x8, 4],
];
const DEFAULT_SIZE = 0x10;
const RUN_FIELDS = {
  offset: 0x1,
  firstFlags: 0x4,
  duration: 0x100,
  size: 0x200,
  flags: 0x400,
  shift: 0x800,
};

/** Adds the bytes of samples that a fragment lists. */
function addFragment(tracks: Map<number, Track>, view: DataView, fragment: Box): void {
  for (const traf of boxes(view, fragment.start, fragment.end)) {
    if (traf.name !== 'traf') continue;
    const header = boxAt(view, traf, 'tfhd');
    if (header === null) continue;
    const flags = view.getUint32(header.start) & 0xffffff;
    const before = HEADER_FIELDS.filter(([flag]) => (flags & flag) !== 0);
    const at = header.start + 8 + total(before.map(([, bytes]) => bytes));
    const id = view.getUint32(header.start + 4);
    const track = tracks.get(id) ?? { indexed: 0, fragmented: 0, usual: 0 };
    const usual = (flags & DEFAULT_SIZE) === 0 ? track.usual : view.getUint32(at);
    for (const run of boxes(view, traf.start, traf.end)) {
      if (run.name === 'trun') track.fragmented += runBytes(view, run, usual);
    }
    tracks.set(id, track);
  }
}

/** Samples of a run have sizes of their own, or the usual one. */
function runBytes(view: DataView, run: Box, usual: number): number {
  const flags = view.getUint32(run.start) & 0xffffff;
  const has = (flag: number) => (flags & flag) !== 0;
  const count = view.getUint32(run.start + 4);
  if (!has(RUN_FIELDS.size)) return usual * count;
  const start =
    run.start + 8 + (has(RUN_FIELDS.offset) ? 4 : 0) + (has(RUN_FIELDS.firstFlags) ? 4 : 0);
  const place = has(RUN_FIELDS.duration) ? 4 : 0;
  const length = place + 4 + (has(RUN_FIELDS.flags) ? 4 : 0) + (has(RUN_FIELDS.shift) ? 4 : 0);
  let sum = 0;
  for (let n = 0; n < count && start + (n + 1) * length <= run.end; n += 1) {
    sum += view.getUint32(start + n * length + place);
  }
  return sum;
}
