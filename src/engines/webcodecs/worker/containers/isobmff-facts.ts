import type { BlobReader } from '../../../witness/blob-reader.ts';
import { Declined } from '../work/refusals.ts';
import { boxAt, boxes, fileBoxes, type Box } from '../../../witness/isobmff-boxes.ts';
import { isobmffTrack, type IsobmffTrack } from './isobmff-track.ts';
import type { FileFacts, TrackFacts } from '../work/file-facts.ts';

/** An index of a two-hour film takes a few megabytes; one of this many bytes is none. */
const LARGEST_INDEX = 256 << 20;

/** Seconds by which an edit list may end before its samples do: the padding of the last packet of sound. */
const TAIL = 0.1;

/** Reads the index of an MP4 or MOV. Throws Declined for what FFmpeg knows better. */
export async function isobmffFacts(reader: BlobReader): Promise<FileFacts> {
  const { view, box } = await isobmffIndex(reader);
  const movie = boxAt(view, box, 'mvhd');
  if (movie === null) throw new Declined('The index has no header.');
  const long = view.getUint8(movie.start) === 1;
  const timescale = view.getUint32(movie.start + (long ? 20 : 12));
  const fragmented = boxAt(view, box, 'mvex') !== null;
  const tracks = [...boxes(view, box.start, box.end)]
    .filter(({ name }) => name === 'trak')
    .map((trak) => isobmffTrack(view, trak));
  for (const track of tracks) {
    if (track.dataEnd > reader.size) throw new Declined('The file ends before its samples do.');
  }
  const chapters = new Set(tracks.flatMap((track) => track.chapters));
  const facts = tracks
    .map((track) => toFacts(track, timescale, fragmented))
    .map((track) => (chapters.has(track.id) ? ({ ...track, kind: 'data' } as const) : track));
  const ends = facts.flatMap(({ end }) => end ?? []);
  const start = Math.min(...facts.map((track) => track.start));
  return {
    tracks: facts,
    attachments: [],
    duration: fragmented || ends.length === 0 ? null : Math.max(...ends) - start,
  };
}

/** Reads the index. Throws Declined for a file without one: it was not written to its end. */
export async function isobmffIndex(reader: BlobReader): Promise<{ view: DataView; box: Box }> {
  for await (const { name, start, end } of fileBoxes(reader)) {
    if (name !== 'moov') continue;
    if (end > reader.size) throw new Declined('The index is cut off.');
    const size = end - start;
    if (size > LARGEST_INDEX) throw new Declined(`An index of ${size} bytes.`);
    return { view: await reader.read(start, size), box: { name, start: 0, end: size } };
  }
  throw new Declined('There is no index.');
}

function toFacts(track: IsobmffTrack, movieScale: number, fragmented: boolean): TrackFacts {
  const { kind, codec, id, title, timescale } = track;
  const base = { id, kind, codec, title, timescale };
  if (fragmented) return { ...base, frames: null, bitRate: null, start: 0, end: null, rate: null };
  const length = track.ticks / track.timescale;
  const { start, shown } = edited(track, movieScale, length);
  return {
    ...base,
    frames: track.samples,
    bitRate: length > 0 ? Math.round((track.bytes * 8) / length) : null,
    start,
    end: start + shown,
    rate: track.ticks > 0 ? reduced(track.samples * track.timescale, track.ticks) : null,
  };
}

/** When a track starts and how long it is shown: what its edit list says. Mediabunny reads only simple ones. */
function edited(
  { kind, edits, timescale, lead }: IsobmffTrack,
  movieScale: number,
  length: number,
): { start: number; shown: number } {
  const pauses = edits.filter(({ mediaTime }) => mediaTime < 0);
  const shown = edits.filter(({ mediaTime }) => mediaTime >= 0);
  const [only] = shown;
  if (only === undefined) return { start: Math.max(0, lead / timescale), shown: length };
  const plain = shown.length === 1 && edits.at(-1) === only && only.rate === 1;
  if (!plain) throw new Declined('The edit list is not a simple one.');
  const start = pauses.reduce((sum, { duration }) => sum + duration, 0) / movieScale;
  const rest = length - (only.mediaTime - lead) / timescale;
  const wanted = only.duration === 0 ? rest : only.duration / movieScale;
  // Mediabunny shows the frames behind the end.
  if (kind === 'video' && rest - wanted > TAIL)
    throw new Declined('Its end was cut off by an edit.');
  return { start, shown: Math.min(rest, wanted) };
}

function reduced(num: number, den: number): { num: number; den: number } {
  let [a, b] = [num, den];
  while (b !== 0) [a, b] = [b, a % b];
  return { num: num / a, den: den / a };
}
