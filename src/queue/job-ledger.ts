import { artifactsOf, type Job, type JobId } from '../domain/job.ts';
import type { JobEvent } from '../domain/job-event.ts';
import { reduceJob } from '../domain/reduce-job.ts';
import { createEmitter } from '../lib/emitter.ts';
import type { ArtifactStore } from '../storage/artifact-store.ts';
import type { JobStore, NewJob } from '../storage/job-store.ts';
import type { QueueChannel } from './queue-channel.ts';

/** All jobs as they stand in the database, with the only ways to change them. */
export type JobLedger = {
  /** All jobs in order. */
  readonly jobs: () => readonly Job[];
  readonly get: (id: JobId) => Job | undefined;
  /** Calls back after every change. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything again. */
  readonly reload: () => Promise<void>;
  /** Shows jobs that are not stored yet. */
  readonly showImports: (jobs: readonly Job[]) => void;
  readonly hideImport: (id: JobId) => void;
  readonly add: (entry: NewJob) => Promise<Job>;
  /** Applies an event in the database; null when it did not apply. Deletes the files that the job no longer names. */
  readonly apply: (id: JobId, event: JobEvent) => Promise<Job | null>;
  readonly remove: (ids: readonly JobId[]) => Promise<void>;
};

/** Makes an empty ledger; `reload` fills it. */
export function createJobLedger(
  store: JobStore,
  artifacts: () => Promise<ArtifactStore>,
  channel: QueueChannel,
): JobLedger {
  const { emit, subscribe } = createEmitter<void>();
  const byId = new Map<JobId, Job>();
  let ordered: readonly Job[] = [];

  const publish = () => {
    ordered = [...byId.values()].toSorted((a, b) => a.order - b.order);
    emit();
  };
  const announce = (ids: readonly JobId[]) => channel.post({ kind: 'changed', ids });

  /** Takes over what the database says of these jobs. */
  const adopt = (ids: Iterable<JobId>, stored: readonly Job[]) => {
    const rows = new Map(stored.map((job) => [job.id, job]));
    for (const id of ids) {
      const row = rows.get(id);
      if (row !== undefined) byId.set(id, row);
      else if (byId.get(id)?.state !== 'importing') byId.delete(id);
    }
    publish();
  };
  channel.subscribe((hint) => {
    if (hint.kind === 'changed') void store.read(hint.ids).then((stored) => adopt(hint.ids, stored));
  });

  return {
    jobs: () => ordered,
    get: (id) => byId.get(id),
    subscribe,
    async reload() {
      const stored = await store.all();
      adopt(new Set([...byId.keys(), ...stored.map(({ id }) => id)]), stored);
    },
    showImports(jobs) {
      for (const job of jobs) byId.set(job.id, job);
      publish();
    },
    hideImport(id) {
      byId.delete(id);
      publish();
    },
    async add(entry) {
      const job = await store.add(entry);
      byId.set(job.id, job);
      publish();
      announce([job.id]);
      return job;
    },
    async apply(id, event) {
      let before: Job | undefined;
      const after = await store.update(id, (job) => {
        before = job;
        return reduceJob(job, event);
      });
      if (before === undefined || after === null) return null;
      byId.set(id, after);
      publish();
      announce([id]);
      await tidy(before, after);
      return after;
    },
    async remove(ids) {
      const files = ids.flatMap((id) => artifactsOf(byId.get(id) ?? NOBODY).map((file) => file.id));
      await store.remove(ids);
      for (const id of ids) byId.delete(id);
      publish();
      announce(ids);
      if (files.length > 0) await (await artifacts()).remove(files);
    },
  };

  /** Deletes what the change made worthless: artifacts that are not named any more, and the source of a done job. */
  async function tidy(before: Job, after: Job): Promise<void> {
    const named = new Set(artifactsOf(after).map(({ id }) => id));
    const orphans = artifactsOf(before).filter(({ id }) => !named.has(id));
    if (orphans.length > 0) await (await artifacts()).remove(orphans.map(({ id }) => id));
    if (after.state === 'done') await store.removeSources(after.sources.map(({ id }) => id));
  }
}

/** Stands in for a job that is gone already. */
const NOBODY = { state: 'cancelled' } as Job;
