import type { Job, JobId, LostJob } from '../domain/job.ts';
import type { SourceStore } from '../storage/source-store.ts';
import type { JobLedger } from './job-ledger.ts';
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
    for (const job of owners) await attach(ledger, sources, newId, job, file);
  }
  return strangers;
}

function lostJobs(ledger: JobLedger, ids: readonly JobId[]): LostJob[] {
  const isLost = (job: Job | undefined): job is LostJob => job?.state === 'lost';
  return ids.map((id) => ledger.get(id)).filter(isLost);
}

async function ownersOf(file: File, jobs: readonly LostJob[]): Promise<LostJob[]> {
  const owners: LostJob[] = [];
  for (const job of jobs) {
    const [source] = job.sources;
    if (source !== undefined && (await isSameFile(source, file))) owners.push(job);
  }
  return owners;
}

/** The file gets an id of its own: what is left of the old one under its id may still be in the way. */
async function attach(
  ledger: JobLedger,
  sources: SourceStore,
  newId: () => string,
  job: LostJob,
  file: File,
): Promise<void> {
  await takeSource(sources, newSource(file, newId), file, async ({ source, records }) => {
    const [found] = await ledger.apply([job.id], { kind: 'found', sources: [source] }, records);
    // It was removed, or somebody was faster: nobody names these bytes.
    if (found === undefined) await sources.remove([source.id]);
  });
}
