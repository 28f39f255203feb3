import { isReady, runOf, type JobId } from '../domain/job/job.ts';
import type { Progress } from '../domain/job/progress.ts';
import { createEmitter } from '../lib/emitter.ts';
import { addFiles } from './files/add-files.ts';
import { addTogether } from './files/add-together.ts';
import { createSourceOpener } from './files/borrow-source.ts';
import { createJobFiles } from './files/job-files.ts';
import { createJobLedger, type JobLedger } from './ledger/job-ledger.ts';
import { placeBefore } from './ledger/place-before.ts';
import type { Queue, QueueSnapshot } from './api/queue-api.ts';
import type { QueueChannel } from './tabs/queue-channel.ts';
import { startRunner, type Runner, type RunnerPorts } from './running/runner.ts';
import type { Sensors } from './sensors.ts';
import { createStartSignal } from './start-signal.ts';
import type { TabLock } from './tabs/tab-lock.ts';
import { untilItWorks } from './running/until-it-works.ts';

/** Everything the queue stands on. */
export type QueuePorts = Omit<RunnerPorts, 'ledger' | 'openSource' | 'isHeld' | 'onProgress'> & {
  readonly sensors: Sensors;
  readonly channel: QueueChannel;
  readonly lock: TabLock;
};

/** The queue of this tab, and how it says goodbye. */
export type OpenQueue = Queue & {
  /**
   * Starts no more jobs, in whichever tab, and resolves when none runs. Then a newer Kiln may take over; there is no way
   * back.
   */
  readonly drain: () => Promise<void>;
  /** To be called when what plans are made with has changed: the engines that are allowed, or that are here. */
  readonly lookAgain: () => void;
  /** To be called when the page goes away in good order. */
  readonly leave: () => void;
  /** To be called when the page is shown again: it may have missed what the other tabs said. */
  readonly comeBack: () => Promise<void>;
  /** To be called when all that was stored has been deleted behind the queue's back. */
  readonly emptied: () => Promise<void>;
};

/** Opens the queue: shows what is stored, and runs it as soon as this tab is the runner. */
export async function openQueue(ports: QueuePorts): Promise<OpenQueue> {
  const { storage, sensors, channel, lock, leaveNote, newId, now, wait } = ports;
  const { sources, meta, durability } = storage;
  const ledger = createJobLedger(storage, channel);
  const openSource = createSourceOpener(sources, channel, wait);
  const changes = createEmitter<QueueSnapshot>();
  const progressChanges = createEmitter<{ id: JobId; progress: Progress | null }>();
  const progress = new Map<JobId, Progress>();
  let mode: QueueSnapshot['mode'] = 'going';
  let role: QueueSnapshot['role'] = 'viewer';
  let { past } = storage;
  let runner: Runner | undefined;
  let draining = false;

  const snapshot = (): QueueSnapshot => ({
    jobs: ledger.jobs(),
    mode,
    schedule: start.schedule(),
    waits: !start.isGreen() && ledger.jobs().some(isReady) ? 'for-schedule' : 'no',
    role,
    durability,
    past,
  });
  const publish = () => {
    runner?.update();
    changes.emit(snapshot());
  };
  const setProgress = (id: JobId, value: Progress | null) => {
    if (value === null) progress.delete(id);
    else progress.set(id, value);
    progressChanges.emit({ id, progress: value });
  };
  const start = createStartSignal(sensors, now, publish);
  const readMode = async () => {
    const { paused, schedule } = await meta.queue();
    mode = paused ? 'paused' : 'going';
    start.set(schedule);
    publish();
  };
  const becomeRunner = async () => {
    const started = await startRunner({
      ...ports,
      ledger,
      openSource,
      isHeld: () => mode === 'paused' || draining || !start.isGreen(),
      onProgress(id, value) {
        setProgress(id, value);
        channel.post({ kind: 'progress', id, progress: value });
      },
    });
    // The lock was released meanwhile: another tab may be the runner already.
    if (draining) return;
    runner = started;
    role = 'runner';
    publish();
  };
  /** Finishes what runs, and leaves the rest to the next runner. */
  const rest = async () => {
    draining = true;
    while (ledger.jobs().some((job) => runOf(job) !== null)) await nextChange(ledger);
    handOver();
  };
  const handOver = () => {
    runner = undefined;
    role = 'viewer';
    lock.release();
    publish();
  };

  ledger.subscribe(publish);
  channel.subscribe((hint) => {
    if (hint.kind === 'progress') setProgress(hint.id, hint.progress);
    if (hint.kind === 'mode') void readMode();
    if (hint.kind === 'drain') void rest();
  });
  await ledger.reload();
  await readMode();
  lock.whenRunner(() => void untilItWorks(becomeRunner, wait));

  return {
    snapshot,
    subscribe: changes.subscribe,
    progressOf: (id) => progress.get(id) ?? null,
    subscribeProgress: (listener) =>
      progressChanges.subscribe(({ id, progress: value }) => listener(id, value)),
    add: (files, target, readiness) =>
      addFiles({ ...ports, ledger, sources }, files, target, readiness),
    addTogether: (name, files, target, readiness) =>
      addTogether({ ...ports, ledger, sources }, name, files, target, readiness),
    async apply(ids, event) {
      await ledger.apply(ids, event);
    },
    ...createJobFiles(ledger, storage, openSource, newId),
    async move(id, before) {
      await ledger.apply([id], { kind: 'move', ...placeBefore(ledger.jobs(), id, before) });
    },
    async remove(ids) {
      const wanted = new Set(ids);
      const active = ledger.jobs().filter((job) => wanted.has(job.id) && runOf(job) !== null);
      await ledger.apply(
        active.map(({ id }) => id),
        { kind: 'cancel' },
      );
      await ledger.remove(ids);
    },
    async setMode(next) {
      await meta.setQueue({ paused: next === 'paused' });
      mode = next;
      publish();
      channel.post({ kind: 'mode' });
    },
    async setSchedule(schedule) {
      await meta.setQueue({ schedule });
      start.set(schedule);
      publish();
      channel.post({ kind: 'mode' });
    },
    statistics: meta.statistics,
    forecast: (ids, target) => runner?.forecast(ids, target) ?? null,
    checkStorage: async () => (await import('./check-consistency.ts')).checkConsistency(storage),
    async drain() {
      channel.post({ kind: 'drain' });
      await rest();
    },
    lookAgain: publish,
    leave() {
      if (runner === undefined) return;
      leaveNote.leave(runner.id);
      // A page that is put aside for the Back button keeps its locks: Chromium took half a minute to pass them on.
      draining = true;
      handOver();
    },
    async comeBack() {
      await ledger.reload();
    },
    async emptied() {
      past = 'emptied';
      await ledger.reload();
      await readMode();
    },
  };
}

function nextChange(ledger: JobLedger): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = ledger.subscribe(() => {
      unsubscribe();
      resolve();
    });
  });
}
