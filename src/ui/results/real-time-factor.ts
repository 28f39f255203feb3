import { workOf, type DoneJob } from '../../domain/job/job.ts';
import { secondsOf } from '../../domain/media/media.ts';
import { trackMethods } from '../../domain/plan/model/plan.ts';

/** Seconds of media below which starting up is most of the time. */
const SHORTEST = 5;

/**
 * Seconds of media that were encoded per second; null where that says nothing: a mere copy, a clip, or a job whose
 * time was only that of its last part.
 */
export function realTimeFactor(job: DoneJob): number | null {
  const { outputs, attempt, seconds } = job;
  const work = workOf(job);
  const length = secondsOf(outputs[0].media.duration);
  const isEncoded = work !== null && trackMethods(work.plan).some((way) => way !== 'copy');
  if (length === null || length < SHORTEST || !isEncoded || attempt > 1 || seconds <= 0)
    return null;
  return length / seconds;
}
