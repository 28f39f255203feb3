import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createChunkFiles } from '../../../../src/storage/files/chunk-files.ts';
import { aTestDatabase } from '../../../support/storage/test-database.ts';

test('a copy that is not wanted any more stops, and leaves nothing behind', async () => {
  const files = createChunkFiles(aTestDatabase().connect(), 'source');
  const unwanted = new AbortController();
  const file = new Blob([new Uint8Array(9 << 20)]);
  const pieces: string[] = [];
  const { slice } = file;
  file.slice = (...range) => {
    pieces.push(String(range[0]));
    if (pieces.length === 2) unwanted.abort();
    return slice.apply(file, range);
  };
  await expect(files.write('a', file, unwanted.signal)).rejects.toThrow(/abort/iu);
  expect(pieces).toHaveLength(2);
  expect(await files.ids()).toEqual([]);
});
