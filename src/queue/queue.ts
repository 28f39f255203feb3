import { isActive, type JobId } from '../domain/job.ts';
import { outputName } from '../domain/output-name.ts';
import type { Progress } from '../domain/progress.ts';
import type { Means } from '../domain/plan/context.ts';
import type { EngineChoice } from '../domain/settings.ts';
import type { EngineId } from '../domain/step.ts';
import type { Engine } from '../engines/engine-api.ts';
import { createEmitter } from '../lib/emitter.ts';
import type { ArtifactStore } from '../storage/artifact-store.ts';
import type { JobStore } from '../storage/job-store.ts';
import { addFiles } from './add-files.ts';
import { createForesight, type Foresight } from './foresee.ts';
import { createJobLedger, type JobLedger } from './job-ledger.ts';
import type { LeaveNote } from './leave-note.ts';
import { orderBefore } from './order-before.ts';
import type { Queue, QueueSnapshot } from './queue-api.ts';
import type { QueueChannel } from './queue-channel.ts';
import { recover } from './recover.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import type { TabLock } from './tab-lock.ts';
import { untilItWorks } from './until-it-works.ts';

/** Everything the queue stands on. */
export type QueuePorts = {
  readonly store: JobStore;
  readonly artifacts: () => Promise<ArtifactStore>;
  readonly engines: Readonly<Record<EngineId, Engine>>;
  readonly device: Means['device'];
  /** Which engines the user allows now. */
  readonly engineChoice: () => EngineChoice;
  /** True when FFmpeg is on this device. */
  readonly hasFfmpeg: () => boolean;
  readonly channel: QueueChannel;
  readonly lock: TabLock;
  readonly leaveNote: LeaveNote;
  readonly newId: () => string;
  readonly now: () => number;
};

/** The queue of this tab, and how it says goodbye. */
export type OpenQueue = Queue & {
  /** Starts no more jobs, and resolves when none runs in any tab. For app updates; there is no way back. */
  readonly drain: () => Promise<void>;
  /** To be called when what plans are made with has changed: the engines that are allowed, or that are here. */
  readonly lookAgain: () => void;
  /** To be called when the page goes away in good order. */
  readonly leave: () => void;
  /** To be called when the page is shown again: it may have missed what the other tabs said. */
  readonly comeBack: () => Promise<void>;
};

/** Opens the queue: shows what is stored, and runs it as soon as this tab is the runner. */
export async function openQueue(ports: QueuePorts): Promise<OpenQueue> {
  const { store, artifacts, engines, device, engineChoice, hasFfmpeg } = ports;
  const { channel, lock, leaveNote, newId, now } = ports;
  const ledger = createJobLedger(store, artifacts, channel);
  const changes = createEmitter<QueueSnapshot>();
  const progressChanges = createEmitter<{ id: JobId; progress: Progress | null }>();
  const progress = new Map<JobId, Progress>();
  const runner = newId();
  const names = new Set<string>();
  let mode: QueueSnapshot['mode'] = 'going';
  let role: QueueSnapshot['role'] = 'viewer';
  let scheduler: Scheduler | undefined;
  let foresight: Foresight | undefined;
  let draining = false;

  const snapshot = (): QueueSnapshot => ({ jobs: ledger.jobs(), mode, role });
  const publish = () => {
    scheduler?.update();
    foresight?.update();
    changes.emit(snapshot());
  };
  const setProgress = (id: JobId, value: Progress | null) => {
    if (value === null) progress.delete(id);
    else progress.set(id, value);
    progressChanges.emit({ id, progress: value });
  };
  const readMode = async () => {
    mode = (await store.isPaused()) ? 'paused' : 'going';
    publish();
  };
  /** Names of outputs stay taken for as long as this runner lives; a deleted one may be with the user already. */
  const nameOutput = (source: string, extension: string) => {
    for (const job of ledger.jobs()) if (job.state === 'done') names.add(job.output.name);
    const name = outputName(source, extension, names);
    names.add(name);
    return name;
  };
  const becomeRunner = async () => {
    const files = await artifacts();
    await recover(ledger, store, files, leaveNote.left());
    leaveNote.stay();
    role = 'runner';
    scheduler = createScheduler({
      ledger,
      runner,
      width: Math.max(...Object.values(engines).map(({ width }) => width)),
      isPaused: () => mode === 'paused' || draining,
      onProgress(id, value) {
        setProgress(id, value);
        channel.post({ kind: 'progress', id, progress: value });
      },
      ports: {
        engines,
        device,
        engineChoice,
        artifacts: files,
        openSource: store.openSource,
        apply: async (id, event) => (await ledger.apply([id], event))[0] ?? null,
        nameOutput,
        newId,
        now,
      },
    });
    foresight = createForesight({
      ledger,
      engines,
      device,
      engineChoice,
      hasFfmpeg,
      openSource: store.openSource,
    });
    publish();
  };

  ledger.subscribe(publish);
  channel.subscribe((hint) => {
    if (hint.kind === 'progress') setProgress(hint.id, hint.progress);
    if (hint.kind === 'mode') void readMode();
  });
  await ledger.reload();
  await readMode();
  lock.whenRunner(() => void untilItWorks(becomeRunner));

  return {
    snapshot,
    subscribe: changes.subscribe,
    progressOf: (id) => progress.get(id) ?? null,
    subscribeProgress: (listener) =>
      progressChanges.subscribe(({ id, progress: value }) => listener(id, value)),
    add: (files, target, start) => addFiles({ ledger, newId, now }, files, target, start),
    async apply(ids, event) {
      await ledger.apply(ids, event);
    },
    async move(id, before) {
      await ledger.apply([id], { kind: 'move', order: orderBefore(ledger.jobs(), id, before) });
    },
    async remove(ids) {
      const active = ledger.jobs().filter((job) => ids.includes(job.id) && isActive(job));
      await ledger.apply(
        active.map(({ id }) => id),
        { kind: 'cancel' },
      );
      await ledger.remove(ids);
    },
    async setMode(next) {
      await store.setPaused(next === 'paused');
      mode = next;
      publish();
      channel.post({ kind: 'mode' });
    },
    async openOutput(id) {
      const job = ledger.get(id);
      if (job?.state !== 'done') return null;
      const blob = await (await artifacts()).open(job.output.artifact);
      return blob === null ? null : new File([blob], job.output.name, { type: job.output.mime });
    },
    async drain() {
      draining = true;
      while (ledger.jobs().some(isActive)) await nextChange(ledger);
    },
    lookAgain: publish,
    leave() {
      if (role === 'runner') leaveNote.leave(runner);
    },
    async comeBack() {
      if (role === 'runner') leaveNote.stay();
      await ledger.reload();
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
