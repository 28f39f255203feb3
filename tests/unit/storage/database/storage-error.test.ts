import { describe, expect, test } from 'vitest';
import { storageFailure } from '../../../../src/storage/database/storage-error.ts';

/** What new browsers throw: a class of its own, with an empty message. */
class QuotaExceededError extends DOMException {
  constructor() {
    super('', 'QuotaExceededError');
  }
}

const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

const FULL: Record<string, unknown> = {
  'the class of Chrome 138': new QuotaExceededError(),
  'the exception of the others': quota,
  'an aborted transaction whose request was refused so': Object.assign(
    new DOMException('Aborted.', 'AbortError'),
    { cause: quota },
  ),
  'an error that was caused so': new Error('no', { cause: new Error('no', { cause: quota }) }),
  'Firefox, quota': new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED'),
  'Firefox, disk': new DOMException('', 'NS_ERROR_FILE_NO_DEVICE_SPACE'),
  'Firefox, IndexedDB': new DOMException('', 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR'),
  'WebKit, in the words of SQLite': new DOMException('database or disk is full', 'UnknownError'),
  'WebKit, in those of the system': new DOMException('No space left on device', 'DataError'),
};

const OTHER: Record<string, unknown> = {
  'an aborted transaction': new DOMException('Aborted.', 'AbortError'),
  'WebKit, for no reason': new DOMException('Attempt to open a cursor', 'UnknownError'),
  'WebKit, Blobs in private windows': new DOMException(
    'Error preparing Blob/File data to be stored in object store',
    'UnknownError',
  ),
  'a mistake that speaks of a full disk': new TypeError('disk is full'),
  'a refusal': new DOMException('', 'NotAllowedError'),
  text: 'QuotaExceededError',
  nothing: undefined,
};

describe('there is no room', () => {
  for (const [name, error] of Object.entries(FULL)) {
    test(name, () =>
      expect(storageFailure(error, 10, 20)).toEqual({
        kind: 'storage-full',
        needed: 10,
        used: 20,
      }),
    );
  }
  test('and nobody knows for how much', () =>
    expect(storageFailure(quota)).toEqual({ kind: 'storage-full', needed: null, used: null }));
});

describe('the browser refuses', () => {
  for (const [name, error] of Object.entries(OTHER)) {
    test(name, () => expect(storageFailure(error, 10, 20)).toEqual({ kind: 'storage-refused' }));
  }
});
