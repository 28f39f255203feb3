import type { Storage } from '../../../src/storage/storage.ts';
import { success } from '../../../src/domain/failure/failure.ts';
import type { Job } from '../../../src/domain/job/job.ts';
import type { Source } from '../../../src/domain/job/source.ts';
import { createWorld, type Tab, type World } from '../../support/queue/browser-world.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';
import { isLegal } from '../../support/samples/transitions.ts';
import {
  createOutsideFiles,
  keepingOutside,
  whyMissing,
  type OutsideFiles,
} from './outside-files.ts';

/** Steps, and jobs, side by side. */
export const WIDTH = 2;

/** What fails next: so many calls that write, with this error, before or after they have done what they should. */
export type Faults = {
  left: number;
  /** From then on a job may be told late what it was to be told. */
  were: 'never' | 'there';
  error: 'QuotaExceededError' | 'InvalidStateError';
  when: 'before' | 'after';
};

/** A browser whose every change of state is watched. */
export type ModelWorld = World & {
  readonly tabs: Tab[];
  readonly faults: Faults;
  readonly outside: OutsideFiles;
  /** Jobs that were changed since the last `begin`. */
  readonly touched: Set<string>;
  /** What was done that may not be done. */
  readonly wrongs: string[];
  readonly open: () => Promise<void>;
  /** Waits until nothing happens any more but what engines are asked to do. */
  readonly settle: () => Promise<void>;
};

const INDEX = {
  times: Array.from({ length: 250 }, (_, n) => n / 25),
  keys: Array.from({ length: 10 }, (_, n) => n * 25),
};

/** Makes it, without a tab. */
export function createModelWorld(): ModelWorld {
  const faults: Faults = { left: 0, were: 'never', error: 'QuotaExceededError', when: 'before' };
  const touched = new Set<string>();
  const wrongs: string[] = [];
  const outside = createOutsideFiles();
  const world = createWorld((files) => {
    const storage = createFakeStorage(files);
    return watched(
      storage,
      touched,
      async (before, after) => {
        if (!isLegal(before.state, after.state)) {
          wrongs.push(`I6: ${before.state} became ${after.state}`);
        }
        if (!knowsWhatItWas(before, after)) wrongs.push(`I14: ${after.id} was ${before.state}`);
        if (faults.were === 'never' && (await isLostInVain(storage, outside, after, before))) {
          wrongs.push(`I13: ${after.id} is lost`);
        }
      },
      wrongs,
    );
  }, aTurn);
  const tabs: Tab[] = [];
  return {
    ...world,
    tabs,
    faults,
    outside,
    touched,
    wrongs,
    async open() {
      const own = new Map<Source['id'], File>();
      outside.held.add(own);
      const tab = await world.openTab(WIDTH, (storage) =>
        failing(keepingOutside(storage, outside, own), faults, touched),
      );
      tab.engine.framesResult = () => success(INDEX);
      tabs.push({
        ...tab,
        crash() {
          outside.held.delete(own);
          tab.crash();
        },
      });
    },
    async settle() {
      for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
        await aTurn();
        if (tabs.some((tab) => tab.pending() > 0)) quiet = 0;
      }
    },
  };
}

/** Whatever is waited for, another tab has answered by then. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** False for a job that was lost and does not know that the user had not started it, or had paused it. */
function knowsWhatItWas(before: Job, after: Job): boolean {
  if (after.state !== 'lost' || before.state === 'lost') return true;
  const was = before.state === 'queued' && before.start === 'held' ? 'held' : before.state;
  return after.before === (was === 'held' || was === 'paused' ? was : undefined);
}

/** True for a job that is told to be without files that are where they were, or for another reason than is true. */
async function isLostInVain(
  storage: Storage,
  outside: OutsideFiles,
  job: Job,
  before: Job,
): Promise<boolean> {
  if (job.state !== 'lost' || before.state === 'lost') return false;
  const { sources, missing = sources.map(({ id }) => id) } = job;
  const whys: unknown[] = [];
  for (const source of sources.filter(({ id }) => missing.includes(id))) {
    const stored = await storage.sources.open(source.id);
    whys.push(whyMissing(outside, source, stored.kind === 'open'));
  }
  return whys.includes(null) || job.why !== (whys.includes('gone') ? 'gone' : 'locked');
}

/** Turns of the event loop without a call to the storage: reading a Blob or hashing it takes some. */
const QUIET_TURNS = 12;

/** Notes every change of a job that the table of the design does not have, and every start out of turn. */
function watched(
  storage: Storage,
  touched: Set<string>,
  onChange: (before: Job, after: Job) => Promise<void>,
  wrongs: string[],
): Storage {
  const { jobs } = storage;
  return {
    ...storage,
    jobs: {
      ...jobs,
      async update(ids, change, records) {
        const rows = await jobs.all();
        const changes = await jobs.update(ids, change, records);
        for (const { before, after } of changes) {
          await onChange(before, after);
          if (before.state !== 'queued' || after.state !== 'running') continue;
          const waits = rows.filter(
            (row) => isReady(row) && row.removed === undefined && !touched.has(row.id),
          );
          const first = waits.find((row) => comesBefore(row, before));
          if (first !== undefined) {
            wrongs.push(`I8: ${before.id} was started before ${first.id}`);
          }
        }
        for (const { after } of changes) touched.add(after.id);
        return changes;
      },
    },
  };
}

function comesBefore(a: Job, b: Job): boolean {
  const urgency = { high: 2, normal: 1, low: 0 };
  const difference = urgency[a.priority] - urgency[b.priority];
  return difference > 0 || (difference === 0 && a.order < b.order);
}

function isReady(job: Job): boolean {
  return job.state === 'queued' && job.start === 'ready';
}

/** Fails calls that write, for as long as there are faults left. A job whose start was refused comes later. */
function failing(storage: Storage, faults: Faults, touched: Set<string>): Storage {
  const broken =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (faults.left === 0) return call(...args);
      faults.left -= 1;
      if (faults.when === 'after') await call(...args);
      throw new DOMException('refused by the test', faults.error);
    };
  const { jobs, sources, artifacts } = storage;
  const update = broken(jobs.update);
  return {
    ...storage,
    jobs: {
      ...jobs,
      add: broken(jobs.add),
      addSecond: broken(jobs.addSecond),
      remove: broken(jobs.remove),
      update(ids, ...change) {
        if (faults.left > 0) for (const id of ids) touched.add(id);
        return update(ids, ...change);
      },
    },
    sources: { ...sources, take: broken(sources.take), remove: broken(sources.remove) },
    artifacts: { ...artifacts, put: broken(artifacts.put), remove: broken(artifacts.remove) },
  };
}
