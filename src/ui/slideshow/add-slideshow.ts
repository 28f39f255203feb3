import type { Job } from '../../domain/job/job.ts';
import { SLIDESHOW_OPTIONS } from '../../domain/target/useful-options.ts';
import type { AppServices } from '../state/app-services.ts';
import { failureText } from '../words/failure-text.ts';
import type { Model } from '../state/model.ts';
import { jobOf, type Draft } from '../state/slideshow-draft.ts';
import { slideshowWords } from '../words/slideshow-words.ts';
import { words } from '../words/words.ts';

/**
 * Makes a job of a draft: instead of the one that was edited, else of those that its images have become by being
 * dropped. True when it is stored.
 */
export async function addSlideshow(
  { queue, settings }: Pick<AppServices, 'queue' | 'settings'>,
  model: Pick<Model, 'announce' | 'notify'>,
  draft: Draft,
  edited: Job | null,
): Promise<boolean> {
  const name = slideshowWords.name(draft.images.length);
  const { target, startAtOnce } = settings.read();
  const usual = edited?.target ?? target;
  const options = Object.fromEntries(
    Object.entries(usual.options).filter(([key]) => SLIDESHOW_OPTIONS.some((one) => one === key)),
  );
  const made = jobOf(draft, name, options);
  const before =
    edited === null ? queue.snapshot().jobs.filter((job) => isMadeOf(job, draft)) : [edited];
  const atOnce = edited?.state === 'queued' ? edited.start === 'ready' : startAtOnce;
  const start = atOnce ? 'ready' : 'held';
  const rejection = await queue.addTogether(name, made.files, made.target, start);
  if (rejection !== null) {
    const { what, todo } = failureText(rejection.failure);
    model.notify(words.app.notAdded(rejection.name, `${what} ${todo}`));
    return false;
  }
  await queue.remove(before.map(({ id }) => id));
  model.announce(slideshowWords.added(name));
  return true;
}

/** True for a job that waits to convert one of the images by itself. */
function isMadeOf(job: Job, { images }: Draft): boolean {
  const [source, ...others] = job.sources;
  if (source === undefined || others.length > 0) return false;
  if (job.state !== 'queued' || job.start !== 'held') return false;
  return images.some(
    ({ file: { name, size, lastModified } }) =>
      name === source.name && size === source.size && lastModified === source.lastModified,
  );
}
