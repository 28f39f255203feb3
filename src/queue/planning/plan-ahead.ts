import { success, type Failure, type Result } from '../../domain/job/failure.ts';
import type { Job, JobId, QueuedJob, Work } from '../../domain/job/job.ts';
import { calibrated, isOutdated } from '../../domain/plan/kind-of-plan.ts';
import type { EngineChoice } from '../../domain/job/settings.ts';
import type { Source } from '../../domain/job/source.ts';
import type { Target } from '../../domain/options/target.ts';
import type { OpenedSource } from '../../storage/sources/source-store.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import { sumForecasts, type Forecast } from '../api/forecast.ts';
import { createKnownSources } from './known-sources.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { openSources } from '../files/open-sources.ts';
import {
  lookFirst,
  workAtFirstSight,
  workFromKnown,
  workOfFfmpeg,
  workOfWebCodecs,
  type Planner,
  type FirstLook,
  type PlanOrder,
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
  /** What jobs would be for another target, as far as their sources are known already. */
  readonly forecast: (ids: readonly JobId[], target: Target) => Forecast;
};

/** Estimates that are corrected in one go: more are not seen at once. */
const MOST_CORRECTED = 50;

/** Makes the foresight of a runner. */
export function createForesight(ports: ForeseePorts): Foresight {
  const { ledger, openSource, engineChoice, hasFfmpeg } = ports;
  /** What was last looked at for a job; what could not be planned then is not tried again for the same wish. */
  const seen = new Map<JobId, string>();
  const known = createKnownSources(engineChoice);
  let busy = false;

  const wish = (job: Job) => JSON.stringify([job.target, job.avoid, engineChoice(), hasFfmpeg()]);
  const waits = (job: Job): job is QueuedJob =>
    job.state === 'queued' &&
    (job.work === null || job.work.choice !== engineChoice()) &&
    seen.get(job.id) !== wish(job);

  const orderOf = ({ target, avoid }: Pick<Job, 'target' | 'avoid'>): PlanOrder => ({
    target,
    avoid,
    choice: engineChoice(),
  });
  const apply = async (job: QueuedJob, work: Result<Work> | null) => {
    if (work?.ok === true) {
      const { target } = job;
      const now = ledger.get(job.id);
      const same = now?.state === 'queued' && isSame(now.work, work.value);
      if (!same) await ledger.apply([job.id], { kind: 'foreseen', target, work: work.value });
    } else await refuse(job, work?.failure);
  };
  const lookCloser = async (
    order: PlanOrder,
    look: FirstLook,
    sources: NonEmpty<Blob>,
    signal: AbortSignal,
  ): Promise<Result<Work> | null> => {
    const work = workAtFirstSight(ports, order, look);
    // Where a cut really is, is worth a look at the frames.
    const isMoved = work?.ok === true && work.value.plan.cut?.settled === false;
    const moved = isMoved ? await workOfWebCodecs(ports, order, look, sources, signal) : null;
    if (moved !== null) return moved;
    return (work === null || isMoved) && hasFfmpeg()
      ? workOfFfmpeg(ports, order, look, sources, signal)
      : work;
  };
  const foresee = async (job: QueuedJob): Promise<void> => {
    const order = orderOf(job);
    const before = known.get(job);
    // Who changes options sees at once what that means, as far as it can be told.
    if (before !== undefined) {
      await apply(job, workFromKnown(ports, order, before.look, before.media));
    }
    const opened = await openSources(openSource, job.sources);
    if (opened.kind !== 'open') return;
    const { signal } = new AbortController();
    const look = before?.look ?? (await lookFirst(ports, order, opened.blobs, signal));
    const work = await lookCloser(order, look, opened.blobs, signal);
    known.keep(job, { look, media: work?.ok === true ? work.value.media : null });
    await apply(job, work);
  };
  /** What fails now fails again when the job runs, and is told then; but what is asked too much can be changed before. */
  const refuse = async ({ id, target }: Job, failure?: Failure) => {
    if (failure?.kind === 'limit-too-low' || failure?.kind === 'impossible-edit') {
      await ledger.apply([id], { kind: 'refused', target, failure });
    }
  };
  /** Not begun, and promised more or less than this device has shown it can do since. */
  const isStale = (job: Job): job is QueuedJob & { readonly work: Work } =>
    job.state === 'queued' &&
    job.work !== null &&
    Object.keys(job.work.artifacts).length === 0 &&
    isOutdated(job.work.plan, ports.measures?.() ?? {});
  const correct = async () => {
    for (const job of ledger.jobs().filter(isStale).slice(0, MOST_CORRECTED)) {
      const plan = calibrated(job.work.plan, ports.measures?.() ?? {});
      await apply(job, success({ ...job.work, plan }));
    }
  };
  const run = async () => {
    busy = true;
    try {
      for (let job = ledger.jobs().find(waits); job; job = ledger.jobs().find(waits)) {
        seen.set(job.id, wish(job));
        await foresee(job);
      }
      await correct();
    } catch (error) {
      // The database or the disk refuse; the job will be planned when it runs.
      if (!(error instanceof DOMException)) throw error;
    } finally {
      busy = false;
    }
  };
  return {
    update() {
      if (!busy && ledger.jobs().some((job) => waits(job) || isStale(job))) void run();
    },
    forecast: (ids, target) =>
      sumForecasts(
        ids.map((id) => {
          const job = ledger.get(id);
          const before = job === undefined ? undefined : known.get(job);
          return job === undefined || before === undefined
            ? null
            : workFromKnown(
                ports,
                orderOf({ target, avoid: job.avoid }),
                before.look,
                before.media,
              );
        }),
      ),
  };
}

function isSame(a: Work | null, b: Work): boolean {
  return a !== null && JSON.stringify(a) === JSON.stringify(b);
}
