import type { ArtifactStore } from './artifact-store.ts';
import type { Database } from '../database/database.ts';
import { canStreamToFiles, canWriteInWorkers } from '../files/file-trials.ts';
import { createIndexedDBArtifacts } from './indexeddb-artifacts.ts';
import { createOpfsArtifacts } from './opfs-artifacts.ts';
import { hasFeature, TRIAL_MS } from '../database/feature-cache.ts';
import { canOpenFolders } from '../files/opfs-path.ts';
import { inTime } from '../../lib/in-time.ts';
import { withEarlier } from './two-artifact-stores.ts';

/** Bytes of one output that is built in memory. Phones end a page well before a gigabyte. */
export const MEMORY_LIMIT = 512 << 20;

/** Chooses where artifacts are kept by trying: files where engines can write them, else IndexedDB in this form. */
export async function openArtifacts(
  database: Database,
  form: Promise<'blob' | 'chunks'> = Promise.resolve('blob'),
): Promise<ArtifactStore> {
  const [inWorkers, atAll, blobs] = await Promise.all([
    hasFeature(database, 'files', canWriteInWorkers),
    inTime(TRIAL_MS, canOpenFolders(), false),
    form,
  ]);
  const inDatabase = createIndexedDBArtifacts(database, MEMORY_LIMIT, blobs);
  if (!atAll) return inDatabase;
  const inFiles = writableByPages(createOpfsArtifacts(), inDatabase);
  return inWorkers ? withEarlier(inFiles, inDatabase) : withEarlier(inDatabase, inFiles);
}

/** Pages of Safari before 26 cannot write files, only workers can: what the page itself stores goes into the database. */
function writableByPages(inFiles: ArtifactStore, inDatabase: ArtifactStore): ArtifactStore {
  return canStreamToFiles() ? inFiles : { ...inFiles, put: inDatabase.put };
}
