import { artifactsOf, type Job, type JobId } from '../domain/job.ts';
import type { JobEvent } from '../domain/job-event.ts';
import { reduceJob } from '../domain/reduce-job.ts';
import { createEmitter } from '../lib/emitter.ts';
import type { ArtifactStore } from '../storage/artifact-store.ts';
import type { Change, JobStore, NewJob } from '../storage/job-store.ts';
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
  /**
   * Applies an event to jobs, in the database and all at once. Resolves with those it applied to, as they are now, and
   * has then deleted the files that they no longer name.
   */
  readonly apply: (ids: readonly JobId[], event: JobEvent) => Promise<Job[]>;
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
  const wishes = new Map<JobId, JobEvent[]>();
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
      if (row !== undefined) byId.set(id, unlessSame(byId.get(id), row));
      else if (byId.get(id)?.state !== 'importing') byId.delete(id);
    }
    publish();
  };
  channel.subscribe((hint) => {
    if (hint.kind === 'changed')
      void store.read(hint.ids).then((stored) => adopt(hint.ids, stored));
  });

  /** Shows what the user wants of jobs that are being stored; it is done to them as soon as they are. */
  const applyToImports = (ids: readonly JobId[], event: JobEvent) => {
    for (const id of ids) {
      const job = byId.get(id);
      const next = job?.state === 'importing' ? reduceJob(job, event) : null;
      if (next === null) continue;
      byId.set(id, next);
      wishes.set(id, [...(wishes.get(id) ?? []), event]);
      publish();
    }
  };
  const takeWishes = (id: JobId): readonly JobEvent[] => {
    const taken = wishes.get(id) ?? [];
    wishes.delete(id);
    return taken;
  };
  const change = async (ids: readonly JobId[], events: readonly JobEvent[]): Promise<Job[]> => {
    const changes = await store.update(ids, (job) => {
      const after = events.reduce<Job>((last, event) => reduceJob(last, event) ?? last, job);
      return after === job ? null : after;
    });
    const changed = new Set(changes.map(({ after }) => after.id));
    const others = ids.filter((id) => !changed.has(id) && byId.get(id)?.state !== 'importing');
    // What did not change may be gone, or not what it seemed to be here.
    if (others.length > 0) adopt(others, await store.read(others));
    if (changes.length === 0) return [];
    for (const { after } of changes) byId.set(after.id, after);
    publish();
    announce(changes.map(({ after }) => after.id));
    await tidy(changes);
    return changes.map(({ after }) => after);
  };

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
      wishes.delete(id);
      publish();
    },
    async add(entry) {
      const job = await store.add(entry);
      byId.set(job.id, job);
      publish();
      announce([job.id]);
      await change([job.id], takeWishes(job.id));
      return job;
    },
    apply(ids, event) {
      applyToImports(ids, event);
      return change(ids, [event]);
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

  /** Deletes what changes made worthless: artifacts that are not named any more, and the sources of done jobs. */
  async function tidy(changes: readonly Change[]): Promise<void> {
    const files = changes.flatMap(({ before, after }) => {
      const named = new Set(artifactsOf(after).map(({ id }) => id));
      return artifactsOf(before).filter(({ id }) => !named.has(id));
    });
    if (files.length > 0) await (await artifacts()).remove(files.map(({ id }) => id));
    const sources = changes.flatMap(({ after }) => (after.state === 'done' ? after.sources : []));
    if (sources.length > 0) await store.removeSources(sources.map(({ id }) => id));
  }
}

/** The row, or the job as it is known when it says the same: the page draws anew what is another object. */
function unlessSame(known: Job | undefined, row: Job): Job {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(row) ? known : row;
}

/** Stands in for a job that is gone already. */
const NOBODY = { state: 'cancelled' } as Job;
