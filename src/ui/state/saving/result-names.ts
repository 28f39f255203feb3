import type { DoneJob, Job } from '../../../domain/job/job.ts';
import { outputName } from '../../../domain/job/output-name.ts';
import { resultName, type Around } from '../../../domain/job/result-name.ts';
import { presetOf, type Preset } from '../../../domain/presets/preset.ts';

/** What a job's nth output is called where it is saved. */
export type NameOf = (job: DoneJob, nth: number) => string;

/** The names that a template gives to results of these jobs, which stand in the order of the list. */
export function namesOfResults(
  template: string,
  jobs: readonly Job[],
  presets: readonly Preset[],
): NameOf {
  return (job, nth) => resultName(template, job, nth, () => around(job, jobs, presets));
}

function around(job: DoneJob, jobs: readonly Job[], presets: readonly Preset[]): Around {
  return {
    n: jobs.findIndex(({ id }) => id === job.id) + 1,
    of: jobs.length,
    date: today(),
    preset: presetOf(presets, job.target)?.name ?? '',
  };
}

/** The day where the user is, as "2026-01-31". */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
}

/** A path that is not among those that are taken. Two jobs may have outputs of one name; a folder may not. */
export function uniquePath(folder: string, name: string, taken: readonly string[]): string {
  const start = folder === '' ? '' : `${folder}/`;
  const beside = taken
    .filter((path) => path.toLowerCase().startsWith(start.toLowerCase()))
    .map((path) => path.slice(start.length));
  return start + outputName(name, extensionOf(name), beside);
}

/** What stands behind the last dot of a name. */
export function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
