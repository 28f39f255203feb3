import type { UpgradeTransaction } from './schema.ts';

/** A row of the store `jobs`, as any version may have written it. */
export type JobRow = Readonly<Record<string, unknown>>;

/**
 * Brings the rows of jobs from one version of the schema to the next. A row that is damaged so badly that `change`
 * trips over it is left as it is: `is-job.ts` keeps it out of the queue, and nobody is kept out of the database.
 */
export async function migrateJobs(
  transaction: UpgradeTransaction,
  change: (row: JobRow) => object,
): Promise<void> {
  for await (const cursor of transaction.objectStore('jobs')) {
    const changed = attempt(() => change(cursor.value));
    // What the database holds is typed by what this version reads: `is-job.ts` makes sure of that.
    if (changed !== null) await cursor.update(changed as typeof cursor.value);
  }
}

function attempt(change: () => object): object | null {
  try {
    return change();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
