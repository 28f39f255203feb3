import { rememberOwnFile } from '../../../src/storage/files/file-handles.ts';
import { createFileLocks } from '../../../src/storage/files/file-locks.ts';
import { createJobStore } from '../../../src/storage/jobs/job-store.ts';
import { releaseLocksOnCommit } from '../../../src/storage/jobs/release-locks-on-commit.ts';
import { createMemoryJobs } from '../../../src/storage/jobs/memory-jobs.ts';
import { createMemorySources } from '../../../src/storage/sources/memory-sources.ts';
import { createOpfsFolder } from '../../../src/storage/files/opfs-folder.ts';
import {
  createStoredSources,
  type SourceForm,
} from '../../../src/storage/sources/stored-sources.ts';
import { openFolder } from '../../../src/storage/files/opfs-path.ts';
import type { SourceLinksWorld } from '../../contract/suites/source-links.ts';
import type { SourceStoreWorld, SourceTab } from '../../contract/suites/source-store.ts';
import { memoryTables } from './store-worlds.ts';
import { aTestDatabase, type TestDatabase } from './test-database.ts';

/** Where pieces of a source are found, see `chunk-files.ts`. */
const PREFIX = 'source/';

/** A browser that keeps sources in one form. `locks` are the same for all of its tabs. */
export function sourcesIn(
  form: SourceForm,
  locks: LockManager,
  handleOf: (file: File) => FileSystemFileHandle | null = () => null,
): SourceStoreWorld {
  const raw = aTestDatabase();
  const folder = createOpfsFolder('sources');
  const openTab = (manager: LockManager | undefined): SourceTab => {
    const database = raw.connect();
    const fileLocks = createFileLocks(manager);
    return {
      sources: createStoredSources({ database, form, locks: fileLocks, handleOf }),
      jobs: releaseLocksOnCommit(createJobStore(database), fileLocks),
    };
  };
  return {
    openTab: () => openTab(locks),
    openDeadTab: () => openTab(NO_LOCKS),
    async stored() {
      const pieces = await raw.withRaw((db) => db.getAllKeys('chunks'));
      const files = pieces.map((key) => String((key as string[])[0]).slice(PREFIX.length));
      return [
        ...new Set([...(await raw.keys('sources')), ...files, ...(await folder.ids())]),
      ].toSorted();
    },
    shorten: (id) => shorten(raw, form, id),
    kept: 'stored',
  };
}

/** A browser that was given a file with its handle. The origin private file system stands in for the user's disk. */
export async function linkedSources(): Promise<SourceLinksWorld> {
  const folder = await openFolder([`user-${crypto.randomUUID()}`]);
  const handle = await folder.getFileHandle('clip.mov', { create: true });
  const change = async (text: string) => {
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
  };
  await change('of the user');
  const file = await handle.getFile();
  return {
    ...sourcesIn('blob', navigator.locks, (given) => (given === file ? handle : null)),
    file,
    // Times of files may be whole seconds.
    async change(text) {
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await change(text);
    },
    remove: () => folder.removeEntry('clip.mov'),
    makeOwn: () => rememberOwnFile(file, handle),
  };
}

/** A browser that stores nothing; its tabs share what they have in memory. */
export function sourcesInMemory(): SourceStoreWorld {
  const { tables, raw } = memoryTables();
  const openTab = (): SourceTab => ({
    sources: createMemorySources(tables),
    jobs: createMemoryJobs(tables),
  });
  return {
    openTab,
    openDeadTab: openTab,
    stored: () => raw.keys('sources'),
    shorten: async (id) => void tables.sources.delete(id),
    kept: 'session',
  };
}

/** Grants every lock and holds none: those of a tab that is gone. */
const NO_LOCKS = {
  request: async (_name: string, use: (lock: Lock) => unknown) =>
    void use({ name: '', mode: 'exclusive' }),
} as unknown as LockManager;

async function shorten(raw: TestDatabase, form: SourceForm, id: string): Promise<void> {
  const blob = new Blob(['of']);
  switch (form) {
    case 'blob':
      return raw.putRow('sources', { id, kind: 'blob', blob, size: 4 } as { id: string });
    case 'chunks': {
      const piece = await blob.arrayBuffer();
      return raw.withRaw(async (db) => void (await db.put('chunks', piece, [PREFIX + id, 0])));
    }
    case 'file':
      return createOpfsFolder('sources').write(id, blob);
    default:
      return form satisfies never;
  }
}
