import { isReady, runOf } from '../domain/job/job.ts';
import { createEmitter } from '../lib/emitter.ts';
import { ignoringRefusals } from '../storage/database/ignoring-refusals.ts';
import { addFiles } from './files/add-files.ts';
import { addTogether } from './files/add-together.ts';
import { createSourceOpener } from './files/borrow-source.ts';
import { takingWithRoom } from './files/taking-with-room.ts';
import { createJobFiles } from './files/job-files.ts';
import { createJobLedger, type JobLedger } from './ledger/job-ledger.ts';
import { createRemovals } from './ledger/removals.ts';
import { lastRemoved } from './ledger/removed-jobs.ts';
import { placeBefore } from './ledger/place-before.ts';
import type { QueueGroups } from './contract/ports.ts';
import type { Queue, QueueSnapshot } from './contract/queue-api.ts';
import { createProgressBoard } from './running/progress-board.ts';
import type { LoadJobProcessor } from './running/job-processor.ts';
import { startRunner, type Runner } from './running/runner.ts';
import { createStartSignal } from './start-signal.ts';
import {
  mayStartJobs,
  openedTab,
  reduceTab,
  runnerOf,
  type TabEvent,
  type TabLife,
} from './tabs/tab-life.ts';
import { loneTab, type TabPorts } from './tabs/tab-ports.ts';
import { retryWhileRefused } from './running/retry-while-refused.ts';

/** Everything the queue stands on. */
export type QueuePorts = QueueGroups & {
  /** For tabs that share what is stored; one whose storage is its own does without. */
  readonly tabs: TabPorts;
  readonly loadJobProcessor: LoadJobProcessor;
};

/** The queue of this tab, and how it says goodbye. */
export type OpenQueue = Queue & {
  /**
   * Starts no more jobs, in whichever tab, and resolves when none runs. Then a newer Kiln may take over; there is no way
   * back.
   */
  readonly drain: () => Promise<void>;
  /** To be called when what plans are made with has changed: the engines that are allowed, or that are here. */
  readonly capabilitiesChanged: () => void;
  /**
   * To be called when the page goes away in good order. `handed-over`: this tab works no more; what it had is another
   * tab's, or waits for the next start.
   */
  readonly leave: () => 'handed-over' | 'stays';
  /** To be called when the page is shown again: it may have missed what the other tabs said. */
  readonly comeBack: () => Promise<void>;
  /** To be called when all that was stored has been deleted behind the queue's back. */
  readonly emptied: () => Promise<void>;
};

/** Opens the queue: shows what is stored, and runs it as soon as this tab is the runner. */
export async function openQueue(ports: QueuePorts): Promise<OpenQueue> {
  const { clock, newId } = ports;
  const { meta, durability } = ports.storage;
  const tab = newId();
  const { channel, lock, leaveNote } = durability === 'lasting' ? ports.tabs : loneTab();
  const ledger = createJobLedger(ports.storage, channel);
  const findRoom = async () =>
    (await import('./files/make-room.ts')).makeRoom(ledger, ports.storage.sources);
  const storage = {
    ...ports.storage,
    sources: takingWithRoom(ports.storage.sources, findRoom),
  };
  const openSource = createSourceOpener(storage.sources, channel, clock.wait);
  const changes = createEmitter<QueueSnapshot>();
  const progress = createProgressBoard();
  let life: TabLife<Runner> = openedTab(storage.past);

  const snapshot = (): QueueSnapshot => ({
    jobs: ledger.jobs(),
    removed: lastRemoved(ledger.removed(), tab),
    mode: life.mode,
    schedule: start.schedule(),
    waits: !start.isGreen() && ledger.jobs().some(isReady) ? 'for-schedule' : 'no',
    role: runnerOf(life) === null ? 'viewer' : 'runner',
    durability,
    past: life.past,
  });
  const publish = () => {
    runnerOf(life)?.update();
    changes.emit(snapshot());
  };
  /** Takes the tab to its next phase, if the event applies. */
  const dispatch = (event: TabEvent<Runner>) => {
    const next = reduceTab(life, event);
    if (next === null) return;
    life = next;
    if (life.phase.kind === 'retired') lock.release();
    publish();
  };
  const start = createStartSignal(ports.device.sensors, clock.now, publish);
  const readMode = async () => {
    const { paused, schedule } = await meta.queue();
    start.set(schedule);
    dispatch({ kind: 'mode-set', mode: paused ? 'paused' : 'going' });
  };
  const left = new AbortController();
  const becomeRunner = async () => {
    dispatch({ kind: 'lock-granted' });
    if (life.phase.kind === 'retired') return;
    const runner = await startRunner({
      ...ports,
      ledger,
      tab,
      makeRoom: findRoom,
      openSource,
      leaveNote,
      left: left.signal,
      mayStart: () => mayStartJobs(life) && start.isGreen(),
      onProgress(id, value) {
        progress.set(id, value);
        channel.post({ kind: 'progress', id, progress: value });
      },
    });
    dispatch({ kind: 'recovered', runner });
  };
  /** Finishes what runs, and leaves the rest to the next runner. */
  const drain = async () => {
    // What runs in other tabs since this one has let go is theirs.
    if (life.phase.kind === 'retired') return;
    dispatch({ kind: 'drain' });
    while (ledger.jobs().some((job) => runOf(job) !== null)) await nextChange(ledger);
    dispatch({ kind: 'drained' });
  };

  ledger.subscribe(publish);
  channel.subscribe((hint) => {
    if (hint.kind === 'progress') progress.set(hint.id, hint.progress);
    // What cannot be read now is read when the page is looked at again.
    if (hint.kind === 'mode') void ignoringRefusals(readMode);
    if (hint.kind === 'drain') void drain();
  });
  await ledger.reload();
  await readMode();
  lock.whenRunner(() => void retryWhileRefused(becomeRunner, clock.wait));

  return {
    snapshot,
    subscribe: changes.subscribe,
    progressOf: progress.progressOf,
    subscribeProgress: progress.subscribeProgress,
    add: (files, choice, readiness, own) =>
      addFiles({ ...ports, storage, ledger }, files, choice, readiness, own),
    addTogether: (name, files, target, readiness) =>
      addTogether({ ...ports, storage, ledger }, name, files, target, readiness),
    convertAgain: async (id, target, readiness) =>
      (await import('./files/add-again.ts')).addAgain(
        { ...ports, ledger, openSource },
        id,
        target,
        readiness,
      ),
    async apply(ids, event) {
      await ledger.apply(ids, event);
    },
    ...createJobFiles(ledger, storage, openSource, newId),
    async move(id, before) {
      await ledger.apply([id], { kind: 'move', ...placeBefore(ledger.jobs(), id, before) });
    },
    ...createRemovals(ledger, tab, clock.now),
    makeRoom: findRoom,
    async setMode(next) {
      await meta.setQueue({ paused: next === 'paused' });
      dispatch({ kind: 'mode-set', mode: next });
      channel.post({ kind: 'mode' });
    },
    async setSchedule(schedule) {
      await meta.setQueue({ schedule });
      start.set(schedule);
      publish();
      channel.post({ kind: 'mode' });
    },
    statistics: meta.statistics,
    forecast: (ids, choice) => runnerOf(life)?.forecast(ids, choice) ?? null,
    checkStorage: async () => (await import('./check-consistency.ts')).checkConsistency(storage),
    async drain() {
      channel.post({ kind: 'drain' });
      await drain();
    },
    capabilitiesChanged: publish,
    leave() {
      // Nobody else could go on with what is in this tab's memory only.
      if (durability === 'session') return 'stays';
      const runner = runnerOf(life);
      if (runner !== null) leaveNote.leave(runner.id);
      left.abort();
      // A page that is put aside for the Back button keeps its locks: Chromium took half a minute to pass them on.
      dispatch({ kind: 'left' });
      return life.phase.kind === 'retired' ? 'handed-over' : 'stays';
    },
    comeBack: () =>
      // What cannot be read now is read when the page comes back once more.
      ignoringRefusals(async () => {
        await ledger.reload();
        await readMode();
      }),
    async emptied() {
      dispatch({ kind: 'storage-emptied' });
      // Browsers refuse for a moment while they delete, and jobs that are gone must not stay on the page.
      await retryWhileRefused(async () => {
        await ledger.reload();
        await readMode();
      }, clock.wait);
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
