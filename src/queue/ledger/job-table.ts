import type { Job, JobId } from '../../domain/job/job.ts';
import { compareJobs } from '../../domain/job/priority.ts';
import { createEmitter } from '../../lib/emitter.ts';

/** The jobs as this tab knows them, those that are being stored among them. */
export type JobTable = {
  /** In order, without those that were removed. */
  readonly jobs: () => readonly Job[];
  readonly removed: () => readonly Job[];
  readonly get: (id: JobId) => Job | undefined;
  readonly ids: () => readonly JobId[];
  /** Calls back after every change. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly put: (jobs: readonly Job[]) => void;
  readonly drop: (ids: Iterable<JobId>) => void;
  /** Takes over what the database says of these jobs: what it does not know is gone, unless it is being stored. */
  readonly adopt: (ids: Iterable<JobId>, stored: readonly Job[]) => void;
};

/** Makes an empty table. */
export function createJobTable(): JobTable {
  const { emit, subscribe } = createEmitter<void>();
  const byId = new Map<JobId, Job>();
  let ordered: readonly Job[] = [];
  let removed: readonly Job[] = [];
  const publish = () => {
    const all = [...byId.values()].toSorted(compareJobs);
    ordered = all.filter((job) => job.removed === undefined);
    removed = all.filter((job) => job.removed !== undefined);
    emit();
  };
  return {
    jobs: () => ordered,
    removed: () => removed,
    get: (id) => byId.get(id),
    ids: () => [...byId.keys()],
    subscribe,
    put(jobs) {
      for (const job of jobs) byId.set(job.id, job);
      publish();
    },
    drop(ids) {
      for (const id of ids) byId.delete(id);
      publish();
    },
    adopt(ids, stored) {
      const rows = new Map(stored.map((job) => [job.id, job]));
      for (const id of ids) {
        const row = rows.get(id);
        if (row !== undefined) byId.set(id, unlessSame(byId.get(id), row));
        else if (byId.get(id)?.state !== 'importing') byId.delete(id);
      }
      publish();
    },
  };
}

/** The row, or the job as it is known when it says the same: the page draws anew what is another object. */
function unlessSame(known: Job | undefined, row: Job): Job {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(row) ? known : row;
}
