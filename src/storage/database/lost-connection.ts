import type { IDBPDatabase } from 'idb';
import type { KilnSchema } from '../schema/schema.ts';
import { isFull } from './storage-error.ts';
import { CommitError, inTransaction } from './transaction.ts';

/**
 * What a failed transaction says of its connection. `again`: it was lost, and nothing of the transaction was committed,
 * so that it may be done once more over a new one. `renew`: it is not to be used any more, but what was asked of it may
 * have happened. `fine`: the failure is not the connection's.
 */
export type Diagnosis = 'again' | 'renew' | 'fine';

/** Finds out whether the connection is to blame for an error. */
export async function diagnose(error: unknown, db: IDBPDatabase<KilnSchema>): Promise<Diagnosis> {
  const committing = error instanceof CommitError;
  const reason = committing ? error.cause : error;
  if (!(reason instanceof DOMException)) return 'fine';
  // Firefox has been seen to refuse all further changes after a full disk until the database was opened anew (noted in
  // matrix-js-sdk, 2019).
  if (isFull(reason)) return 'renew';
  switch (reason.name) {
    // "The database connection is closing": no transaction was begun. iOS says so before, and sometimes instead of,
    // telling that the connection was closed.
    case 'InvalidStateError':
      return 'again';
    // The browser closed the connection under the transaction. What was aborted was not committed.
    case 'AbortError':
      return (await isClosed(db)) ? 'again' : 'fine';
    // WebKit lost the process that keeps the database, perhaps after that had committed; or Chromium closed the
    // connection under a transaction that made no request at that moment.
    case 'UnknownError':
      if (!/server lost/i.test(reason.message) && !(await isClosed(db))) return 'fine';
      return committing ? 'renew' : 'again';
    default:
      return 'fine';
  }
}

/**
 * True when a connection was closed, by whomever. Chromium aborts its transactions before it tells that it is closed:
 * only a request shows it.
 */
async function isClosed(db: IDBPDatabase<KilnSchema>): Promise<boolean> {
  try {
    const tx = db.transaction('meta');
    await inTransaction(tx, () => tx.store.count());
    return false;
  } catch (error) {
    if (error instanceof DOMException) return true;
    throw error;
  }
}
