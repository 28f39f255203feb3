import type { Failure } from '../../domain/failure.ts';

/** What an error of the storage below the engine means. */
export function explainStorage(error: unknown): Failure {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? { kind: 'storage-full', needed: null, used: null }
    : { kind: 'storage-refused' };
}
