import type { Job } from '../../domain/job/job.ts';
import { readWork } from '../../domain/job/work.ts';
import { isJob } from '../checks/job-row.ts';

/** The jobs among some rows, as any version has written them, with what this one can use of their work. */
export function readJobs(rows: readonly unknown[]): Job[] {
  return rows
    .filter(isJob)
    .map((job) =>
      'work' in job && job.work !== null ? { ...job, work: readWork(job.work) } : job,
    );
}
