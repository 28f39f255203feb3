import { isActive, isHeld, outputBytes, workOf, type Job, type JobId } from '../job/job.ts';
import type { Progress } from '../job/progress.ts';
import { isAtRest } from './jobs-left.ts';

/** One run of the queue: the jobs that were worked on, or waited for it, since the queue was last at rest. */
export type QueueRun = {
  readonly state: 'going' | 'over';
  readonly jobs: ReadonlySet<JobId>;
};

/** Before anything was started. */
export const NO_RUN: QueueRun = { state: 'over', jobs: new Set() };

/** The run after a look at the queue. It stands as it ended until something is started again: that is a new run. */
export function nextRun(run: QueueRun, jobs: readonly Job[]): QueueRun {
  const going = jobs.filter((job) => !isAtRest(job)).map(({ id }) => id);
  if (going.length === 0) return run.state === 'over' ? run : { ...run, state: 'over' };
  const known = run.state === 'going' ? run.jobs : NO_RUN.jobs;
  if (run.state === 'going' && going.every((id) => known.has(id))) return run;
  return { state: 'going', jobs: new Set([...known, ...going]) };
}

/** How far several jobs are together. */
export type QueueProgress = {
  /** How many jobs there are, and how many of them are settled. */
  readonly jobs: number;
  readonly settled: number;
  /** 0 to 1, each job weighed by the time that it takes. */
  readonly fraction: number;
  /** Seconds until all are done; null while too little is known of them. */
  readonly remaining: number | null;
  /** Bytes of the sources of the jobs whose outputs are known or estimated, and of these outputs. */
  readonly before: number;
  readonly after: number;
  /** `estimated`: some outputs are not there yet. */
  readonly sizes: 'measured' | 'estimated';
};

/** Seconds that a job is taken for while nothing is known of any. */
const USUAL = 1;

/** The share of the jobs that has to be known before their time is told. */
const ENOUGH_KNOWN = 0.5;

/** The jobs that a look at the queue is about: those of the run, and before there is one those that wait for the user. */
export function jobsOfRun(run: QueueRun, jobs: readonly Job[]): readonly Job[] {
  const ofRun = jobs.filter(({ id, state }) => run.jobs.has(id) && state !== 'cancelled');
  return run.state === 'over' && jobs.some(isHeld) ? jobs.filter(isHeld) : ofRun;
}

/** Adds up how far jobs are; null when there are none. `progressOf` tells how far one is that is being worked on. */
export function queueProgress(
  jobs: readonly Job[],
  progressOf: (id: JobId) => Progress | null,
): QueueProgress | null {
  if (jobs.length === 0) return null;
  const known = jobs.flatMap((job) => secondsOf(job) ?? []);
  const usual = known.length === 0 ? USUAL : sum(known) / known.length;
  let [whole, reached, left, longest] = [0, 0, 0, 0];
  for (const job of jobs) {
    const weight = secondsOf(job) ?? usual;
    const progress = isActive(job) ? progressOf(job.id) : null;
    const fraction = isOver(job) ? 1 : workDone(progress);
    const seconds = isOver(job) ? 0 : (progress?.remaining ?? weight * (1 - fraction));
    whole += weight;
    reached += weight * fraction;
    left += seconds;
    longest = Math.max(longest, seconds);
  }
  const settled = jobs.filter(isOver).length;
  const sideBySide = Math.max(1, jobs.filter(isActive).length);
  const isKnown = known.length >= jobs.length * ENOUGH_KNOWN;
  return {
    jobs: jobs.length,
    settled,
    fraction: whole > 0 ? reached / whole : 0,
    remaining: isKnown ? Math.max(longest, left / sideBySide) : null,
    ...sizesOf(jobs),
  };
}

/** How much of its work is done. While an engine is fetched, the progress is that of fetching it. */
function workDone(progress: Progress | null): number {
  return progress === null || progress.stage.kind === 'loading-engine'
    ? 0
    : (progress.fraction ?? 0);
}

/** Seconds that the job took, or is expected to take; null when nobody knows. */
function secondsOf(job: Job): number | null {
  if (job.state === 'done') return job.seconds;
  return workOf(job)?.plan.estimate.seconds ?? null;
}

/** True when nothing more is to be waited for. */
function isOver({ state }: Job): boolean {
  return state === 'done' || state === 'failed' || state === 'lost';
}

/** Failed jobs have no output, and others may not be known yet: their sources are not compared with anything. */
function sizesOf(jobs: readonly Job[]): Pick<QueueProgress, 'before' | 'after' | 'sizes'> {
  let [before, after] = [0, 0];
  for (const job of jobs) {
    const bytes =
      job.state === 'done'
        ? outputBytes(job)
        : isOver(job)
          ? null
          : (workOf(job)?.plan.estimate.bytes ?? null);
    if (bytes === null) continue;
    before += sum(job.sources.map(({ size }) => size));
    after += bytes;
  }
  return { before, after, sizes: jobs.every(isOver) ? 'measured' : 'estimated' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
