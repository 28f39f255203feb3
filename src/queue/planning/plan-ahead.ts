import { success, type Failure, type Result } from '../../domain/failure/failure.ts';
import { workOf, type Job, type JobId, type QueuedJob } from '../../domain/job/job.ts';
import type { Work } from '../../domain/job/work.ts';
import { recalibrated, isOutdated } from '../../domain/plan/model/estimate-calibration.ts';
import { asKind, fileKindOf, foundKind } from '../../domain/job/file-kind-of.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import { targetFor, type Choice } from '../../domain/target/choice.ts';
import { isSameTarget } from '../../domain/target/target.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import { sumForecasts, type Forecast } from '../contract/forecast.ts';
import { createProbeCache } from './probe-cache.ts';
import type { Device, Preferences } from '../contract/ports.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { openSources, type OpenSource } from '../files/open-sources.ts';
import {
  needsFfmpeg,
  workFromBrowserProbe,
  workFromCache,
  workFromFfmpegProbe,
  workWithBrowserFrames,
} from './make-work.ts';
import { probeWithBrowser, type BrowserProbe } from './probe-with-browser.ts';
import type { Planner, PlanOrder } from './planner.ts';

/** What planning ahead needs. */
export type PlanAheadPorts = Planner & {
  readonly device: Device;
  readonly preferences: Preferences;
  readonly ledger: JobLedger;
  readonly openSource: OpenSource;
};

/** Plans waiting jobs one after the other, so that the user sees what will be done before it starts. */
export type PlanAhead = {
  /** Looks for jobs without a plan. Called after every change. */
  readonly update: () => void;
  /** What jobs would be by another choice, as far as their sources are known already. */
  readonly forecast: (ids: readonly JobId[], choice: Choice) => Forecast;
};

/** Failures that are certain before a job starts: what is asked too much, and files that are nothing. */
const CERTAIN: ReadonlySet<Failure['kind']> = new Set([
  'limit-too-low',
  'impossible-edit',
  'empty-file',
  'playlist',
  'picture-format',
  'only-to-pictures',
  'not-media',
]);

/** Estimates that are corrected in one go: more are not seen at once. */
const MOST_CORRECTED = 50;

/** Makes what plans ahead for a runner. */
export function createPlanAhead(ports: PlanAheadPorts): PlanAhead {
  const { ledger, openSource, experience } = ports;
  const { engineChoice, mayDownloadEarly } = ports.preferences;
  const { hasFfmpeg } = ports.device;
  /** What was last looked at for a job; what could not be planned then is not planned again for the same wish. */
  const seen = new Map<JobId, string>();
  const known = createProbeCache(engineChoice);
  let busy = false;

  const wish = (job: Job) => JSON.stringify([job.target, job.avoid, engineChoice(), hasFfmpeg()]);
  const waits = (job: Job): job is QueuedJob =>
    job.state === 'queued' &&
    workOf(job)?.choice !== engineChoice() &&
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
      const same = now?.state === 'queued' && isSame(workOf(now), work.value);
      if (!same) await ledger.apply([job.id], { kind: 'planned-ahead', target, work: work.value });
    } else await refuse(job, work?.failure);
  };
  const probeCloser = async (
    order: PlanOrder,
    probe: BrowserProbe,
    sources: NonEmpty<Blob>,
    signal: AbortSignal,
  ): Promise<Result<Work> | null> => {
    const work = workFromBrowserProbe(ports, order, probe);
    // Where a cut really is, is worth a look at the frames.
    const isMoved = work?.ok === true && work.value.plan.trim?.settled === false;
    const moved = isMoved
      ? await workWithBrowserFrames(ports, order, probe, sources, signal)
      : null;
    if (moved !== null) return moved;
    return (work === null || isMoved) && hasFfmpeg()
      ? workFromFfmpegProbe(ports, order, probe, sources, signal)
      : work;
  };
  /** True where the file is none of what its name says, and what it becomes is another thing now, to be planned anew. */
  const isOfOtherKind = async (job: QueuedJob, media: MediaInfo): Promise<boolean> => {
    const kind = foundKind(job, media);
    if (kind === null) return false;
    await ledger.apply([job.id], { kind: 'turned-out', as: kind });
    return !isSameTarget(job.target, asKind(job, kind).target);
  };
  const planAhead = async (job: QueuedJob): Promise<void> => {
    const order = orderOf(job);
    const before = known.get(job);
    // Who changes options sees at once what that means, as far as it can be told.
    if (before !== undefined) {
      await apply(job, workFromCache(ports, order, before.probe, before.media));
    }
    const opened = await openSources(openSource, job.sources);
    if (opened.kind !== 'open') return;
    const { signal } = new AbortController();
    const probe = before?.probe ?? (await probeWithBrowser(ports, order, opened.blobs, signal));
    if (probe?.ok === true && (await isOfOtherKind(job, probe.value.media))) return;
    const work = await probeCloser(order, probe, opened.blobs, signal);
    if (needsFfmpeg(work) && !hasFfmpeg() && mayDownloadEarly()) void downloadFfmpeg();
    known.keep(job, { probe, media: work?.ok === true ? work.value.media : null });
    if (work?.ok === true && (await isOfOtherKind(job, work.value.media))) return;
    await apply(job, work);
  };
  /** While the user still chooses. When it is here, the queue is told, and what waits is planned with it. */
  const downloadFfmpeg = async () => {
    const { signal } = new AbortController();
    // The job that needs it tries once more, and says what is wrong if it still is.
    await ports.engines.ffmpeg.prepare(() => undefined, signal);
  };
  /** What fails now may not fail when the job runs, and is told then; but who knows that it will can act before. */
  const refuse = async ({ id, target }: Job, failure?: Failure) => {
    if (failure !== undefined && CERTAIN.has(failure.kind)) {
      await ledger.apply([id], { kind: 'refused', target, failure });
    }
  };
  /** Not begun, and promised more or less than this device has shown it can do since. */
  const isStale = (job: Job): job is QueuedJob => {
    const work = job.state === 'queued' ? workOf(job) : null;
    return (
      work !== null &&
      Object.keys(work.artifacts).length === 0 &&
      isOutdated(work.plan, experience.measures())
    );
  };
  const correct = async () => {
    const measures = experience.measures();
    for (const job of ledger.jobs().filter(isStale).slice(0, MOST_CORRECTED)) {
      const work = workOf(job);
      if (work === null) continue;
      await apply(job, success({ ...work, plan: recalibrated(work.plan, measures) }));
    }
  };
  const run = async () => {
    busy = true;
    try {
      for (let job = ledger.jobs().find(waits); job; job = ledger.jobs().find(waits)) {
        seen.set(job.id, wish(job));
        await planAhead(job);
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
    forecast: (ids, choice) =>
      sumForecasts(
        ids.map((id) => {
          const job = ledger.get(id);
          const before = job === undefined ? undefined : known.get(job);
          return job === undefined || before === undefined
            ? null
            : workFromCache(
                ports,
                orderOf({ target: targetFor(choice, fileKindOf(job)), avoid: job.avoid }),
                before.probe,
                before.media,
              );
        }),
      ),
  };
}

function isSame(a: Work | null, b: Work): boolean {
  return a !== null && JSON.stringify(a) === JSON.stringify(b);
}
