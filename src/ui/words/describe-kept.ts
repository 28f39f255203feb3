import { keepsWork } from '../../domain/failure/failure.ts';
import { workOf, type FailedJob, type PausedJob } from '../../domain/job/job.ts';
import type { Work } from '../../domain/job/work.ts';
import { kept } from './en/kept.ts';
import { spoken } from './language.ts';
import { formatFacts, formatNumber } from './numbers.ts';
import { isSegment, type Step } from '../../domain/step/step.ts';

const keptWords = spoken('kept', kept);

/** How a paused job stands: whether something is still being finished, and how much of it is kept. */
export function describePause(job: PausedJob): string {
  const work = workOf(job);
  const done = work === null ? null : describeKept(work);
  const listed = (state: string) => formatFacts([state, ...(done === null ? [] : [done])]);
  if (job.run !== null) {
    return listed(hasSegments(work) ? keptWords.pausingSegments : keptWords.pausing);
  }
  if (done === null && job.attempt > 0) return keptWords.pausedAtStart;
  return listed(keptWords.paused);
}

/** What a retry of a failed job does not do again; null when it starts over. */
export function describeRetry(job: FailedJob): string | null {
  const work = workOf(job);
  const done = keepsWork(job.failure) && work !== null ? describeKept(work) : null;
  return done === null ? null : keptWords.goesOn(done);
}

/** How much of a job is done: segments where it has some, else steps; null when there is nothing. */
function describeKept({ plan, artifacts }: Work): string | null {
  const isKept = ({ id }: Step) => artifacts[id] !== undefined;
  const segments = plan.steps.filter(isSegment);
  const counted = segments.length > 0 ? segments : plan.steps;
  const done = counted.filter(isKept).length;
  if (done === 0) return null;
  return segments.length > 0
    ? keptWords.segments(formatNumber(done), formatNumber(counted.length))
    : keptWords.steps(formatNumber(done), formatNumber(counted.length));
}

function hasSegments(work: Work | null): boolean {
  return work?.plan.steps.some(isSegment) ?? false;
}
