import { unwrap, type IDBPDatabase } from 'idb';
import type { KilnSchema } from './schema.ts';
import { isFull } from './storage-error.ts';
import { CommitError } from './transaction.ts';

/**
 * What a failed transaction says of its connection. `again`: it was lost, and nothing of the transaction was committed,
 * so that it may be done once more over a new one. `renew`: it is not to be used any more, but what was asked of it may
 * have happened. `fine`: the failure is not the connection's.
 */
export type Diagnosis = 'again' | 'renew' | 'fine';

/** Finds out whether the connection is to blame for an error. */
export function diagnose(error: unknown, db: IDBPDatabase<KilnSchema>): Diagnosis {
  const committing = error instanceof CommitError;
  const reason = committing ? error.cause : error;
  if (!(reason instanceof DOMException)) return 'fine';
  // Firefox has refused all further changes after a full disk until the database was opened anew:
  // https://github.com/matrix-org/matrix-js-sdk/blob/develop/src/store/indexeddb.ts
  if (isFull(reason)) return 'renew';
  switch (reason.name) {
    // "The database connection is closing": no transaction was begun. iOS says so before, and sometimes instead of,
    // telling that the connection was closed.
    case 'InvalidStateError':
      return 'again';
    // The browser closed the connection under the transaction. What was aborted was not committed.
    case 'AbortError':
      return isClosed(db) ? 'again' : 'fine';
    // WebKit lost the process that keeps the database, perhaps after that had committed.
    case 'UnknownError':
      if (!/server lost/i.test(reason.message)) return 'fine';
      return committing ? 'renew' : 'again';
    default:
      return 'fine';
  }
}

/** A connection that was closed, by whomever, begins no transactions. */
function isClosed(db: IDBPDatabase<KilnSchema>): boolean {
  try {
    // Not by way of `idb`, which would want its end to be waited for.
    unwrap(db).transaction('meta');
    return false;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return true;
    throw error;
  }
}
