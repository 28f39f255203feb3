import { afterEach, expect, test, vi } from 'vitest';
import { opfsContent, withOutput } from '../../../../src/engines/worker/artifact-file.ts';
import { success } from '../../../../src/domain/failure/failure.ts';

afterEach(() => vi.unstubAllGlobals());

const handleThat = (given: number) =>
  ({ write: () => given, read: () => given }) as unknown as FileSystemSyncAccessHandle;

test('a write that did not write all of it is a full disk, in whatever way the browser says so', () => {
  const bytes = new Uint8Array(100);
  expect(() => opfsContent(handleThat(100)).write(bytes, 0)).not.toThrow();
  for (const given of [60, 0, 2 ** 32 - 8]) {
    expect(() => opfsContent(handleThat(given)).write(bytes, 0)).toThrow(
      expect.objectContaining({ name: 'QuotaExceededError' }),
    );
  }
  expect(() => opfsContent(handleThat(2 ** 32 - 5)).read(bytes, 0)).toThrow(DOMException);
});

test('a disk that is too full to open or to flush a file is a full disk, not an engine that failed', async () => {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const place = { kind: 'opfs', path: ['a'] } as const;
  const use = async () => success(1);
  const rootOf = (file: object) =>
    vi.stubGlobal('navigator', {
      storage: { getDirectory: async () => ({ getFileHandle: async () => file }) },
    });
  const storageFull = { ok: false, failure: { kind: 'storage-full' } };
  rootOf({ createSyncAccessHandle: async () => full() });
  expect(await withOutput(place, use)).toMatchObject(storageFull);
  rootOf({ createSyncAccessHandle: async () => ({ flush: full, close: () => undefined }) });
  expect(await withOutput(place, use)).toMatchObject(storageFull);
});
