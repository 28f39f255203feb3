import type { Failure } from '../../domain/failure/failure.ts';

/** By name, because QuotaExceededError is a class of its own in new browsers and a DOMException in the others. */
const FULL: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  // Firefox, from the layers below those that know the name above.
  'NS_ERROR_DOM_QUOTA_REACHED',
  'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR',
  'NS_ERROR_DOM_FILE_NO_DEVICE_SPACE',
  'NS_ERROR_FILE_NO_DEVICE_SPACE',
]);

/** WebKit passes on what SQLite says, "database or disk is full", under names that mean anything. */
const VAGUE: ReadonlySet<string> = new Set(['UnknownError', 'DataError']);
const SAYS_FULL = /\b(disk|database|storage|device)\b.*\bfull\b|no space left|quota/i;

/**
 * What an error of IndexedDB or the file system means to the user. Bytes, where known: `needed` for what was to be
 * stored, `used` by all that this site has stored.
 */
export function storageFailure(
  error: unknown,
  needed: number | null = null,
  used: number | null = null,
): Failure {
  return isFull(error) ? { kind: 'storage-full', needed, used } : { kind: 'storage-refused' };
}

/** True when an error says that there is no room, in whatever words. Firefox says so in an AbortError's cause only. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  if (FULL.has(error.name)) return true;
  if (VAGUE.has(error.name) && SAYS_FULL.test(error.message)) return true;
  return isFull(error.cause);
}
