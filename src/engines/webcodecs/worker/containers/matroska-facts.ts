import type { BlobReader } from '../../../witness/blob-reader.ts';
import { Declined } from '../work/refusals.ts';
import {
  EBML_HEADER,
  ebmlElement,
  ebmlElements,
  ebmlFloat,
  ebmlNumber,
  ebmlText,
  type EbmlElement,
} from '../../../worker/ebml.ts';
import { exactRate } from './frame-rate.ts';
import { matroskaTags, type TrackStatistics } from './matroska-tags.ts';
import type { FileFacts, TrackFacts } from '../work/file-facts.ts';

const SEGMENT = 0x18538067;
const SEEK_HEAD = 0x114d9b74;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const TAGS = 0x1254c367;
const ATTACHMENTS = 0x1941a469;
const CHAPTERS = 0x1043a770;
const CLUSTER = 0x1f43b675;

/** Elements of this size are no lists of tracks or tags. Bytes. */
const LARGEST = 64 << 20;

/** Seconds that a tick lasts in billionths, unless the file says otherwise. */
const DEFAULT_TICK = 1_000_000;

/** Ticks a second of nearly every file; others have finer ones. */
const MILLISECONDS = 1000;

/** Reads what stands before the first cluster of a Matroska or WebM, and the tags wherever they are. */
export async function matroskaFacts(reader: BlobReader): Promise<FileFacts> {
  const { info, tracks, tags, attachments } = await matroskaParts(reader);
  if (tracks === null) throw new Declined('There is no list of tracks.');
  const statistics = tags === null ? new Map<number, TrackStatistics>() : matroskaTags(tags);
  return {
    tracks: [...ebmlElements(tracks, 0, tracks.byteLength)]
      .filter(({ id }) => id === 0xae)
      .map((entry) => toFacts(tracks, entry, statistics)),
    attachments,
    duration: info === null ? null : duration(info),
  };
}

/** The parts of a file that are no media; null for one that is not there. */
export type MatroskaParts = Readonly<
  Record<'info' | 'tracks' | 'tags' | 'chapters', DataView<ArrayBuffer> | null>
> & {
  /** The types of attached files that are no covers. */
  readonly attachments: readonly string[];
};

/** Reads the parts of a Matroska or WebM that are no media, wherever they are. */
export async function matroskaParts(reader: BlobReader): Promise<MatroskaParts> {
  const parts = await headElements(reader);
  const view = async (id: number) => {
    const found = parts.get(id);
    if (found === undefined) return null;
    const size = found.end - found.start;
    if (size > LARGEST || found.end > reader.size) throw new Declined('The file is cut off.');
    return reader.read(found.start, size);
  };
  return {
    info: await view(INFO),
    tracks: await view(TRACKS),
    tags: await view(TAGS),
    chapters: await view(CHAPTERS),
    attachments: await attachmentTypes(reader, parts.get(ATTACHMENTS)),
  };
}

/** What is taken for a cover: other pictures are files like any other, which FFmpeg hands on as they are. */
const COVER_TYPES: ReadonlySet<string> = new Set(['image/jpeg', 'image/jpg', 'image/png']);

/** Types of attached files, read around the files themselves; mediabunny tells of the pictures among them. */
async function attachmentTypes(
  { read }: BlobReader,
  list: EbmlElement | undefined,
): Promise<readonly string[]> {
  const types: string[] = [];
  for await (const file of elementsWithin(read, list)) {
    for await (const { id, start, end } of elementsWithin(read, file)) {
      if (id !== 0x4660) continue;
      const type = await read(start, end - start);
      types.push(ebmlText(type, { id, start: 0, end: type.byteLength }));
    }
  }
  return types.filter((type) => !COVER_TYPES.has(type));
}

async function* elementsWithin(
  read: BlobReader['read'],
  parent: EbmlElement | undefined,
): AsyncGenerator<EbmlElement> {
  for (let at = parent?.start ?? 0; at < (parent?.end ?? 0);) {
    const element = ebmlElement(await read(at, EBML_HEADER), 0, at);
    if (element === null) return;
    yield element;
    at = element.end;
  }
}

/** Where the parts are. Those behind the clusters are found through the table of contents. */
async function headElements({ size, read }: BlobReader): Promise<Map<number, EbmlElement>> {
  const parts = new Map<number, EbmlElement>();
  const at = async (position: number) =>
    ebmlElement(await read(position, EBML_HEADER), 0, position);
  const head = await at(0);
  const segment = head === null ? null : await at(head.end);
  if (segment?.id !== SEGMENT) throw new Declined('There is no segment.');
  if (segment.end !== Infinity && segment.end > size) throw new Declined('The file is cut off.');
  for (let position = segment.start; position < size;) {
    const element = await at(position);
    if (element === null || element.id === CLUSTER) break;
    parts.set(element.id, element);
    position = element.end;
  }
  const contents = parts.get(SEEK_HEAD);
  if (contents === undefined) return parts;
  const view = await read(contents.start, contents.end - contents.start);
  for (const [id, position] of seekEntries(view)) {
    if (parts.has(id) || segment.start + position >= size) continue;
    const element = await at(segment.start + position);
    if (element?.id === id) parts.set(id, element);
  }
  return parts;
}

function seekEntries(view: DataView): [id: number, position: number][] {
  return [...ebmlElements(view, 0, view.byteLength)].map((seek) => {
    const fields = new Map(
      [...ebmlElements(view, seek.start, seek.end)].map((one) => [one.id, one]),
    );
    const value = (id: number) => {
      const field = fields.get(id);
      return field === undefined ? 0 : ebmlNumber(view, field);
    };
    return [value(0x53ab), value(0x53ac)];
  });
}

function duration(info: DataView): number | null {
  let [tick, ticks]: [number, number | null] = [DEFAULT_TICK, null];
  for (const element of ebmlElements(info, 0, info.byteLength)) {
    if (element.id === 0x2ad7b1) tick = ebmlNumber(info, element);
    if (element.id === 0x4489) ticks = ebmlFloat(info, element);
  }
  return ticks === null ? null : (ticks * tick) / 1e9;
}

const KINDS: Readonly<Record<number, TrackFacts['kind']>> = {
  1: 'video',
  2: 'audio',
  17: 'subtitle',
};

function toFacts(
  view: DataView,
  entry: EbmlElement,
  statistics: ReadonlyMap<number, TrackStatistics>,
): TrackFacts {
  const fields = new Map(
    [...ebmlElements(view, entry.start, entry.end)].map((one) => [one.id, one]),
  );
  const value = (id: number) => {
    const field = fields.get(id);
    return field === undefined ? 0 : ebmlNumber(view, field);
  };
  const video = fields.get(0xe0);
  const pictures = video === undefined ? [] : [...ebmlElements(view, video.start, video.end)];
  const interlaced = pictures.some((field) => field.id === 0x9a && ebmlNumber(view, field) === 1);
  if (interlaced) throw new Declined('The video is interlaced.');
  const nanoseconds = value(0x23e383);
  const name = fields.get(0x86);
  const known = statistics.get(value(0x73c5));
  return {
    id: value(0xd7),
    kind: KINDS[value(0x83)] ?? 'data',
    codec: name === undefined ? 'unknown' : ebmlText(view, name),
    title: null,
    timescale: MILLISECONDS,
    frames: null,
    bitRate: known?.bitRate ?? null,
    start: 0,
    end: known?.duration ?? null,
    rate: nanoseconds > 0 ? exactRate(1e9 / nanoseconds) : null,
  };
}
