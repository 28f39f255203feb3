import type { Chapter, Metadata, Tags } from '../../../../domain/media/metadata.ts';
import { bytes, u64 } from '../../../metadata/write-boxes.ts';
import type { FileContent } from '../../../worker/file-content.ts';
import { ebmlElements, ebmlNumber, ebmlText, type EbmlElement } from '../../../worker/ebml.ts';
import {
  VOID,
  filled,
  element,
  idBytes,
  signed64,
  elementAt,
  fieldsOf,
  viewOf,
  read,
  FILLER,
  type Part,
} from './ebml-content.ts';

const SEEK_HEAD = 0x114d9b74;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TAGS = 0x1254c367;
const CHAPTERS = 0x1043a770;
const CUES = 0x1c53bb6b;
const CLUSTER = 0x1f43b675;
const DURATION = 0x23e383;
const CODEC_ID = 0x86;
const CODEC_DELAY = 0x56aa;
const SEEK_PREROLL = 0x56bb;

/** What a decoder of Opus has to hear before it is right, in billionths of a second. RFC 7845, 4.6. */
const OPUS_PREROLL = 80e6;

/** Milliseconds of 2001 in 1970's count: Matroska's dates begin there. */
const SINCE_2001 = Date.UTC(2001, 0, 1);

/** Bytes of a table of contents with seven entries, of what fills up what is left, and of longer headers of the parts. */
const CONTENTS = 320;
const HEADERS = 6 * 12;

/** Tags that stand elsewhere in the file. */
const ELSEWHERE: readonly string[] = ['title', 'creation_time'];

/** Names of tags that are not the neutral ones in capitals. */
const NAMES: Readonly<Record<string, string>> = { track: 'PART_NUMBER' };

/** What a Matroska or WebM is to say of itself, and how many billionths of a second a frame of each track lasts. */
export type MatroskaSays = Metadata & { readonly frameDurations: readonly (number | null)[] };

/** Bytes that `rewriteMatroska` needs in front of the first cluster, beyond what mediabunny writes there. */
export function matroskaRoom(says: MatroskaSays): number {
  const parts = [infoFields(says.tags), tagList(says.tags), chapterList(says.chapters)];
  const perTrack = durationField(1e9).length + element(SEEK_PREROLL, u64(0)).length + 8;
  const durations = says.frameDurations.length * perTrack;
  return parts.reduce((sum, { length }) => sum + length, CONTENTS + FILLER + HEADERS + durations);
}

/**
 * Writes what a file says of itself in front of its first cluster, where mediabunny left room for it. Mediabunny writes
 * no title of the segment, no date and no chapters, and tags that FFmpeg shows under other names.
 */
export function rewriteMatroska(content: FileContent, says: MatroskaSays): void {
  const head = elementAt(content, 0);
  const segment = head === null ? null : elementAt(content, head.end);
  if (segment === null) throw new Error('There is no segment.');
  const { parts, end } = partsBefore(content, segment.start);
  const part = (id: number) => parts.find((one) => one.id === id) ?? null;
  const [info, tracks] = [part(INFO), part(TRACKS)];
  if (info === null || tracks === null) throw new Error('The file has no header.');
  const written = [
    { id: INFO, data: element(INFO, fieldsOf(content, info), infoFields(says.tags)) },
    { id: TRACKS, data: trackList(content, tracks, says.frameDurations) },
    ...parts
      .filter(({ id }) => ![SEEK_HEAD, INFO, TRACKS, TAGS, VOID].includes(id))
      .map((one) => ({ id: one.id, data: read(content, one.at, one.end - one.at) })),
    { id: CHAPTERS, data: chapterList(says.chapters) },
    { id: TAGS, data: tagList(says.tags) },
  ].filter(({ data }) => data.length > 0);
  let at = segment.start + CONTENTS;
  const places = written.map(({ id, data }) => {
    const place = { id, position: at - segment.start };
    at += data.length;
    return place;
  });
  const cues = positionOf(content, part(SEEK_HEAD), CUES);
  const contents = element(
    SEEK_HEAD,
    [...places, ...(cues === null ? [] : [{ id: CUES, position: cues }])].map(({ id, position }) =>
      element(0x4dbb, element(0x53ab, idBytes(id)), element(0x53ac, u64(position))),
    ),
  );
  const header = bytes(
    filled(contents, CONTENTS),
    written.map(({ data }) => data),
  );
  content.write(filled(header, end - segment.start), segment.start);
}

/** The parts in front of the first cluster, and where that is. */
function partsBefore(content: FileContent, from: number): { parts: Part[]; end: number } {
  const parts: Part[] = [];
  for (let at = from; ;) {
    const found = elementAt(content, at);
    if (found === null || found.id === CLUSTER || found.id === CUES) return { parts, end: at };
    parts.push({ ...found, at });
    at = found.end;
  }
}

function infoFields(tags: Tags): Uint8Array {
  const time = Date.parse(tags['creation_time'] ?? '');
  const title = tags['title'];
  return bytes(
    title === undefined ? [] : element(0x7ba9, title),
    Number.isNaN(time) ? [] : element(0x4461, signed64((time - SINCE_2001) * 1e6)),
  );
}

/** Tags of the whole. A word for the level, such as "MOVIE", would become a part of their names in FFmpeg. */
function tagList(tags: Tags): Uint8Array {
  const own = Object.entries(tags).filter(([name]) => !ELSEWHERE.includes(name));
  if (own.length === 0) return bytes();
  const listed = own.map(([name, value]) =>
    element(0x67c8, element(0x45a3, NAMES[name] ?? name.toUpperCase()), element(0x4487, value)),
  );
  return element(TAGS, element(0x7373, element(0x63c0, element(0x68ca, 50)), listed));
}

function chapterList(chapters: readonly Chapter[]): Uint8Array {
  if (chapters.length === 0) return bytes();
  const atoms = chapters.map(({ start, end, title }, n) =>
    element(
      0xb6,
      element(0x73c4, u64(n + 1)),
      element(0x91, u64(start * 1e9)),
      element(0x92, u64(end * 1e9)),
      element(0x80, element(0x85, title), element(0x437c, 'und')),
    ),
  );
  return element(CHAPTERS, element(0x45b9, element(0x45bc, u64(1)), atoms));
}

/**
 * The tracks, which say how long their frames last, so that players show a rate and FFmpeg keeps it; and, of Opus, how
 * many of its first samples are not to be heard.
 */
function trackList(
  content: FileContent,
  tracks: Part,
  durations: readonly (number | null)[],
): Uint8Array {
  const view = viewOf(read(content, tracks.start, tracks.end - tracks.start));
  const entries = [...ebmlElements(view, 0, view.byteLength)].map((entry, n) => {
    const duration = durations[n] ?? null;
    const known = [...ebmlElements(view, entry.start, entry.end)];
    const isSaid = known.some(({ id }) => id === DURATION);
    return element(
      entry.id,
      withCodecDelay(view, entry, known),
      duration === null || isSaid ? [] : durationField(duration),
    );
  });
  return element(TRACKS, entries);
}

/**
 * The fields of a track. Mediabunny 1.61 puts the pre-skip of Opus where the pre-roll belongs: players then let it be
 * heard, and what was 192,000 samples long is 312 longer and late by as many.
 */
function withCodecDelay(
  view: DataView<ArrayBuffer>,
  entry: EbmlElement,
  known: readonly EbmlElement[],
): Uint8Array[] {
  const fields = new Uint8Array(view.buffer, entry.start, entry.end - entry.start).slice();
  const codec = known.find(({ id }) => id === CODEC_ID);
  const place = known.findIndex(({ id }) => id === SEEK_PREROLL);
  if (codec === undefined || ebmlText(view, codec) !== 'A_OPUS' || place < 0) return [fields];
  const at = (known[place - 1]?.end ?? entry.start) - entry.start;
  fields.set(idBytes(CODEC_DELAY), at);
  return [fields, element(SEEK_PREROLL, u64(OPUS_PREROLL))];
}

function durationField(nanoseconds: number): Uint8Array {
  return element(DURATION, u64(nanoseconds));
}

/** Where a table of contents says that a part is, from the segment's start; null where it does not. */
function positionOf(content: FileContent, table: Part | null, id: number): number | null {
  if (table === null) return null;
  const view = viewOf(read(content, table.start, table.end - table.start));
  for (const seek of ebmlElements(view, 0, view.byteLength)) {
    const fields = [...ebmlElements(view, seek.start, seek.end)];
    const value = (field: number) => {
      const found = fields.find((one) => one.id === field);
      return found === undefined ? 0 : ebmlNumber(view, found);
    };
    if (value(0x53ab) === id) return value(0x53ac);
  }
  return null;
}
