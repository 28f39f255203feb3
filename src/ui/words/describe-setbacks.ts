import { workOf, type Job } from '../../domain/job/job.ts';
import type { Avoid } from '../../domain/plan/model/decision.ts';
import { planWords } from './plan-words.ts';

/** When what is done instead of something that failed is, or was, done. */
type SetbackTense = keyof (typeof planWords.setbacks)[Avoid];

/** What failed for a job before, and what is done instead, as a sentence each. */
export function describeSetbacks(job: Job): string[] {
  const tense = tenseOf(job);
  return tense === null
    ? []
    : job.avoid
        .filter((avoid) => matters(job, avoid))
        .map((avoid) => planWords.setbacks[avoid][tense]);
}

function tenseOf(job: Job): SetbackTense | null {
  switch (job.state) {
    case 'queued':
    case 'paused':
      return 'coming';
    case 'running':
    case 'finishing':
      return 'now';
    case 'done':
      return 'past';
    case 'failed':
      return 'tried';
    case 'importing':
    case 'cancelled':
    case 'lost':
      return null;
    default:
      return job satisfies never;
  }
}

/** Segments are no news where another target has no video to divide. */
function matters(job: Job, avoid: Avoid): boolean {
  const segmentation = workOf(job)?.plan.segmentation;
  if (avoid !== 'segments' || segmentation === undefined) return true;
  return segmentation.kind === 'whole' && segmentation.because === 'seams';
}
