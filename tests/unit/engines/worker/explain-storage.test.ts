import { expect, test } from 'vitest';
import { explainStorage } from '../../../../src/engines/worker/explain-storage.ts';

test('an error of the storage', () => {
  expect(explainStorage(new DOMException('full', 'QuotaExceededError'))).toEqual({
    kind: 'storage-full',
    needed: null,
  });
  expect(explainStorage(new Error('no'))).toEqual({ kind: 'storage-refused' });
});
