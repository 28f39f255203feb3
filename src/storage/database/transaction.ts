/** What every transaction of `idb` has. */
type Transaction = {
  readonly mode: IDBTransactionMode;
  readonly done: Promise<void>;
  abort(): void;
};

/**
 * A transaction whose requests were all answered could not be committed; `cause` is why. When the connection was lost
 * meanwhile, nobody knows whether it was.
 */
export class CommitError extends Error {
  constructor(cause: unknown) {
    super('The transaction was not committed.', { cause });
    this.name = 'CommitError';
  }
}

/**
 * Makes the requests of a transaction and waits until it is on disk: all or nothing. A request that cannot even be made
 * (Safari's private windows refuse Blobs so) would otherwise leave the others to be committed. Firefox reports a full
 * disk on the request and an AbortError on the transaction, Chromium on the transaction only: the first to fail is the
 * one that knows.
 */
export async function inTransaction<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  // Who waits for it below may never get there.
  tx.done.catch(() => undefined);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => undefined);
    throw error;
  }
  try {
    await tx.done;
  } catch (error) {
    throw tx.mode === 'readonly' ? error : new CommitError(error);
  }
  return result;
}

/** Makes a request for each item, and waits for all answers. One that cannot be made counts as one that failed. */
export function each<T, R>(
  items: readonly T[],
  request: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  return Promise.all(items.map(async (item, index) => request(item, index)));
}

/** A transaction that a failed request has ended already cannot be aborted once more. */
function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
