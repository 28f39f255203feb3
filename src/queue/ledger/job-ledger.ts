import type { Storage } from '../../storage/storage.ts';
import type { SourceRecord } from '../../storage/schema/source-record.ts';
import { artifactsOf, type Job, type JobId } from '../../domain/job/job.ts';
import type { JobEvent } from '../../domain/job/job-event.ts';
import { reduceJob } from '../../domain/job/reduce-job.ts';
import { ignoringRefusals } from '../../storage/database/ignoring-refusals.ts';
import type { NewJob, Pair } from '../../storage/jobs/job-store.ts';
import type { QueueChannel } from '../tabs/queue-channel.ts';
import { createJobTable } from './job-table.ts';
import { tidyFiles } from './tidy-files.ts';

/** All jobs as they stand in the database, with the only ways to change them. */
export type JobLedger = {
  /** All jobs in order. */
  readonly jobs: () => readonly Job[];
  /** Those that were removed and can be put back, in whichever tab; no other call knows of them but `apply`. */
  readonly removed: () => readonly Job[];
  readonly get: (id: JobId) => Job | undefined;
  /** Calls back after every change. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything again. */
  readonly reload: () => Promise<void>;
  /** Shows jobs that are not stored yet. */
  readonly showImports: (jobs: readonly Job[]) => void;
  readonly hideImport: (id: JobId) => void;
  /** Stores new jobs in one go: all or none. */
  readonly add: (...entries: readonly NewJob[]) => Promise<void>;
  /**
   * Applies an event to jobs, in the database and all at once, and stores records of sources with them. Resolves with
   * those it applied to, as they are now, and has then deleted the files that they no longer name.
   */
  readonly apply: (
    ids: readonly JobId[],
    event: JobEvent,
    records?: readonly SourceRecord[],
  ) => Promise<Job[]>;
  /**
   * Takes jobs out that are being stored: they are not stored, or not for long. Returns the others.
   */
  readonly refuseImports: (ids: readonly JobId[]) => readonly JobId[];
  /** Stores a second job of a first one's sources, by their ids; false when that cannot be any more. */
  readonly addSecond: (
    first: JobId,
    second: JobId,
    make: (first: Job) => Pair | null,
  ) => Promise<boolean>;
  /** Deletes jobs with their files, for good; a source that another job names stays. */
  readonly forget: (ids: readonly JobId[]) => Promise<void>;
};

/** Makes an empty ledger; `reload` fills it. */
export function createJobLedger(
  { jobs: store, sources, artifacts }: Pick<Storage, 'jobs' | 'sources' | 'artifacts'>,
  channel: QueueChannel,
): JobLedger {
  const table = createJobTable();
  const wishes = new Map<JobId, JobEvent[]>();
  /** Jobs that were removed while they were being stored. */
  const unwanted = new Set<JobId>();
  const announce = (ids: readonly JobId[]) => channel.post({ kind: 'changed', ids });

  channel.subscribe((hint) => {
    if (hint.kind !== 'changed') return;
    // A hint that cannot be followed now is made up for when the page is looked at again.
    void ignoringRefusals(async () => table.adopt(hint.ids, await store.read(hint.ids)));
  });

  /** Writes; when that fails, looks what is stored: it may have been done, and only the answer was lost. */
  const orReadBack = async <T>(ids: readonly JobId[], write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } catch (error) {
      await ignoringRefusals(async () => {
        table.adopt(ids, await store.read(ids));
        announce(ids);
      });
      throw error;
    }
  };
  /** Shows what the user wants of jobs that are being stored; it is done to them as soon as they are. */
  const applyToImports = (ids: readonly JobId[], event: JobEvent) => {
    for (const id of ids) {
      const job = table.get(id);
      const next = job?.state === 'importing' ? reduceJob(job, event) : null;
      if (next === null) continue;
      wishes.set(id, [...(wishes.get(id) ?? []), event]);
      table.put([next]);
    }
  };
  const change = async (
    ids: readonly JobId[],
    events: readonly JobEvent[],
    records: readonly SourceRecord[] = [],
  ): Promise<Job[]> => {
    const changes = await orReadBack(ids, () =>
      store.update(
        ids,
        (job) => {
          const after = events.reduce<Job>((last, event) => reduceJob(last, event) ?? last, job);
          return after === job ? null : after;
        },
        records,
      ),
    );
    const changed = new Set(changes.map(({ after }) => after.id));
    const others = ids.filter((id) => !changed.has(id) && table.get(id)?.state !== 'importing');
    // What did not change may be gone, or not what it seemed to be here.
    if (others.length > 0) table.adopt(others, await store.read(others));
    if (changes.length === 0) return [];
    const after = changes.map((one) => one.after);
    table.put(after);
    announce(after.map(({ id }) => id));
    // What could not be deleted is no job's any more; the sweep of the next start will see to it.
    await ignoringRefusals(() => tidyFiles({ sources, artifacts }, changes));
    return after;
  };

  return {
    jobs: table.jobs,
    removed: table.removed,
    get(id) {
      const job = table.get(id);
      return job?.removed === undefined ? job : undefined;
    },
    subscribe: table.subscribe,
    async reload() {
      const stored = await store.all();
      table.adopt(new Set([...table.ids(), ...stored.map(({ id }) => id)]), stored);
    },
    showImports: table.put,
    hideImport(id) {
      wishes.delete(id);
      unwanted.delete(id);
      table.drop([id]);
    },
    async add(...entries) {
      const added = await store
        .add(...entries)
        .catch((error: unknown) => foundAnyway(entries, error));
      const dropped = added.filter(({ id }) => unwanted.delete(id));
      const kept = added.filter((job) => !dropped.includes(job));
      table.put(kept);
      announce(kept.map(({ id }) => id));
      await removeStored(
        dropped.map(({ id }) => id),
        dropped,
      );
      for (const { id } of kept) {
        const wished = wishes.get(id) ?? [];
        wishes.delete(id);
        // The job is stored, whatever becomes of what was wished meanwhile; the page shows it as it is.
        if (wished.length > 0) await ignoringRefusals(() => change([id], wished));
      }
    },
    apply(ids, event, records) {
      applyToImports(ids, event);
      return change(ids, [event], records);
    },
    refuseImports(ids) {
      // What was wished of a job that is being stored is kept until it is.
      const isImporting = (id: JobId) => table.get(id)?.state === 'importing' || wishes.has(id);
      const importing = new Set(ids.filter(isImporting));
      for (const id of importing) {
        unwanted.add(id);
        wishes.delete(id);
      }
      if (importing.size > 0) table.drop(importing);
      return ids.filter((id) => !importing.has(id));
    },
    async addSecond(first, second, make) {
      const pair = await orReadBack([first, second], () => store.addSecond(first, make));
      if (pair === null) return false;
      table.put([pair.first, pair.second]);
      announce([first, second]);
      return true;
    },
    forget: removeStored,
  };

  async function removeStored(
    ids: readonly JobId[],
    gone: readonly Job[] = ids.flatMap((id) => table.get(id) ?? []),
  ): Promise<void> {
    if (ids.length === 0) return;
    const loose = await orReadBack(ids, () => store.remove(ids));
    table.drop(ids);
    announce(ids);
    await ignoringRefusals(async () => {
      await sources.remove(loose);
      await artifacts.remove(gone.flatMap((job) => artifactsOf(job).map(({ id }) => id)));
    });
  }

  /** A connection may be lost after the jobs were stored, and before that was said. */
  async function foundAnyway(entries: readonly NewJob[], error: unknown): Promise<Job[]> {
    const stored = await store.read(entries.map(({ job }) => job.id));
    if (stored.length < entries.length) throw error;
    return stored;
  }
}
