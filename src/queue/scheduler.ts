import { isActive, type Job, type JobId, type RunningJob } from '../domain/job.ts';
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

/** Makes a scheduler; exactly one may work on a ledger's database at a time. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { ledger, ports, runner, width, isPaused, onProgress } = options;
  const tries = new Map<JobId, { readonly token: string; readonly stop: AbortController }>();

  const start = async (job: Job, token: string, stop: AbortController) => {
    const run = { token, runner, startedAt: ports.now() };
    const [started] = await ledger.apply([job.id], { kind: 'start', run });
    if (started?.state !== 'running') return;
    await runJob(
      started satisfies RunningJob,
      ports,
      (progress) => onProgress(job.id, progress),
      stop.signal,
    );
  };
  const launch = (job: Job) => {
    const entry = { token: ports.newId(), stop: new AbortController() };
    tries.set(job.id, entry);
    void start(job, entry.token, entry.stop).finally(() => {
      tries.delete(job.id);
      onProgress(job.id, null);
      update();
    });
  };
  /** Cancelled, paused or removed, in whichever tab: the try must not go on. */
  const stopLost = () => {
    for (const [id, { token, stop }] of tries) {
      const job = ledger.get(id);
      const waits = job?.state === 'queued' && !stop.signal.aborted;
      const ours = job !== undefined && isActive(job) && job.run.token === token;
      if (!ours && !waits) stop.abort();
    }
  };
  const update = () => {
    stopLost();
    if (isPaused()) return;
    for (const job of ledger.jobs()) {
      if (tries.size >= width) return;
      if (job.state === 'queued' && job.start === 'ready' && !tries.has(job.id)) launch(job);
    }
  };
  return { update };
}
