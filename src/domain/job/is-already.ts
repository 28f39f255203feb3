import { formatOf } from '../formats/catalogue.ts';
import type { ContainerId } from '../media/container.ts';
import { isStillPicture } from '../media/still-picture.ts';
import { changedOptions } from '../target/changed-options.ts';
import { optionNames } from '../target/target.ts';
import { workOf, type Job } from './job.ts';

/** Containers of several formats, which only the names of files tell apart. */
const SHARED: ReadonlySet<ContainerId> = new Set([
  'isobmff',
  'matroska',
  'ogg',
  'asf',
  'subtitles',
] as const);

/**
 * What a job would do whose file is what it is to become, already: copy it, or, where pictures are concerned, encode what
 * was encoded before. Null where something is changed, and while nobody has looked into the file.
 */
export function isAlready(job: Job): 'copied' | 'encoded' | null {
  const { target } = job;
  const work = workOf(job);
  if (work === null || target.slideshow !== undefined) return null;
  const { media, plan } = work;
  const format = formatOf(target.format);
  if (media.container !== format.container || !hasName(job, format)) return null;
  if (changedOptions(target, optionNames(target.format)).length > 0) return null;
  if (!plan.decisions.some(({ action }) => action.kind === 'encode')) return 'copied';
  return isStillPicture(media) ? 'encoded' : null;
}

function hasName(
  { sources }: Job,
  { container, extension }: { readonly container: ContainerId; readonly extension: string },
): boolean {
  const name = sources[0]?.name.toLowerCase() ?? '';
  return !SHARED.has(container) || name.endsWith(`.${extension}`);
}
