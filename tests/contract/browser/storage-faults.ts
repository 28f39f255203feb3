import { createIndexedDBArtifacts } from '../../../src/storage/artifacts/indexeddb-artifacts.ts';
import { createOpfsArtifacts } from '../../../src/storage/artifacts/opfs-artifacts.ts';
import { sourcesIn } from '../../support/storage/source-worlds.ts';
import { aTestDatabase } from '../../support/storage/test-database.ts';
import { lostConnectionContract } from '../suites/lost-connection.ts';
import { artifactQuotaContract, sourceQuotaContract } from '../suites/storage-quota.ts';
import type { StorageFaultName } from './storage-fault-names.ts';
import { adapter, type RunCheck } from './run-check.ts';

declare global {
  interface Window {
    /** What only the test outside of the page can do: these are its functions. */
    setQuota?: (bytes: number | null) => Promise<void>;
    clearDatabases?: () => Promise<void>;
    /** Runs one check with such a fault. Resolves with what was wrong, or null. */
    runFault?: (name: StorageFaultName, sentence: string) => Promise<string | null>;
  }
}

const setQuota = async (bytes: number | null) => window.setQuota?.(bytes);
const clear = async () => window.clearDatabases?.();

const sources = (form: 'blob' | 'chunks' | 'file') => () => ({
  ...sourcesIn(form, navigator.locks),
  setQuota,
});
const artifacts = (form: 'blob' | 'chunks') => () => ({
  store: createIndexedDBArtifacts(aTestDatabase().connect(), 1 << 20, form),
  setQuota,
});

const FAULTS: Record<StorageFaultName, RunCheck> = {
  'a full disk, sources as Blobs': adapter(sourceQuotaContract, sources('blob')),
  'a full disk, sources in pieces': adapter(sourceQuotaContract, sources('chunks')),
  'a full disk, sources in files': adapter(sourceQuotaContract, sources('file')),
  'a full disk, artifacts as Blobs': adapter(artifactQuotaContract, artifacts('blob')),
  'a full disk, artifacts in pieces': adapter(artifactQuotaContract, artifacts('chunks')),
  'a full disk, artifacts in files': adapter(artifactQuotaContract, () => ({
    store: createOpfsArtifacts(),
    setQuota,
  })),
  'a lost connection': adapter(lostConnectionContract, () => ({ clear })),
};

window.runFault = async (name, sentence) => {
  try {
    await FAULTS[name](sentence);
    return null;
  } catch (error) {
    return error instanceof Error ? `${String(error)}\n${error.stack}` : String(error);
  }
};
