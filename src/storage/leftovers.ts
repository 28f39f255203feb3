import type { Storage } from './storage.ts';
import { artifactsOf, runOf } from '../domain/job/job.ts';

/** What leftovers are looked for in. */
type Places = Pick<Storage, 'jobs' | 'sources' | 'artifacts'>;

/** What is stored although no job needs it. */
export type Leftovers = {
  readonly sources: readonly string[];
  readonly artifacts: readonly string[];
};

/**
 * Finds what no job names. None are told of while a job is being worked on, because its engine may be writing a file
 * that has no name yet, nor while there are rows of a newer version, because they name files that this one does not
 * know of. The files are listed before the jobs are read: what comes after that is no leftover.
 */
export async function findLeftovers({ jobs, sources, artifacts }: Places): Promise<Leftovers> {
  const [sourceIds, artifactIds] = [[...(await sources.sizes()).keys()], await artifacts.ids()];
  const [all, named] = [await jobs.all(), new Set(await jobs.sourceIds())];
  const unknown = (await jobs.count()) !== all.length || all.some((job) => runOf(job) !== null);
  const needed = new Set(all.flatMap(artifactsOf).map(({ id }) => id));
  return {
    sources: sourceIds.filter((id) => !named.has(id)),
    artifacts: unknown ? [] : artifactIds.filter((id) => !needed.has(id)),
  };
}

/** Deletes what no job needs any more. */
export async function freeLeftovers(storage: Places): Promise<void> {
  const { artifacts } = await findLeftovers(storage);
  await storage.artifacts.remove(artifacts);
  await storage.sources.sweep(new Set(await storage.jobs.sourceIds()));
}
