import { isActive, type Job, type JobId } from '../domain/job.ts';
import type { Progress } from '../domain/progress.ts';
import type { RunJobPorts } from './attempt.ts';
import type { JobLedger } from './job-ledger.ts';
import { runJob } from './run-job.ts';

/** What the scheduler needs. */
export type SchedulerOptions = {
  readonly ledger: JobLedger;
  readonly ports: RunJobPorts;
  /** Id of this runner, stored with every try. */
  readonly runner: string;
  /** How many jobs run side by side. */
  readonly width: number;
  readonly isPaused: () => boolean;
  readonly onProgress: (id: JobId, progress: Progress | null) => void;
};

/** Starts ready jobs in their order while there is room, and stops those that were taken from it. */
export type Scheduler = {
  /** Looks for something to start or to stop. Called after every change. */
  readonly update: () => void;
};

/** A try that this runner has in hand. `starting`: its start is not stored yet. */
type Try = {
  readonly token: string;
  readonly stop: AbortController;
  phase: 'starting' | 'started';
};

/** Milliseconds to wait after the database refused something, so that a refusal is not asked for in a loop. */
const AFTER_REFUSAL = 2000;

/** Makes a scheduler; exactly one may work on a ledger's database at a time. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { ledger, ports, runner, width, isPaused, onProgress } = options;
  const tries = new Map<JobId, Try>();

  const isOurs = (job: Job | undefined, token: string) =>
    job !== undefined && isActive(job) && job.run.token === token;

  const run = async (job: Job, entry: Try) => {
    const { token, stop } = entry;
    const [started] = await ledger.apply([job.id], {
      kind: 'start',
      run: { token, runner, startedAt: ports.now() },
    });
    entry.phase = 'started';
    if (started?.state !== 'running' || stop.signal.aborted) return;
    await runJob(started, ports, (progress) => onProgress(job.id, progress), stop.signal);
  };
  /** A job whose try is over must not look as if somebody were still at it. */
  const letGo = async (id: JobId, token: string) => {
    if (isOurs(ledger.get(id), token))
      await ledger.apply([id], { kind: 'crashed', token, log: [] });
  };
  const launch = async (job: Job) => {
    const entry: Try = { token: ports.newId(), stop: new AbortController(), phase: 'starting' };
    tries.set(job.id, entry);
    try {
      await run(job, entry);
      await letGo(job.id, entry.token);
    } catch (error) {
      // The database refuses to write. What is stored is still right; it is read and tried again.
      await new Promise((resolve) => setTimeout(resolve, AFTER_REFUSAL));
      if (!(error instanceof DOMException)) throw error;
    } finally {
      tries.delete(job.id);
      onProgress(job.id, null);
      update();
    }
  };
  /** Cancelled, paused or removed, in whichever tab: the try must not go on. */
  const stopLost = () => {
    for (const [id, { token, stop, phase }] of tries) {
      const waits = phase === 'starting' && ledger.get(id)?.state === 'queued';
      if (!waits && !isOurs(ledger.get(id), token)) stop.abort();
    }
  };
  const update = () => {
    stopLost();
    if (isPaused()) return;
    for (const job of ledger.jobs()) {
      if (tries.size >= width) return;
      if (job.state === 'queued' && job.start === 'ready' && !tries.has(job.id)) void launch(job);
    }
  };
  return { update };
}
