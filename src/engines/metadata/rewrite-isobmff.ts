import type { Rate } from '../../domain/media/media.ts';
import type { Metadata, TrackLabel } from '../../domain/media/metadata.ts';
import { parseTimecode } from '../../domain/media/timecode.ts';
import { fourCc } from '../witness/blob-reader.ts';
import { boxAt, boxes, type Box } from '../witness/isobmff-boxes.ts';
import type { FileContent } from '../worker/file-content.ts';
import { steadyClock } from './isobmff-clock.ts';
import { chapterTrack, timecodeTrack, trackBox, type SmallTrack } from './isobmff-small-track.ts';
import { coverItems, type Cover } from './cover.ts';
import { keyedData, trackKinds, userData } from './isobmff-tags.ts';
import { box, bytes, u32, zeros } from './write-boxes.ts';

/** What an MP4 or MOV is to say of itself, and of its tracks in their order. */
export type WrittenMetadata = Metadata & {
  readonly labels: readonly (TrackLabel | undefined)[];
  readonly covers: readonly Cover[];
};

/** Seconds between 1904, where the clocks of these files begin, and 1970. */
const SINCE_1904 = 2_082_844_800;

/** Bytes by which a track's entry may grow: two references, and a longer name. */
const REFERENCES = 8 + 12 + 12;
const LONGEST_BOX_HEADER = 8;

/** Bytes of an index that `rewriteIsobmff` needs more than what stands there. A muxer has to be made to leave them. */
export function isobmffRoom(written: WrittenMetadata): number {
  const place = { id: 1, created: 0, start: 1, duration: 1, offset: 0 };
  const tracks = smallTracks(written, 1, { num: 25, den: 1 }).map(
    (track) => trackBox(track, place).length,
  );
  const labels = written.labels.map(
    (label) =>
      REFERENCES +
      2 * (8 + bytes(label?.title ?? '').length) +
      bytes(trackKinds(label?.dispositions ?? [])).length +
      LONGEST_BOX_HEADER,
  );
  return (
    [...tracks, ...labels].reduce((sum, size) => sum + size, 0) +
    keyedData(written.tags).length +
    userData(written, coverItems(written.covers)).length +
    // The smallest box that fills up what is left.
    2 * LONGEST_BOX_HEADER
  );
}

/**
 * Writes what a file says of itself into its index, in place of what the muxer wrote there. The index stays as large as
 * it is: no byte of the media moves. Samples of added tracks go to the end of the file.
 */
export function rewriteIsobmff(content: FileContent, written: WrittenMetadata): void {
  const { at, view, room } = readIndex(content);
  const movie = { name: 'moov', start: 8, end: view.byteLength };
  const parts = [...boxes(view, movie.start, movie.end)];
  const header = parts.find(({ name }) => name === 'mvhd');
  if (header === undefined) throw new Error('The index has no header.');
  const clock = movieClock(view, header);
  const created = creationTime(written);
  const added = smallTracks(written, clock.seconds, videoRate(view, parts));
  const samples = added.flatMap((track) => track.samples);
  const data = samples.length === 0 ? bytes() : box('mdat', samples);
  const isLast = at + room >= content.size();
  const dataAt = isLast ? at + room : content.size();
  let offset = dataAt + 8;
  const placed = added.map((track, n) => {
    const ticks = (seconds: number) => Math.round(seconds * clock.timescale);
    const length = track.durations.reduce((sum, one) => sum + one, 0) / track.timescale;
    const start = track.handler === 'text' ? ticks(written.chapters[0]?.start ?? 0) : 0;
    const place = { id: clock.nextId + n, created, start, duration: ticks(length), offset };
    offset += track.samples.reduce((sum, sample) => sum + sample.length, 0);
    return { track, place };
  });
  const referenced = (handler: string) =>
    placed.find(({ track }) => track.handler === handler)?.place.id ?? null;
  const references = { chapters: referenced('text'), timecode: referenced('tmcd') };
  let nth = -1;
  const body = parts.flatMap((part): Uint8Array[] => {
    switch (part.name) {
      case 'mvhd':
        return [movieHeader(view, part, created, clock.nextId + added.length)];
      case 'trak':
        nth += 1;
        return [trackEntry(view, part, created, written.labels[nth], references)];
      case 'udta':
      case 'meta':
        return [];
      default:
        return [whole(view, part)];
    }
  });
  const index = bytes(
    body,
    placed.map(({ track, place }) => trackBox(track, place)),
    keyedData(written.tags),
    userData(written, coverItems(written.covers)),
  );
  const rest = room - index.length - 8;
  if (rest !== 0 && rest < 8) throw new Error(`The index has no room for ${-rest} bytes more.`);
  const filler = rest === 0 ? bytes() : box('free', zeros(rest - 8));
  content.write(bytes(u32(index.length + 8), 'moov', index, filler), at);
  if (data.length > 0) content.write(data, dataAt);
}

/** Lets the frames of a file's first video keep to a rate; see `steadyClock`. */
export function rewriteClock(content: FileContent, rate: Rate): void {
  const { at, view } = readIndex(content);
  steadyClock(view, rate);
  content.write(new Uint8Array(view.buffer), at);
}

/** The index with what follows it and holds nothing. */
function readIndex(content: FileContent): {
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

function smallTracks(
  { chapters, tags }: WrittenMetadata,
  seconds: number,
  rate: Rate | null,
): SmallTrack[] {
  const text = tags['timecode'];
  const timecode = text === undefined || rate === null ? null : parseTimecode(text, rate);
  return [
    ...(chapters.length === 0 ? [] : [chapterTrack(chapters)]),
    ...(timecode === null ? [] : [timecodeTrack(timecode, seconds)]),
  ];
}

/** The rate of the first video, by what most of its frames last; null where there is none. */
function videoRate(view: DataView, parts: readonly Box[]): Rate | null {
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

/** Seconds since 1904; 0 where nobody knows. */
function creationTime({ tags }: Metadata): number {
  const time = Date.parse(tags['creation_time'] ?? '');
  const seconds = Number.isNaN(time) ? 0 : Math.round(time / 1000) + SINCE_1904;
  return seconds > 0 && seconds < 2 ** 32 ? seconds : 0;
}

function movieClock(view: DataView, header: Box) {
  const isLong = view.getUint8(header.start) === 1;
  const timescale = view.getUint32(header.start + (isLong ? 20 : 12));
  const ticks = isLong
    ? Number(view.getBigUint64(header.start + 24))
    : view.getUint32(header.start + 16);
  return { timescale, seconds: ticks / timescale, nextId: view.getUint32(header.end - 4) };
}

function movieHeader(view: DataView, part: Box, created: number, nextId: number): Uint8Array {
  const copy = dated(view, part, created);
  copy.set(u32(nextId), copy.length - 4);
  return copy;
}

/** A header of a movie, track or medium with another date of creation and change. */
function dated(view: DataView, part: Box, created: number): Uint8Array {
  const copy = whole(view, part);
  const isLong = copy[8] === 1;
  const time = isLong ? bytes(u32(0), u32(created)) : u32(created);
  copy.set(bytes(time, time), 12);
  return copy;
}

type References = { readonly chapters: number | null; readonly timecode: number | null };

function trackEntry(
  view: DataView,
  trak: Box,
  created: number,
  label: TrackLabel | undefined,
  { chapters, timecode }: References,
): Uint8Array {
  const kind = handlerOf(view, trak);
  const title = label?.title ?? null;
  const known = boxAt(view, trak, 'tref');
  const links = known === null ? [] : others(view, known);
  const said: Uint8Array[] = [];
  const parts = [...boxes(view, trak.start, trak.end)].flatMap((part): Uint8Array[] => {
    switch (part.name) {
      case 'tkhd': {
        const all = [
          ...links,
          ...(chapters !== null && (kind === 'vide' || kind === 'soun')
            ? [box('chap', u32(chapters))]
            : []),
          ...(timecode !== null && kind === 'vide' ? [box('tmcd', u32(timecode))] : []),
        ];
        const header = dated(view, part, created);
        return all.length === 0 ? [header] : [header, box('tref', all)];
      }
      case 'mdia':
        return [media(view, part, created, title)];
      case 'tref':
        return [];
      case 'udta':
        said.push(...others(view, part));
        return [];
      default:
        return [whole(view, part)];
    }
  });
  if (title !== null) said.push(box('name', title));
  said.push(...trackKinds(label?.dispositions ?? []));
  return box('trak', parts, said.length === 0 ? [] : box('udta', said));
}

/** What is in a box but for names and marks, which are written anew. */
function others(view: DataView, { start, end }: Box): Uint8Array[] {
  return [...boxes(view, start, end)]
    .filter(({ name }) => !['name', '©nam', 'kind'].includes(name))
    .map((part) => whole(view, part));
}

/** A track's medium; players that show a title take the name of its handler. */
function media(view: DataView, mdia: Box, created: number, title: string | null): Uint8Array {
  const parts = [...boxes(view, mdia.start, mdia.end)].map((part) => {
    if (part.name === 'mdhd') return dated(view, part, created);
    if (part.name !== 'hdlr' || title === null) return whole(view, part);
    // A version, and of which kind it is, in two words.
    const kind = whole(view, part).slice(8, 20);
    return box('hdlr', kind, zeros(12), title, 0);
  });
  return box('mdia', parts);
}

function handlerOf(view: DataView, trak: Box): string {
  const handler = boxAt(view, trak, 'mdia', 'hdlr');
  return handler === null ? '' : fourCc(view, handler.start + 8);
}

/** A box with its header. Those in an index have headers of eight bytes. */
function whole(view: DataView, { start, end }: Box): Uint8Array<ArrayBuffer> {
  const from = view.byteOffset + start - 8;
  return Uint8Array.from(new Uint8Array(view.buffer, from, end - start + 8));
}
