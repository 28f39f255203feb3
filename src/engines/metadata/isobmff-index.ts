import type { Rate } from '../../domain/media/media.ts';
import { fourCc } from '../witness/blob-reader.ts';
import { boxAt, type Box } from '../witness/isobmff-boxes.ts';
import type { FileContent } from '../worker/file-content.ts';
import { bytes, u32 } from './write-boxes.ts';

/** The index with what follows it and holds nothing. */
export function readIndex(content: FileContent): {
  at: number;
  view: DataView<ArrayBuffer>;
  room: number;
} {
  const size = content.size();
  for (let at = 0; at + 8 <= size;) {
    const { name, end } = boxHeader(content, at);
    if (name === 'moov') {
      const view = new DataView(new ArrayBuffer(end - at));
      content.read(new Uint8Array(view.buffer), at);
      const next = end + 8 <= size ? boxHeader(content, end) : null;
      return { at, view, room: (next?.name === 'free' ? next.end : end) - at };
    }
    at = end;
  }
  throw new Error('There is no index.');
}

function boxHeader(content: FileContent, at: number): { name: string; end: number } {
  const view = new DataView(new ArrayBuffer(16));
  content.read(new Uint8Array(view.buffer), at);
  const short = view.getUint32(0);
  const size = short === 1 ? Number(view.getBigUint64(8)) : short;
  return { name: fourCc(view, 4), end: short === 0 ? content.size() : at + size };
}

/** The rate of the first video, by what most of its frames last; null where there is none. */
export function videoRate(view: DataView, parts: readonly Box[]): Rate | null {
  const trak = parts.find((part) => part.name === 'trak' && handlerOf(view, part) === 'vide');
  const header = trak === undefined ? null : boxAt(view, trak, 'mdia', 'mdhd');
  const times = trak === undefined ? null : boxAt(view, trak, 'mdia', 'minf', 'stbl', 'stts');
  if (header === null || times === null || view.getUint32(times.start + 4) === 0) return null;
  const entries = Array.from({ length: view.getUint32(times.start + 4) }, (_, n) => ({
    count: view.getUint32(times.start + 8 + n * 8),
    ticks: view.getUint32(times.start + 12 + n * 8),
  }));
  const usual = entries.reduce((most, one) => (one.count > most.count ? one : most));
  const num = view.getUint32(header.start + (view.getUint8(header.start) === 1 ? 20 : 12));
  return usual.ticks === 0 ? null : { num, den: usual.ticks };
}

/** The clock of a movie by its header: ticks a second, how long it is, and the first id that no track has. */
export function movieClock(view: DataView, header: Box) {
  const isLong = view.getUint8(header.start) === 1;
  const timescale = view.getUint32(header.start + (isLong ? 20 : 12));
  const ticks = isLong
    ? Number(view.getBigUint64(header.start + 24))
    : view.getUint32(header.start + 16);
  return { timescale, seconds: ticks / timescale, nextId: view.getUint32(header.end - 4) };
}

/** A header of a movie, track or medium with another date of creation and change. */
export function dated(view: DataView, part: Box, created: number): Uint8Array {
  const copy = whole(view, part);
  const isLong = copy[8] === 1;
  const time = isLong ? bytes(u32(0), u32(created)) : u32(created);
  copy.set(bytes(time, time), 12);
  return copy;
}

/** Of which kind a track is, in four letters: vide, soun, text. */
export function handlerOf(view: DataView, trak: Box): string {
  const handler = boxAt(view, trak, 'mdia', 'hdlr');
  return handler === null ? '' : fourCc(view, handler.start + 8);
}

/** A box with its header. Those in an index have headers of eight bytes. */
export function whole(view: DataView, { start, end }: Box): Uint8Array<ArrayBuffer> {
  const from = view.byteOffset + start - 8;
  return Uint8Array.from(new Uint8Array(view.buffer, from, end - start + 8));
}
