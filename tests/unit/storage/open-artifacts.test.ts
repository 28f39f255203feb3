import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openArtifacts } from '../../../src/storage/artifacts/open-artifacts.ts';
import { aTestDatabase } from '../../support/storage/test-database.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A private file system as Safari had it before version 26: workers can write to it, pages can only read. */
function stubOldFiles(): void {
  const Handle = function Handle() {};
  const missing = () => Promise.reject(new DOMException('', 'NotFoundError'));
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (_: string, { create = false } = {}) =>
      create ? { kind: 'file' } : missing(),
    removeEntry: missing,
  };
  class TrialWorker {
    onmessage: ((event: { data: boolean }) => void) | undefined;
    constructor() {
      setTimeout(() => this.onmessage?.({ data: true }));
    }
    terminate() {}
  }
  vi.stubGlobal('FileSystemFileHandle', Handle);
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } });
  vi.stubGlobal('Worker', TrialWorker);
}

test('what the page stores goes into the database where only workers can write files', async () => {
  stubOldFiles();
  const store = await openArtifacts(aTestDatabase().connect());
  expect(store.mode.kind).toBe('file');
  await store.put('a', new Blob(['out']));
  const artifact = { id: 'a', size: 3, heap: 0, fingerprint: null };
  expect(await (await store.open(artifact))?.text()).toBe('out');
});
