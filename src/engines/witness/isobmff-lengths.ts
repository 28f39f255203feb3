import { boxAt, boxes, type Box } from './isobmff-boxes.ts';

/** The share of a track's length by which its header may differ from its samples: the last one may last as long as it likes. */
const DIFFERENT = 0.1;

/**
 * The tracks of an index whose headers say another length than their samples have together, by their place, and how
 * long they are shown: seconds. FFmpeg believes the header.
 */
export function wrongLengths(view: DataView, movie: Box): Map<number, number> {
  const found = new Map<number, number>();
  const movieScale = timeOf(view, boxAt(view, movie, 'mvhd'))?.scale ?? 0;
  const traks = [...boxes(view, movie.start, movie.end)].filter(({ name }) => name === 'trak');
  for (const [place, trak] of traks.entries()) {
    const header = timeOf(view, boxAt(view, trak, 'mdia', 'mdhd'));
    const table = boxAt(view, trak, 'mdia', 'minf', 'stbl');
    const ticks = table === null ? 0 : samplesTicks(view, table);
    if (header === null || ticks === 0 || header.scale === 0) continue;
    const stored = ticks / header.scale;
    if (Math.abs(header.ticks / ticks - 1) <= DIFFERENT) continue;
    const shown = editedTicks(view, boxAt(view, trak, 'edts', 'elst'));
    const isCut = shown > 0 && movieScale > 0;
    found.set(place, isCut ? Math.min(stored, shown / movieScale) : stored);
  }
  return found;
}

/** The clock of a movie's or a track's header, and the length that it says. */
export function timeOf(view: DataView, box: Box | null): { scale: number; ticks: number } | null {
  if (box === null) return null;
  const long = view.getUint8(box.start) === 1;
  const at = box.start + (long ? 20 : 12);
  return {
    scale: view.getUint32(at),
    ticks: long ? Number(view.getBigUint64(at + 4)) : view.getUint32(at + 4),
  };
}

/**
 * How long the samples are together, or from the first that is shown to the end of the last where that is longer: with
 * frames that are stored before others, a pause in front of the last one is none between those that are stored last.
 */
function samplesTicks(view: DataView, table: Box): number {
  const shifts = runs(view, boxAt(view, table, 'ctts'));
  let [time, first, last] = [0, Infinity, 0];
  let [left, shift] = [0, 0];
  for (const [count, ticks] of runs(view, boxAt(view, table, 'stts'))) {
    const length = ticks >>> 0;
    for (let rest = count; rest > 0;) {
      while (left === 0) [left, shift] = shifts.next().value ?? [Infinity, 0];
      const alike = Math.min(rest, left);
      first = Math.min(first, time + shift);
      time += alike * length;
      last = Math.max(last, time + shift);
      left -= alike;
      rest -= alike;
    }
  }
  return Math.max(time, last - first);
}

/** The pairs of a table: of how many samples in turn it says something, and what. */
function* runs(view: DataView, box: Box | null): Generator<[count: number, value: number], void> {
  if (box === null) return;
  const end = Math.min(box.end, box.start + 8 + view.getUint32(box.start + 4) * 8);
  for (let at = box.start + 8; at + 8 <= end; at += 8) {
    yield [view.getUint32(at), view.getInt32(at + 4)];
  }
}

/** How long the parts are that an edit list shows, in ticks of the movie; 0 when there is none. */
function editedTicks(view: DataView, box: Box | null): number {
  if (box === null) return 0;
  const long = view.getUint8(box.start) === 1;
  const length = long ? 20 : 12;
  let ticks = 0;
  const end = Math.min(box.end, box.start + 8 + view.getUint32(box.start + 4) * length);
  for (let at = box.start + 8; at + length <= end; at += length) {
    const isShown = long ? view.getBigInt64(at + 8) >= 0n : view.getInt32(at + 4) >= 0;
    if (isShown) ticks += long ? Number(view.getBigUint64(at)) : view.getUint32(at);
  }
  return ticks;
}
