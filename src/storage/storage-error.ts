import type { Failure } from '../domain/failure.ts';

/**
 * What an error of IndexedDB or the file system means to the user. By name, because QuotaExceededError is a class of
 * its own in new browsers and a DOMException in the others.
 */
export function storageFailure(error: unknown, needed: number | null = null): Failure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError'
    ? { kind: 'storage-full', needed }
    : { kind: 'storage-refused' };
}
