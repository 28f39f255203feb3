import type { Source } from '../domain/job.ts';
import { fingerprintOf } from '../storage/fingerprint.ts';
import type { Room, SourceRecord, SourceStore } from '../storage/source-store.ts';
import { isFull } from '../storage/storage-error.ts';

/** A file that is taken in, as its job names it. */
export type Taken = { readonly source: Source; readonly records: readonly SourceRecord[] };

/** What a source is, before anybody has looked into the file. */
export function newSource(file: File, newId: () => string): Source {
  const { name, size, type, lastModified } = file;
  return { id: newId(), name, size, type, lastModified, kept: 'stored', fingerprint: null };
}

/**
 * Takes a file in and lets `store` write it to the database together with its job: as a copy, or where there is no room
 * for one, as a link to where it is. Rejects when neither can be stored; nothing is left behind then.
 */
export async function takeSource<T>(
  sources: SourceStore,
  source: Source,
  file: File,
  store: (taken: Taken) => Promise<T>,
): Promise<T> {
  const fingerprint = await fingerprintOf(file);
  const keep = async (room: Room) => {
    const { kept, record } = await sources.take(source.id, file, room);
    try {
      return await store({
        source: { ...source, kept, fingerprint },
        records: record === null ? [] : [record],
      });
    } catch (error) {
      await sources.remove([source.id]).catch(() => undefined);
      throw error;
    }
  };
  try {
    return await keep('copy');
  } catch (error) {
    if (!isFull(error)) throw error;
    return keep('link');
  }
}

/** True when the file is the one that the source once was: byte for byte, as far as its fingerprint tells. */
export async function isSameFile(source: Source, file: File): Promise<boolean> {
  if (file.size !== source.size) return false;
  if (source.fingerprint !== null) return (await fingerprintOf(file)) === source.fingerprint;
  return file.name === source.name && file.lastModified === source.lastModified;
}
