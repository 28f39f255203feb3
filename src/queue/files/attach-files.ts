import type { Job, JobId, LostJob } from '../../domain/job/job.ts';
import type { Source } from '../../domain/job/source.ts';
import type { SourceStore } from '../../storage/sources/source-store.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { isSameFile, newSource, takeSource } from './take-source.ts';

/** Gives lost jobs their files back; each file goes to every job that once had it. Resolves with the others. */
export async function attachFiles(
  ledger: JobLedger,
  sources: SourceStore,
  newId: () => string,
  ids: readonly JobId[],
  files: readonly File[],
): Promise<File[]> {
  const strangers: File[] = [];
  for (const file of files) {
    const owners = await ownersOf(file, lostJobs(ledger, ids));
    if (owners.length === 0) strangers.push(file);
    for (const owner of owners) await attach(ledger, sources, newId, owner, file);
  }
  return strangers;
}

function lostJobs(ledger: JobLedger, ids: readonly JobId[]): LostJob[] {
  const isLost = (job: Job | undefined): job is LostJob => job?.state === 'lost';
  return ids.map((id) => ledger.get(id)).filter(isLost);
}

/** A lost job, and the one of its sources that a file is. */
type Owner = { readonly id: JobId; readonly source: Source };

async function ownersOf(file: File, jobs: readonly LostJob[]): Promise<Owner[]> {
  const owners: Owner[] = [];
  for (const job of jobs) {
    for (const source of missingOf(job)) {
      if (await isSameFile(source, file)) owners.push({ id: job.id, source });
    }
  }
  return owners;
}

/** The sources that a job waits for. */
function missingOf({ sources, missing }: LostJob): readonly Source[] {
  return missing === undefined ? sources : sources.filter(({ id }) => missing.includes(id));
}

/** The file gets an id of its own: what is left of the old one under its id may still be in the way. */
async function attach(
  ledger: JobLedger,
  sources: SourceStore,
  newId: () => string,
  { id, source: old }: Owner,
  file: File,
): Promise<void> {
  // The file that is given back may come from another place; its results belong where it lay first.
  const { folder: _, ...given } = newSource(file, newId);
  const again = old.folder === undefined ? given : { ...given, folder: old.folder };
  await takeSource(sources, again, file, async ({ source, records }) => {
    const [job] = lostJobs(ledger, [id]);
    const found =
      job === undefined
        ? []
        : await ledger.apply(
            [id],
            {
              kind: 'found',
              sources: job.sources.map((one) => (one.id === old.id ? source : one)),
              missing: missingOf(job).flatMap((one) => (one.id === old.id ? [] : [one.id])),
            },
            records,
          );
    // The job was removed, or another file was attached first: no job names the copy that was just stored.
    if (found.length === 0) await sources.remove([source.id]);
  });
}
