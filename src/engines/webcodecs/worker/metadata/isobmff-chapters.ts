import type { Chapter } from '../../../../domain/media/metadata.ts';
import { formatTimecode } from '../../../../domain/media/timecode.ts';
import { fourCc, type BlobReader } from '../../../witness/blob-reader.ts';
import { boxAt, boxes, type Box } from '../../../witness/isobmff-boxes.ts';
import { smallSamples } from './isobmff-samples.ts';

/** Ticks per second of Nero's list of chapters. */
const NERO_TICKS = 1e7;

/** The chapters of an MP4 or MOV: QuickTime's track of texts, else Nero's list, which says only when they begin. */
export async function isobmffChapters(
  reader: BlobReader,
  view: DataView,
  movie: Box,
): Promise<Chapter[]> {
  const tracks = tracksOf(view, movie);
  const named = tracks.flatMap((trak) => {
    const reference = boxAt(view, trak, 'tref', 'chap');
    return reference === null ? [] : [view.getUint32(reference.start)];
  });
  const texts = tracks.find((trak) => named.includes(trackId(view, trak)));
  if (texts !== undefined && handlerOf(view, texts) === 'text') {
    const samples = await smallSamples(reader, view, texts);
    return samples.map(({ start, end, data }) => ({ start, end, title: textOf(data) }));
  }
  const list = boxAt(view, movie, 'udta', 'chpl');
  return list === null ? [] : neroChapters(view, list, movieSeconds(view, movie));
}

/** The timecode of a recording's first frame, such as "11:22:33;04"; null where there is none. */
export async function isobmffTimecode(
  reader: BlobReader,
  view: DataView,
  movie: Box,
): Promise<string | null> {
  const trak = tracksOf(view, movie).find((one) => handlerOf(view, one) === 'tmcd');
  const description = trak === undefined ? null : boxAt(view, trak, 'mdia', 'minf', 'stbl', 'stsd');
  if (trak === undefined || description === null) return null;
  // Behind the list's header and the entry's (8 bytes each), and eight reserved bytes and four more.
  const entry = description.start + 8 + 16 + 4;
  if (entry + 13 > description.end) return null;
  const [first] = await smallSamples(reader, view, trak);
  if (first === undefined || first.data.byteLength < 4) return null;
  const isDropFrame = (view.getUint32(entry) & 1) === 1;
  const rate = { num: view.getUint8(entry + 12), den: 1 };
  return formatTimecode({ frame: first.data.getUint32(0), rate, isDropFrame });
}

function neroChapters(view: DataView, list: Box, end: number): Chapter[] {
  const isLong = view.getUint8(list.start) > 0;
  const count = isLong ? view.getUint32(list.start + 5) : view.getUint8(list.start + 4);
  const found: { start: number; title: string }[] = [];
  for (let at = list.start + (isLong ? 9 : 5), n = 0; n < count && at + 9 <= list.end; n += 1) {
    const length = view.getUint8(at + 8);
    if (at + 9 + length > list.end) break;
    const title = decoded(view, at + 9, length);
    found.push({ start: Number(view.getBigUint64(at)) / NERO_TICKS, title });
    at += 9 + length;
  }
  return found.map((one, n) => ({ ...one, end: found[n + 1]?.start ?? Math.max(end, one.start) }));
}

function movieSeconds(view: DataView, movie: Box): number {
  const header = boxAt(view, movie, 'mvhd');
  if (header === null) return 0;
  const isLong = view.getUint8(header.start) === 1;
  const timescale = view.getUint32(header.start + (isLong ? 20 : 12));
  const ticks = isLong
    ? Number(view.getBigUint64(header.start + 24))
    : view.getUint32(header.start + 16);
  return ticks / timescale;
}

function tracksOf(view: DataView, { start, end }: Box): Box[] {
  return [...boxes(view, start, end)].filter(({ name }) => name === 'trak');
}

function trackId(view: DataView, trak: Box): number {
  const header = boxAt(view, trak, 'tkhd');
  if (header === null) return 0;
  return view.getUint32(header.start + (view.getUint8(header.start) === 1 ? 20 : 12));
}

function handlerOf(view: DataView, trak: Box): string {
  const handler = boxAt(view, trak, 'mdia', 'hdlr');
  return handler === null ? '' : fourCc(view, handler.start + 8);
}

/** A text behind its length in two bytes; with a byte order mark it is UTF-16. */
function textOf(data: DataView): string {
  if (data.byteLength < 2) return '';
  const length = Math.min(data.getUint16(0), data.byteLength - 2);
  const isUtf16 = length >= 2 && data.getUint16(2) === 0xfeff;
  return isUtf16
    ? decoded(data, 4, length - 2, 'utf-16be')
    : decoded(data, 2, length).replaceAll('\0', '');
}

function decoded(view: DataView, at: number, length: number, encoding = 'utf-8'): string {
  return new TextDecoder(encoding).decode(
    new Uint8Array(view.buffer, view.byteOffset + at, length),
  );
}
