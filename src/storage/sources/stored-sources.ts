import type { SourceRecord } from '../schema/source-record.ts';
import type { Source } from '../../domain/job/source.ts';
import { createChunkFiles } from '../files/chunk-files.ts';
import type { Database } from '../database/database.ts';
import { ownHandleOf } from '../files/file-handles.ts';
import type { FileLocks } from '../files/file-locks.ts';
import { createOpfsFolder } from '../files/opfs-folder.ts';
import type { OpenedSource, SourceStore, TakenSource } from './source-store.ts';
import { sweepSources } from './sweep-sources.ts';
import { each, inTransaction } from '../database/transaction.ts';
import { askForFile, linkTo, openLinkedFile, openUserFile } from './user-file.ts';

/** How new sources are stored; what is there already is read in every form. */
export type SourceForm = 'blob' | 'chunks' | 'file';

/** What storing sources needs. */
export type SourcePorts = {
  readonly database: Database;
  readonly form: SourceForm;
  readonly locks: FileLocks;
  /** The handle by which a file was given, if it was. */
  readonly handleOf: (file: File) => FileSystemFileHandle | null;
};

/** Sources with their records in IndexedDB, and their bytes there or in the origin private file system. */
export function createStoredSources({ database, form, locks, handleOf }: SourcePorts): SourceStore {
  const chunks = createChunkFiles(database, 'source');
  const folder = createOpfsFolder('sources');
  const session = new Map<Source['id'], File>();

  const recordOf = (id: Source['id']) =>
    database.run((db) => {
      const tx = db.transaction('sources');
      return inTransaction(tx, () => tx.store.get(id));
    });

  /** Writes bytes that no record names before the job is stored: until then the lock keeps sweeps of other tabs away. */
  const writeLocked = async (id: Source['id'], write: () => Promise<SourceRecord>) => {
    await locks.hold(id);
    try {
      return await write();
    } catch (error) {
      locks.letGo(id);
      throw error;
    }
  };
  const copy = async (
    id: Source['id'],
    file: File,
    signal?: AbortSignal,
  ): Promise<SourceRecord> => {
    const { size } = file;
    // In Chromium a Blob in the database that is such a file goes when the file does.
    const own = ownHandleOf(file);
    if (own !== null) {
      return writeLocked(id, async () => {
        await folder.adopt(id, own);
        return { id, kind: 'file', size };
      });
    }
    switch (form) {
      case 'blob':
        return { id, kind: 'blob', blob: file, size };
      case 'chunks':
        return writeLocked(id, async () => {
          return { id, kind: 'chunks', count: await chunks.write(id, file, signal), size };
        });
      case 'file':
        return writeLocked(id, async () => {
          await folder.write(id, file, signal);
          return { id, kind: 'file', size };
        });
      default:
        return form satisfies never;
    }
  };
  const link = async (id: Source['id'], file: File): Promise<TakenSource> => {
    const linked = await linkTo(database, file, handleOf(file));
    if (linked !== null) return { kept: 'linked', record: { id, ...linked } };
    session.set(id, file);
    return { kept: 'session', record: null };
  };
  const open = async (id: Source['id']): Promise<OpenedSource> => {
    const file = session.get(id);
    if (file !== undefined) return openUserFile(file);
    const record = await recordOf(id);
    return record === undefined ? GONE : openRecord(record);
  };
  const openRecord = async (record: SourceRecord): Promise<OpenedSource> => {
    switch (record.kind) {
      case undefined:
      case 'blob':
        return opened(record.blob, record.size ?? record.blob.size);
      case 'chunks':
        return opened(await chunks.read(record.id, record.count), record.size);
      case 'file':
        return opened(await folder.open(record.id), record.size);
      case 'handle':
        return openLinkedFile(record);
      default:
        return record satisfies never;
    }
  };

  return {
    async take(id, file, mode, signal) {
      if (mode === 'link') return link(id, file);
      const linked =
        mode === 'link-if-lasting' ? await linkTo(database, file, handleOf(file)) : null;
      return linked === null
        ? { kept: 'stored', record: await copy(id, file, signal) }
        : { kept: 'linked', record: { id, ...linked } };
    },
    open,
    async unlock(id) {
      const record = await recordOf(id);
      if (record?.kind === 'handle') await askForFile(record);
      return (await open(id)).kind === 'open';
    },
    async remove(ids) {
      for (const id of ids) session.delete(id);
      const files = await database.run((db) => {
        const tx = db.transaction('sources', 'readwrite', { durability: 'strict' });
        return inTransaction(tx, async () => {
          const records = await each(ids, (id) => tx.store.get(id));
          await each(ids, (id) => tx.store.delete(id));
          return ids.filter((_, index) => (records[index]?.kind ?? form) === 'file');
        });
      });
      await chunks.remove(ids);
      if (files.length > 0) await folder.remove(files);
      for (const id of ids) locks.letGo(id);
    },
    sweep: (kept, unless = 'named') =>
      sweepSources({ database, chunks, folder, locks }, kept, unless),
    sizes: () =>
      database.run((db) => {
        const tx = db.transaction('sources');
        return inTransaction(tx, async () => {
          const ids = await tx.store.getAllKeys();
          const records = await each(ids, (id) => tx.store.get(id));
          return new Map(ids.map((id, index) => [id, bytesOf(records[index])]));
        });
      }),
  };
}

/** Bytes that a source takes in this browser. */
function bytesOf(record: SourceRecord | undefined): number {
  if (record === undefined || record.kind === 'handle') return 0;
  return 'blob' in record ? record.blob.size : record.size;
}

const GONE: OpenedSource = { kind: 'gone' };

/** What was read back, unless it is not what was stored: Chrome 43 and Safari 11 have given back empty Blobs. */
function opened(blob: Blob | null, size: number): OpenedSource {
  return blob?.size === size ? { kind: 'open', blob } : GONE;
}
