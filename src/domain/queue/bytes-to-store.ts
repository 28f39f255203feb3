import { artifactsOf, workOf, type Job } from '../job/job.ts';

/**
 * Bytes that the jobs which are not done yet will store beyond what they have stored already, as far as they are known.
 * What is made in parts is there twice for a moment, while they are put together; one such job at a time.
 */
export function bytesToStore(jobs: readonly Job[]): number {
  let [sum, twice] = [0, 0];
  for (const job of jobs) {
    const work = workOf(job);
    const bytes = work?.plan.estimate.bytes ?? 0;
    if (job.state === 'done' || job.state === 'failed' || job.state === 'lost') continue;
    const stored = artifactsOf(job).reduce((all, { size }) => all + size, 0);
    sum += Math.max(0, bytes - stored);
    if (work?.plan.segmentation.kind === 'segments') twice = Math.max(twice, bytes);
  }
  return sum + twice;
}
