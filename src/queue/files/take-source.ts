import type { SourceRecord } from '../../storage/schema/source-record.ts';
import type { Source } from '../../domain/job/source.ts';
import { folderOf } from '../../lib/file-folder.ts';
import { fingerprintOf } from '../../storage/files/fingerprint.ts';
import type { StoreMode, SourceStore } from '../../storage/sources/source-store.ts';
import { isFull } from '../../storage/database/storage-error.ts';

/** A file that is taken in, as its job names it. */
export type Taken = { readonly source: Source; readonly records: readonly SourceRecord[] };

/** Files that are taken in together, as their job names them. */
export type TakenTogether = {
  readonly sources: readonly Source[];
  readonly records: readonly SourceRecord[];
};

/** What a source is, before anybody has looked into the file. */
export function newSource(file: File, newId: () => string): Source {
  const { name, size, type, lastModified } = file;
  const folder = folderOf(file);
  return {
    id: newId(),
    name,
    size,
    type,
    lastModified,
    kept: 'stored',
    fingerprint: null,
    ...(folder === '' ? {} : { folder }),
  };
}

/**
 * Takes a file in and lets `store` write it to the database together with its job: as a copy, or where it is large or there
 * is no room for one, as a link to where it is. Rejects when neither can be stored, and when the signal aborts before `store` is
 * called; nothing is left behind then.
 */
export function takeSource<T>(
  sources: SourceStore,
  source: Source,
  file: File,
  store: (taken: Taken) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return takeSources(
    sources,
    [{ source, file }],
    async ({ sources: [taken], records }) => store({ source: taken ?? source, records }),
    signal,
  );
}

/** A file, and the source that it is to be. */
export type GivenFile = { readonly source: Source; readonly file: File };

/**
 * Bytes from which a file is read where it is rather than copied first, where the browser finds it again: to copy so much
 * takes longer than to begin. From 512 MB on; a phone writes that in five seconds, a laptop in one.
 */
const LARGE = 512_000_000;

/** The same for several files at once: all are stored or none. */
export async function takeSources<T>(
  store: SourceStore,
  given: readonly GivenFile[],
  write: (taken: TakenTogether) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const known = await withFingerprints(given);
  try {
    return await keep(store, known, copyOrLink, write, signal);
  } catch (error) {
    if (!isFull(error)) throw error;
    return keep(store, known, () => 'link', write, signal);
  }
}

/** The same again, but as copies only: where there is no room for all of them, none is stored. */
export async function copySources<T>(
  store: SourceStore,
  given: readonly GivenFile[],
  write: (taken: TakenTogether) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return keep(store, await withFingerprints(given), () => 'copy', write, signal);
}

function copyOrLink({ size }: File): StoreMode {
  return size > LARGE ? 'link-if-lasting' : 'copy';
}

/** Fingerprints that are taken at the same time: each reads 192 KiB at most, and mostly waits for the disk. */
const AT_ONCE = 16;

async function withFingerprints(given: readonly GivenFile[]): Promise<GivenFile[]> {
  const known: GivenFile[] = [];
  for (let at = 0; at < given.length; at += AT_ONCE) {
    const some = given.slice(at, at + AT_ONCE).map(async ({ source, file }) => ({
      source: { ...source, fingerprint: await fingerprintOf(file) },
      file,
    }));
    known.push(...(await Promise.all(some)));
  }
  return known;
}

async function keep<T>(
  store: SourceStore,
  given: readonly GivenFile[],
  modeOf: (file: File) => StoreMode,
  write: (taken: TakenTogether) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const sources: Source[] = [];
  const records: SourceRecord[] = [];
  try {
    for (const { source, file } of given) {
      const { kept, record } = await store.take(source.id, file, modeOf(file), signal);
      sources.push({ ...source, kept });
      if (record !== null) records.push(record);
    }
    signal?.throwIfAborted();
    return await write({ sources, records });
  } catch (error) {
    const begun = sources.map(({ id }) => id);
    if (begun.length > 0) await store.remove(begun).catch(() => undefined);
    throw error;
  }
}

/** True when the file is the one that the source once was: byte for byte, as far as its fingerprint tells. */
export async function isSameFile(source: Source, file: File): Promise<boolean> {
  if (file.size !== source.size) return false;
  if (source.fingerprint !== null) return (await fingerprintOf(file)) === source.fingerprint;
  return file.name === source.name && file.lastModified === source.lastModified;
}
