import type { Rate } from '../../domain/media/media.ts';
import type { Metadata, TrackLabel } from '../../domain/media/metadata.ts';
import { parseTimecode } from '../../domain/media/timecode.ts';
import { boxes, type Box } from '../witness/isobmff-boxes.ts';
import type { FileContent } from '../worker/file-content.ts';
import { steadyClock } from './isobmff-clock.ts';
import { dated, movieClock, readIndex, videoRate, whole } from './isobmff-index.ts';
import { chapterTrack, timecodeTrack, trackBox, type SmallTrack } from './isobmff-small-track.ts';
import { coverItems, type Cover } from './cover.ts';
import { keyedData, trackKinds, userData } from './isobmff-tags.ts';
import { trackEntry } from './isobmff-track.ts';
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

/** Seconds since 1904; 0 where nobody knows. */
function creationTime({ tags }: Metadata): number {
  const time = Date.parse(tags['creation_time'] ?? '');
  const seconds = Number.isNaN(time) ? 0 : Math.round(time / 1000) + SINCE_1904;
  return seconds > 0 && seconds < 2 ** 32 ? seconds : 0;
}

function movieHeader(view: DataView, part: Box, created: number, nextId: number): Uint8Array {
  const copy = dated(view, part, created);
  copy.set(u32(nextId), copy.length - 4);
  return copy;
}
