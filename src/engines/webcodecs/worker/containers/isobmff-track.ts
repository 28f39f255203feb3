import { titleOfHandler } from '../../../../domain/media/track-title.ts';
import { fourCc } from '../../../witness/blob-reader.ts';
import { Declined } from '../work/refusals.ts';
import { boxAt, type Box } from '../../../witness/isobmff-boxes.ts';
import type { TrackFacts } from '../work/file-facts.ts';

/** A part of a track that is shown. A media time of -1 shows nothing for a while. */
type Edit = { readonly duration: number; readonly mediaTime: number; readonly rate: number };

/** A track as the index has it. Times are in ticks of `timescale`, except an edit's duration: that is in the movie's. */
export type IsobmffTrack = {
  readonly id: number;
  readonly kind: TrackFacts['kind'];
  /** The name of the sample description, such as `avc1`. */
  readonly codec: string;
  readonly title: string | null;
  readonly timescale: number;
  readonly samples: number;
  readonly bytes: number;
  readonly ticks: number;
  /** When the first sample is shown: samples that are shown in another order than they are stored are shown late. */
  readonly lead: number;
  /** Where the last sample ends in the file. */
  readonly dataEnd: number;
  readonly edits: readonly Edit[];
  /** Ids of tracks whose text are this one's chapters. */
  readonly chapters: readonly number[];
};

const KINDS: Readonly<Record<string, TrackFacts['kind']>> = {
  vide: 'video',
  soun: 'audio',
  sbtl: 'subtitle',
  subt: 'subtitle',
  subp: 'subtitle',
  clcp: 'subtitle',
  text: 'subtitle',
};

/** Reads one track of an index. */
export function isobmffTrack(view: DataView, trak: Box): IsobmffTrack {
  const need = (...path: string[]) => {
    const box = boxAt(view, trak, ...path);
    if (box === null) throw new Declined(`A track has no "${path.join('/')}".`);
    return box;
  };
  const header = need('tkhd').start;
  const media = need('mdia', 'mdhd').start;
  const handlerBox = need('mdia', 'hdlr');
  const handler = fourCc(view, handlerBox.start + 8);
  const table = need('mdia', 'minf', 'stbl');
  const description = boxAt(view, table, 'stsd');
  const described = description !== null && view.getUint32(description.start + 4) > 0;
  const codec = described ? fourCc(view, description.start + 12) : '';
  if (codec === 'encv' || codec === 'enca') throw new Declined('The file is encrypted.');
  const sizes = sampleSizes(view, boxAt(view, table, 'stsz'));
  return {
    id: view.getUint32(header + (view.getUint8(header) === 1 ? 20 : 12)),
    kind: KINDS[handler] ?? 'data',
    codec,
    title: titleOfHandler(handlerName(view, handlerBox)),
    timescale: view.getUint32(media + (view.getUint8(media) === 1 ? 20 : 12)),
    samples: sizes.count,
    bytes: sizes.sum,
    ticks: totalTicks(view, boxAt(view, table, 'stts')),
    lead: lead(view, boxAt(view, table, 'stts'), boxAt(view, table, 'ctts')),
    dataEnd: dataEnd(view, table, sizes),
    edits: editList(view, boxAt(view, trak, 'edts', 'elst')),
    chapters: trackIds(view, boxAt(view, trak, 'tref', 'chap')),
  };
}

/** The handler's name, behind five fields of four bytes; in QuickTime its length stands in front of it. */
function handlerName(view: DataView, { start, end }: Box): string {
  const from = start + 24;
  if (from >= end) return '';
  const counted = view.getUint8(from) === end - from - 1 ? 1 : 0;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from + counted, end - from - counted);
  return new TextDecoder().decode(bytes);
}

/** Sizes of samples in bytes: how many, their sum, and that of the last `n`. */
type Sizes = { readonly count: number; readonly sum: number; readonly last: (n: number) => number };

function sampleSizes(view: DataView, box: Box | null): Sizes {
  if (box === null) return { count: 0, sum: 0, last: () => 0 };
  const same = view.getUint32(box.start + 4);
  const count = view.getUint32(box.start + 8);
  if (same > 0) return { count, sum: same * count, last: (n) => same * n };
  const from = (first: number) => {
    let sum = 0;
    for (let n = Math.max(0, first); n < count; n += 1)
      sum += view.getUint32(box.start + 12 + n * 4);
    return sum;
  };
  return { count, sum: from(0), last: (n) => from(count - n) };
}

function totalTicks(view: DataView, box: Box | null): number {
  if (box === null) return 0;
  let ticks = 0;
  for (let n = 0; n < view.getUint32(box.start + 4); n += 1) {
    const entry = box.start + 8 + n * 8;
    ticks += view.getUint32(entry) * view.getUint32(entry + 4);
  }
  return ticks;
}

/** Samples that are looked at: more than any codec keeps back. */
const REORDERED = 64;

function lead(view: DataView, times: Box | null, offsets: Box | null): number {
  if (times === null || offsets === null || view.getUint32(times.start + 4) === 0) return 0;
  const delta = view.getUint32(times.start + 12);
  let earliest = Infinity;
  let sample = 0;
  for (let n = 0; n < view.getUint32(offsets.start + 4) && sample < REORDERED; n += 1) {
    const entry = offsets.start + 8 + n * 8;
    // Signed in both versions: QuickTime and later MP4 use negative offsets in the first one as well.
    earliest = Math.min(earliest, sample * delta + view.getInt32(entry + 4));
    sample += view.getUint32(entry);
  }
  return Number.isFinite(earliest) ? earliest : 0;
}

/** The end of the last chunk. Chunks of other tracks and earlier ones of this lie before it in files that are whole. */
function dataEnd(view: DataView, table: Box, sizes: Sizes): number {
  const short = boxAt(view, table, 'stco');
  const offsets = short ?? boxAt(view, table, 'co64');
  const runs = boxAt(view, table, 'stsc');
  if (offsets === null || runs === null) return 0;
  const chunks = view.getUint32(offsets.start + 4);
  const entries = view.getUint32(runs.start + 4);
  if (chunks === 0 || entries === 0) return 0;
  const at = offsets.start + 8 + (chunks - 1) * (short === null ? 8 : 4);
  const offset = short === null ? Number(view.getBigUint64(at)) : view.getUint32(at);
  const perChunk = view.getUint32(runs.start + 8 + (entries - 1) * 12 + 4);
  return offset + sizes.last(perChunk);
}

function trackIds(view: DataView, box: Box | null): number[] {
  const count = box === null ? 0 : (box.end - box.start) >> 2;
  return Array.from({ length: count }, (_, n) => view.getUint32((box?.start ?? 0) + n * 4));
}

function editList(view: DataView, box: Box | null): Edit[] {
  if (box === null) return [];
  const long = view.getUint8(box.start) === 1;
  return Array.from({ length: view.getUint32(box.start + 4) }, (_, n) => {
    const at = box.start + 8 + n * (long ? 20 : 12);
    const rate = view.getInt16(at + (long ? 16 : 8));
    return long
      ? {
          duration: Number(view.getBigUint64(at)),
          mediaTime: Number(view.getBigInt64(at + 8)),
          rate,
        }
      : { duration: view.getUint32(at), mediaTime: view.getInt32(at + 4), rate };
  });
}
