import type { JobId } from '../../domain/job/job.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';

/** The user does not want a file any more that is being stored. */
export class CancelledImport extends Error {
  constructor() {
    super('The file is not wanted any more.');
    this.name = 'CancelledImport';
  }
}

/** Stores files that are shown as being stored; the signal aborts with a CancelledImport when one is cancelled. */
export async function whileImporting<T>(
  ledger: JobLedger,
  ids: readonly JobId[],
  store: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const cancelled = new AbortController();
  const look = () => {
    const states = ids.map((id) => ledger.get(id)?.state);
    if (states.some((state) => state === undefined || state === 'cancelled'))
      cancelled.abort(new CancelledImport());
  };
  const unsubscribe = ledger.subscribe(look);
  try {
    look();
    cancelled.signal.throwIfAborted();
    return await store(cancelled.signal);
  } finally {
    unsubscribe();
  }
}
