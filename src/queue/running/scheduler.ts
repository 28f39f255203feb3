import { jobsTogether } from '../contract/ports.ts';
import { isReady, runOf, type Job, type JobId } from '../../domain/job/job.ts';
import type { Progress } from '../../domain/job/progress.ts';
import { createGate, type Gate } from '../../lib/gate.ts';
import type { AttemptPorts } from './attempt.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { createLoadMeter } from './load-meter.ts';
import { runJob } from './run-job.ts';
import { retryWhileRefused } from './retry-while-refused.ts';

/** What the scheduler needs. */
export type SchedulerPorts = AttemptPorts & {
  readonly ledger: JobLedger;
  /** Id of this runner, stored with every attempt. */
  readonly runner: string;
  /** False while nothing new may be started. */
  readonly mayStart: () => boolean;
  readonly onProgress: (id: JobId, progress: Progress | null) => void;
};

/** Starts ready jobs in their order while there is room, and stops those that were taken from it. */
export type Scheduler = {
  /** Looks for something to start or to stop. Called after every change. */
  readonly update: () => void;
};

/** An attempt that this runner has in hand. `starting`: its start is not stored yet. The gate is shut while it is paused. */
type AttemptInHand = {
  readonly token: string;
  readonly stop: AbortController;
  readonly gate: Gate;
  phase: 'starting' | 'started';
};

/** Milliseconds to wait after the database refused something, so that a refusal is not asked for in a loop. */
const AFTER_REFUSAL = 2000;

/** Makes a scheduler; exactly one may work on a ledger's database at a time. */
export function createScheduler(ports: SchedulerPorts): Scheduler {
  const { ledger, clock, engines, runner, mayStart, onProgress } = ports;
  /** How many jobs run side by side. */
  const width = jobsTogether(engines);
  const attempts = new Map<JobId, AttemptInHand>();
  const load = createLoadMeter(clock.now);

  const isOurs = (job: Job | undefined, token: string) =>
    job !== undefined && runOf(job)?.token === token;

  const run = async (job: Job, entry: AttemptInHand) => {
    const { token, stop, gate } = entry;
    const [started] = await ledger.apply([job.id], {
      kind: 'start',
      run: { token, runner, startedAt: clock.now() },
    });
    entry.phase = 'started';
    if (started?.state !== 'running' || stop.signal.aborted) return;
    const report = (progress: Progress) => onProgress(job.id, progress);
    await runJob(started, ports, report, gate, stop.signal, load.mark());
  };
  /** A job whose attempt is over must not stay `running` in the database. */
  const letGo = async (id: JobId, token: string) => {
    if (isOurs(ledger.get(id), token))
      await ledger.apply([id], { kind: 'crashed', token, log: [] });
  };
  const launch = async (job: Job) => {
    const entry: AttemptInHand = {
      token: ports.newId(),
      stop: new AbortController(),
      gate: createGate(),
      phase: 'starting',
    };
    attempts.set(job.id, entry);
    load.set(attempts.size);
    try {
      await run(job, entry);
      await letGo(job.id, entry.token);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      // The database refuses, or its answer was lost. What is stored is right; it is read and tried again.
      await clock.wait(AFTER_REFUSAL);
      await retryWhileRefused(async () => {
        await ledger.reload();
        await letGo(job.id, entry.token);
      }, clock.wait);
    } finally {
      attempts.delete(job.id);
      load.set(attempts.size);
      onProgress(job.id, null);
      update();
    }
  };
  /** Cancelled, removed or paused, in whichever tab: the attempt must not go on, or begin nothing new. */
  const follow = () => {
    for (const [id, { token, stop, gate, phase }] of attempts) {
      const job = ledger.get(id);
      if (phase === 'starting' && job?.state === 'queued') continue;
      if (!isOurs(job, token)) stop.abort();
      else if (job?.state === 'paused') gate.shut();
      else gate.open();
    }
  };
  /** What has crashed runs alone until it gets on: if it takes the page down again, no other job is blamed for it. */
  const mayJoin = (job: Job) =>
    attempts.size === 0 ||
    !(hasCrashed(job) || [...attempts.keys()].map(ledger.get).some(hasCrashed));
  const update = () => {
    follow();
    if (!mayStart()) return;
    for (const job of ledger.jobs()) {
      if (attempts.size >= width) return;
      if (!isReady(job) || attempts.has(job.id)) continue;
      if (!mayJoin(job)) return;
      void launch(job);
    }
  };
  return { update };
}

function hasCrashed(job: Job | undefined): boolean {
  return job !== undefined && job.crashes > 0;
}
