import type { Duration } from '../../domain/media/media.ts';
import type { Witness } from '../../domain/media/witness.ts';
import { READ_THROUGH, type BlobReader } from './blob-reader.ts';
import { oggClock, oggSeconds, type OggClock } from './ogg-clock.ts';
import { oggPages, type OggPage } from './ogg-pages.ts';

/** The pages at both ends of a file that is not read through tell whether the same streams are there. Bytes. */
const END = 1 << 20;

/** A stream of a link, and how far it has got. */
type Stream = { readonly clock: OggClock | null; begin: number | null; end: number };

/** Streams that run side by side, from one group of headers to the next. */
type Link = { bytes: number; readonly streams: Map<number, Stream> };

/** Seconds after which the first page of a stream may end; one that starts later was cut out of another. */
const LONGEST_PAGE = 2;

/**
 * Finds out whether an Ogg file is chained: whether streams begin where others have ended, as in recordings that were
 * paused, and in those of web radio. Readers that know the first ones only end with them.
 */
export async function oggWitness(reader: BlobReader): Promise<Witness | null> {
  if (reader.size > READ_THROUGH && (await endsAsItBegan(reader))) return null;
  const links: Link[] = [];
  let isOpening = false;
  for await (const page of oggPages(reader)) {
    if (page.isFirst && !isOpening) links.push({ bytes: 0, streams: new Map() });
    isOpening = page.isFirst;
    const link = links.at(-1);
    if (link === undefined) continue;
    if (page.isFirst) await open(reader, link, page);
    else advance(link, page);
    link.bytes += page.size;
  }
  const [first, ...later] = links;
  if (first === undefined) return null;
  return {
    bytes: {
      first: first.bytes,
      later: later.reduce((sum, { bytes }) => sum + bytes, 0),
      appended: 0,
      unlisted: 0,
      damaged: 0,
    },
    recordings: links.length,
    duration: later.length === 0 ? { kind: 'as-said' } : lengthOf(links),
  };
}

async function open({ read }: BlobReader, { streams }: Link, page: OggPage): Promise<void> {
  const clock = oggClock(await read(page.start, page.size));
  streams.set(page.serial, { clock, begin: null, end: 0 });
}

function advance({ streams }: Link, { serial, granule }: OggPage): void {
  const stream = streams.get(serial);
  // Headers end at 0.
  if (stream === undefined || stream.clock === null || granule === null || granule === 0) return;
  const seconds = oggSeconds(stream.clock, granule);
  stream.begin ??= seconds > LONGEST_PAGE ? seconds : 0;
  stream.end = Math.max(stream.end, seconds);
}

function lengthOf(links: readonly Link[]): Duration {
  const streams = links.map((link) => [...link.streams.values()]);
  if (streams.some((link) => link.every(({ clock }) => clock === null))) return { kind: 'unknown' };
  const seconds = streams
    .map((link) => Math.max(...link.map(({ begin, end }) => end - (begin ?? 0))))
    .reduce((sum, length) => sum + length, 0);
  const isCut = streams.some((link) => link.some(({ begin }) => (begin ?? 0) > 0));
  return { kind: isCut ? 'estimated' : 'exact', seconds };
}

/** True when the streams of the last pages are those of the first ones. */
async function endsAsItBegan({ size, read }: BlobReader): Promise<boolean> {
  const serials = async (from: number) => {
    const part: BlobReader = { size: END, read: (at, length) => read(from + at, length) };
    const found = new Set<number>();
    for await (const { serial } of oggPages(part)) found.add(serial);
    return found;
  };
  const head = await serials(0);
  return [...(await serials(size - END))].every((serial) => head.has(serial));
}
