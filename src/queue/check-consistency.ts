import type { Storage } from '../storage/storage.ts';
import { artifactsOf, type Job } from '../domain/job/job.ts';
import type { Artifact } from '../domain/step/artifact.ts';
import { MAX_CRASHES } from '../domain/job/reduce-run.ts';
import { findLeftovers } from '../storage/leftovers.ts';
import type { ConsistencyReport, Inconsistency } from './contract/consistency.ts';
import { isIntact } from './files/is-intact.ts';

/** Compares what is stored with what the jobs say: every source and artifact is there and whole, and nothing else is. */
export async function checkConsistency(
  storage: Pick<Storage, 'jobs' | 'sources' | 'artifacts'>,
): Promise<ConsistencyReport> {
  const { jobs: store, sources, artifacts } = storage;
  const jobs = await store.all();
  const found: Inconsistency[] = [];
  const owners = new Map<string, Job>();
  let [files, bytes] = [0, 0];

  const own = (job: Job, id: string) => {
    if (owners.has(id)) found.push({ kind: 'shared', job: job.id, id });
    owners.set(id, job);
  };
  const lookAt = async (job: Job, artifact: Artifact) => {
    own(job, artifact.id);
    if ((await artifacts.open(artifact)) === null) {
      found.push({ kind: 'artifact-missing', job: job.id, id: artifact.id });
    } else if (await isIntact(artifacts, artifact)) {
      files += 1;
      bytes += artifact.size;
    } else found.push({ kind: 'artifact-changed', job: job.id, id: artifact.id });
  };
  for (const job of jobs) {
    if (job.crashes > MAX_CRASHES) found.push({ kind: 'job-invalid', job: job.id, id: job.id });
    for (const artifact of artifactsOf(job)) await lookAt(job, artifact);
    for (const source of job.sources) {
      if (source.shared === undefined) own(job, source.id);
      if (job.state === 'done' || job.state === 'lost' || source.kept !== 'stored') continue;
      const opened = await sources.open(source.id);
      if (opened.kind === 'open' && opened.blob.size === source.size) {
        files += 1;
        bytes += source.size;
      } else found.push({ kind: 'source-missing', job: job.id, id: source.id });
    }
  }
  const leftovers = await findLeftovers(storage);
  for (const id of leftovers.artifacts) found.push({ kind: 'artifact-orphan', job: null, id });
  for (const id of leftovers.sources) found.push({ kind: 'source-orphan', job: null, id });
  return { jobs: jobs.length, files, bytes, found };
}
