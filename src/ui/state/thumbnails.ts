import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { isActive, workOf, type Job, type JobId } from '../../domain/job/job.ts';
import type { Source } from '../../domain/job/source.ts';
import { isImage } from '../../domain/media/is-image.ts';
import { secondsOf, tracksOf } from '../../domain/media/media.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { AppContextValue } from './app-context.ts';
import type { AppServices } from './app-services.ts';

/** What a thumbnail shows: the picture itself, a frame, or a sound's cover or how loud it is when. In seconds. */
export type ThumbnailKind =
  | { readonly kind: 'picture' }
  | { readonly kind: 'frame'; readonly seconds: number }
  | { readonly kind: 'sound'; readonly seconds: number };

/** Small pictures of sources. */
export type Thumbnails = {
  /** The address of a job's thumbnail; null until there is one. */
  readonly of: (job: Job) => ReadonlySignal<string | null>;
};

/** What can be shown of a job's first source; null for what is not known, or not to be had soon. */
export function thumbnailKind(job: Job): ThumbnailKind | null {
  const [source] = job.sources;
  if (source === undefined) return null;
  if (isImage(source)) return { kind: 'picture' };
  const media = workOf(job)?.media;
  if (media === undefined) return null;
  const seconds = secondsOf(media.duration) ?? 0;
  if (tracksOf(media, 'video').length > 0) return { kind: 'frame', seconds };
  return tracksOf(media, 'audio').length > 0 ? { kind: 'sound', seconds } : null;
}

/** Those of the page's jobs. */
export const thumbnailsOf = oncePer(({ services, model }: AppContextValue) =>
  createThumbnails(services, model.jobs),
);

type Wish = { readonly id: JobId; readonly source: Source; readonly kind: ThumbnailKind };

/** Makes thumbnails, one after the other, while nothing is stored or converted; each is stored, and made once. */
export function createThumbnails(
  { queue, thumbnails: files, update }: Pick<AppServices, 'queue' | 'thumbnails' | 'update'>,
  jobs: ReadonlySignal<readonly Job[]>,
): Thumbnails {
  const known = new Map<Source['id'], Signal<string | null>>();
  const asked = new Set<Source['id']>();
  const wishes: Wish[] = [];
  let state: 'idle' | 'busy' = 'idle';

  const fulfil = async ({ id, source, kind }: Wish) => {
    const stored = await files.read(source.id);
    const made = stored ?? (await make(id, kind));
    const place = known.get(source.id);
    if (made === null || place === undefined) return;
    if (stored === null) await files.write(source.id, made);
    place.value = URL.createObjectURL(made);
  };
  const make = async (id: JobId, kind: ThumbnailKind) => {
    await whenQuiet(jobs);
    // The page is about to be loaded anew, and Chromium forgets a new version that is let in while the old one fetches.
    if (update.read() === 'applying') return null;
    const file = (await queue.openSources(id))?.[0];
    if (file === undefined) return null;
    return (await import('./make-thumbnail.ts')).makeThumbnail(file, kind, files);
  };
  const work = async () => {
    state = 'busy';
    try {
      for (let wish = wishes.shift(); wish !== undefined; wish = wishes.shift()) {
        // A thumbnail that cannot be made is no thumbnail; the icon stays.
        await fulfil(wish).catch(() => undefined);
      }
    } finally {
      state = 'idle';
    }
  };
  /** Addresses of pictures that nobody sees any more are given back. */
  const forgetGone = (present: readonly Job[]) => {
    if (known.size <= present.length) return;
    const ids = new Set(present.map(({ id, sources }) => sources[0]?.id ?? id));
    for (const [id, { value }] of known) {
      if (ids.has(id)) continue;
      if (value !== null) URL.revokeObjectURL(value);
      known.delete(id);
      asked.delete(id);
    }
  };
  effect(() => {
    forgetGone(jobs.value);
  });
  return {
    of(job) {
      const [source] = job.sources;
      const id = source?.id ?? job.id;
      const place = known.get(id) ?? signal<string | null>(null);
      known.set(id, place);
      const kind = job.state === 'importing' ? null : thumbnailKind(job);
      if (source !== undefined && kind !== null && !asked.has(id)) {
        asked.add(id);
        wishes.push({ id: job.id, source, kind });
        if (state === 'idle') void work();
      }
      return place;
    },
  };
}

/** Resolves when no file is being stored or converted. */
function whenQuiet(jobs: ReadonlySignal<readonly Job[]>): Promise<void> {
  const isBusy = (job: Job) => isActive(job) || job.state === 'importing';
  return new Promise((resolve) => {
    let stop: (() => void) | undefined;
    let isDone = false;
    stop = effect(() => {
      if (isDone || jobs.value.some(isBusy)) return;
      isDone = true;
      stop?.();
      resolve();
    });
    if (isDone) stop();
  });
}
