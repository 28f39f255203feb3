import type { Storage } from '../../storage/storage.ts';
import { artifactsOf, type Job } from '../../domain/job/job.ts';
import type { Change } from '../../storage/jobs/job-store.ts';

/** Deletes what changes made worthless: files that are not named any more. What may be another job's, too, stays. */
export async function tidyFiles(
  { sources, artifacts }: Pick<Storage, 'sources' | 'artifacts'>,
  changes: readonly Change[],
): Promise<void> {
  const gone = <T extends { readonly id: string }>(of: (job: Job) => readonly T[]) =>
    changes.flatMap(({ before, after }) => {
      const named = new Set(of(after).map(({ id }) => id));
      return of(before).flatMap(({ id }) => (named.has(id) ? [] : [id]));
    });
  await artifacts.remove(gone(artifactsOf));
  await sources.remove(gone((job) => job.sources.filter(({ shared }) => shared === undefined)));
}
