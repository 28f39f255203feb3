import { failed, type Result } from '../../../../domain/failure/failure.ts';
import { storageFailure } from '../../../../storage/database/storage-error.ts';
import { Mistake } from '../../../../lib/mistake.ts';
import { Declined } from './refusals.ts';

/**
 * What mediabunny throws at a file that is not as it should be: it has no classes of its own for most of that. A
 * RangeError is how it, or a DataView, says that a length leads past the end.
 */
const OF_FILES: ReadonlySet<string> = new Set([
  'Error',
  'RangeError',
  'UnsupportedInputFormatError',
]);

/**
 * What coders throw: WebCodecs a DOMException (a decoder that has failed is closed, and its next call throws
 * InvalidStateError), the packaged encoders a trap of WebAssembly.
 */
const OF_CODERS: ReadonlySet<string> = new Set([
  'EncodingError',
  'NotSupportedError',
  'OperationError',
  'InvalidStateError',
  'AbortError',
  'DataError',
  'RuntimeError',
]);

/** What the browser throws when bytes cannot be read or written any more. */
const OF_STORAGE: ReadonlySet<string> = new Set([
  'NotReadableError',
  'NotFoundError',
  'NotAllowedError',
  'NoModificationAllowedError',
  'QuotaExceededError',
  'UnknownError',
]);

/** True when an error says something of the file or of the browser's codecs; anything else is a mistake of Kiln's. */
export function isOfFileOrCoder(error: unknown): error is Error {
  if (error instanceof Mistake) return false;
  return OF_FILES.has(nameOf(error)) || OF_CODERS.has(nameOf(error));
}

/**
 * The failure that an error stands for which is neither of the file nor of a coder: the disk's, else a mistake of
 * Kiln's, which is also told to the console with where it was made.
 */
export function diskOrMistake(error: unknown): Result<never> {
  if (!(error instanceof Mistake) && OF_STORAGE.has(nameOf(error))) {
    return failed(storageFailure(error), [String(error)]);
  }
  if (isLostStream(error)) return failed({ kind: 'storage-refused' }, [String(error)]);
  // oxlint-disable-next-line no-console -- The job goes on with FFmpeg: without this nobody would hear where it was.
  console.error('Kiln made a mistake.', error);
  const where = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return failed({ kind: 'internal', detail: String(error) }, where);
}

/** Turns a thrown refusal into a failure; a file that cannot even be parsed is left to the other engine as well. */
export async function declining<T>(use: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof Declined) return failed({ kind: 'declined', why: error.message });
    if (!isOfFileOrCoder(error)) return diskOrMistake(error);
    return failed({ kind: 'declined', why: error.message }, [String(error)]);
  }
}

/** What Chromium says when a file is deleted while it is read as a stream. */
function isLostStream(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'network error';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
