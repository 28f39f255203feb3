import type { Failure, Result } from '../domain/failure.ts';
import type { Job, JobId, QueuedJob, Source, Work } from '../domain/job.ts';
import type { EngineChoice } from '../domain/settings.ts';
import type { OpenedSource } from '../storage/source-store.ts';
import type { JobLedger } from './job-ledger.ts';
import { openSources } from './open-sources.ts';
import {
  lookFirst,
  workAtFirstSight,
  workOfFfmpeg,
  workOfWebCodecs,
  type Planner,
} from './make-work.ts';

/** What foreseeing needs. */
export type ForeseePorts = Planner & {
  readonly ledger: JobLedger;
  readonly openSource: (source: Source) => Promise<OpenedSource>;
  readonly engineChoice: () => EngineChoice;
  /** True when FFmpeg is on this device: nothing is downloaded before a job is started. */
  readonly hasFfmpeg: () => boolean;
};

/** Plans waiting jobs one after the other, so that the user sees what will be done before it starts. */
export type Foresight = {
  /** Looks for jobs without a plan. Called after every change. */
  readonly update: () => void;
};

/** Makes the foresight of a runner. */
export function createForesight(ports: ForeseePorts): Foresight {
  const { ledger, openSource, engineChoice, hasFfmpeg } = ports;
  /** What was last looked at for a job; what could not be planned then is not tried again for the same wish. */
  const seen = new Map<JobId, string>();
  let busy = false;

  const wish = (job: Job) => JSON.stringify([job.target, job.avoid, engineChoice(), hasFfmpeg()]);
  const waits = (job: Job): job is QueuedJob =>
    job.state === 'queued' &&
    (job.work === null || job.work.choice !== engineChoice()) &&
    seen.get(job.id) !== wish(job);

  const foresee = async (job: QueuedJob): Promise<Result<Work> | null> => {
    const opened = await openSources(openSource, job.sources);
    if (opened.kind !== 'open') return null;
    const order = { target: job.target, avoid: job.avoid, choice: engineChoice() };
    const { signal } = new AbortController();
    const look = await lookFirst(ports, order, opened.blobs, signal);
    const work = workAtFirstSight(ports, order, look);
    // Where a cut really is, is worth a look at the frames.
    const isMoved = work?.ok === true && work.value.plan.cut?.settled === false;
    const moved = isMoved ? await workOfWebCodecs(ports, order, look, opened.blobs, signal) : null;
    if (moved !== null) return moved;
    return (work === null || isMoved) && hasFfmpeg()
      ? workOfFfmpeg(ports, order, look, opened.blobs, signal)
      : work;
  };
  /** What fails now fails again when the job runs, and is told then; but what is asked too much can be changed before. */
  const refuse = async ({ id, target }: Job, failure?: Failure) => {
    if (failure?.kind === 'limit-too-low' || failure?.kind === 'impossible-edit') {
      await ledger.apply([id], { kind: 'refused', target, failure });
    }
  };
  const run = async () => {
    busy = true;
    try {
      for (let job = ledger.jobs().find(waits); job; job = ledger.jobs().find(waits)) {
        seen.set(job.id, wish(job));
        const work = await foresee(job);
        if (work?.ok !== true) {
          await refuse(job, work?.failure);
          continue;
        }
        await ledger.apply([job.id], {
          kind: 'foreseen',
          target: job.target,
          work: work.value,
        });
      }
    } catch (error) {
      // The database or the disk refuse; the job will be planned when it runs.
      if (!(error instanceof DOMException)) throw error;
    } finally {
      busy = false;
    }
  };
  return {
    update() {
      if (!busy && ledger.jobs().some(waits)) void run();
    },
  };
}
