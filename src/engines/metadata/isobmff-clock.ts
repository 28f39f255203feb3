import { perSecond, type Rate } from '../../domain/media/media.ts';
import { fourCc } from '../witness/blob-reader.ts';
import { boxAt, boxes, type Box } from '../witness/isobmff-boxes.ts';
import { box, u32, zeros } from './write-boxes.ts';

/** Ticks a second that are fine enough for players and for what is encoded beside. */
const FINEST = 10_000;

/** Seconds that a frame may be off its place: a clock of thousandths rounds it, and the first one that it counts from. */
const ROUNDED = 0.0011;

/** Ticks a second in which frames of this rate last a whole number, and which are fine enough. */
export function timescaleOf(num: number): number {
  let multiple = num;
  while (multiple < FINEST) multiple *= 2;
  return multiple;
}

/**
 * Lets the frames of an index's first video stand where a rate has them, in a clock that says that rate exactly. Muxers
 * keep the clock of what they are given: that of Matroska counts thousandths, in which frames of 30000/1001 a second
 * last 33 or 34. Frames that do not keep to the rate stay where they are. `view` is the index, from its header on; its
 * size stays.
 */
export function steadyClock(view: DataView<ArrayBuffer>, rate: Rate): void {
  const times = timesOf(view);
  if (times === null || ROUNDED * perSecond(rate) >= 0.5) return;
  const { header, decoding, shifts, edit } = times;
  const frames = framesOf(view, times, rate);
  if (frames === null) return;
  const timescale = timescaleOf(rate.num);
  const frame = (timescale * rate.den) / rate.num;
  const [first = 0] = frames.decoded;
  const lengths = frames.decoded.map((at, n) => (frames.decoded[n + 1] ?? frames.end) - at);
  const moves = frames.decoded.map((at, n) => (frames.shown[n] ?? at) - at);
  const total = (frames.end - first) * frame;
  const stts = table('stts', 0, lengths, frame);
  const ctts = shifts === null ? null : table('ctts', view.getUint32(shifts.start), moves, frame);
  if (total >= 2 ** 32 || !fits(stts, decoding)) return;
  if (shifts !== null && ctts !== null) {
    if (!fits(ctts, shifts)) return;
    put(view, shifts, ctts);
  }
  put(view, decoding, stts);
  view.setUint32(header.start + 12, timescale);
  view.setUint32(header.start + 16, total);
  if (edit !== null) view.setInt32(edit, (frames.start - first) * frame);
}

/** Where a track's index keeps its times; `edit` is the place of the time that the picture starts at. */
type Times = {
  readonly header: Box;
  readonly decoding: Box;
  readonly shifts: Box | null;
  readonly edit: number | null;
};

/** Those of the first video; null where they are kept in a way that short videos do not need. */
function timesOf(view: DataView): Times | null {
  const trak = [...boxes(view, 8, view.byteLength)].find((part) => isVideo(view, part));
  if (trak === undefined) return null;
  const header = boxAt(view, trak, 'mdia', 'mdhd');
  const samples = boxAt(view, trak, 'mdia', 'minf', 'stbl');
  const decoding = samples === null ? null : boxAt(view, samples, 'stts');
  if (header === null || samples === null || decoding === null) return null;
  const edits = boxAt(view, trak, 'edts', 'elst');
  const isShort = (one: Box) => view.getUint8(one.start) === 0;
  if (!isShort(header) || (edits !== null && !isShort(edits))) return null;
  return {
    header,
    decoding,
    shifts: boxAt(view, samples, 'ctts'),
    // Of the last edit; one before it is a wait.
    edit: edits === null ? null : edits.end - 8,
  };
}

function isVideo(view: DataView, part: Box): boolean {
  if (part.name !== 'trak') return false;
  const handler = boxAt(view, part, 'mdia', 'hdlr');
  return handler !== null && fourCc(view, handler.start + 8) === 'vide';
}

/** Times in frames, counted from the first that is shown. */
type Frames = {
  readonly decoded: readonly number[];
  readonly shown: readonly number[];
  /** The first that is meant to be seen. */
  readonly start: number;
  readonly end: number;
};

/** Null where not every frame keeps to the rate. */
function framesOf(view: DataView, times: Times, rate: Rate): Frames | null {
  const seconds = 1 / view.getUint32(times.header.start + 12);
  const lengths = entries(view, times.decoding);
  const moves = times.shifts === null ? null : entries(view, times.shifts);
  let at = 0;
  const decoded = lengths.map((length) => (at += length) - length);
  const shown = decoded.map((time, n) => time + (moves?.[n] ?? 0));
  const origin = shown.reduce((least, time) => Math.min(least, time), Infinity);
  const inFrames = (ticks: number) => (ticks - origin) * seconds * perSecond(rate);
  const start = times.edit === null ? origin : view.getInt32(times.edit);
  const seen = [...shown, start].map(inFrames);
  const tolerance = ROUNDED * perSecond(rate);
  if (seen.some((time) => Math.abs(time - Math.round(time)) > tolerance)) return null;
  const frames = {
    decoded: decoded.map((time) => Math.round(inFrames(time))),
    shown: shown.map((time) => Math.round(inFrames(time))),
  };
  const last = frames.decoded.at(-1) ?? 0;
  const isOrdered = frames.decoded.every((one, n) => one > (frames.decoded[n - 1] ?? -Infinity));
  if (!isOrdered || new Set(frames.shown).size < frames.shown.length) return null;
  return {
    ...frames,
    start: Math.round(inFrames(start)),
    end: Math.max(last + 1, Math.round(inFrames(at))),
  };
}

/** The value of each sample in a table that says how many neighbours have which. */
function entries(view: DataView, { start }: Box): number[] {
  const found: number[] = [];
  for (let n = 0; n < view.getUint32(start + 4); n += 1) {
    const value = view.getInt32(start + 12 + n * 8);
    for (let left = view.getUint32(start + 8 + n * 8); left > 0; left -= 1) found.push(value);
  }
  return found;
}

function table(name: string, version: number, values: readonly number[], unit: number) {
  const runs: { count: number; readonly value: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ count: 1, value });
  }
  const cells = runs.map(({ count, value }) => [u32(count), u32(value * unit)]);
  return box(name, u32(version), u32(runs.length), cells);
}

function fits({ length }: Uint8Array, place: Box): boolean {
  const rest = place.end - place.start + 8 - length;
  return rest === 0 || rest >= 8;
}

/** Puts a box in place of another one, and fills up what is left. */
function put(view: DataView<ArrayBuffer>, place: Box, made: Uint8Array): void {
  const at = view.byteOffset + place.start - 8;
  const rest = place.end - place.start + 8 - made.length;
  const target = new Uint8Array(view.buffer);
  target.set(made, at);
  if (rest > 0) target.set(box('free', zeros(rest - 8)), at + made.length);
}
