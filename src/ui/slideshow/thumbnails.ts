import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { deferred } from '../../lib/deferred.ts';
import type { ThumbnailService } from '../state/app-services.ts';
import { smallImage } from '../../engines/slides/small-image.ts';

/** What an image looks like; `unreadable`: neither this browser nor Kiln can show it. */
export type Thumbnail =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly picture: ImageBitmap }
  | { readonly kind: 'unreadable' };

/** Makes small pictures of images, one after the other, and so finds out which can be shown. */
export type Thumbnails = {
  readonly of: (file: File) => ReadonlySignal<Thumbnail>;
  /** Files that cannot be shown, as far as they have been looked at. */
  readonly unreadable: ReadonlySignal<readonly File[]>;
  /** Resolves when all thumbnails that were asked for are made. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
};

/** Pixels of a thumbnail's height; it is shown half as high, on screens with twice the pixels. */
const HEIGHT = 112;

/** Makes an empty store of thumbnails. */
export function createThumbnails({ readable }: Pick<ThumbnailService, 'readable'>): Thumbnails {
  const known = new Map<File, Signal<Thumbnail>>();
  const unreadable = signal<readonly File[]>([]);
  const queue: File[] = [];
  let idle = deferred();
  let state: 'idle' | 'busy' | 'closed' = 'idle';
  idle.resolve();

  const make = async (file: File): Promise<Thumbnail> => {
    try {
      const picture = await smallImage(file, HEIGHT, readable);
      return picture === null ? { kind: 'unreadable' } : { kind: 'ready', picture };
    } catch {
      // Whatever the reason is: this image cannot be shown.
      return { kind: 'unreadable' };
    }
  };
  const work = async () => {
    state = 'busy';
    idle = deferred();
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const made = await make(file);
      const place = known.get(file);
      if (place !== undefined) place.value = made;
      else if (made.kind === 'ready') made.picture.close();
      if (made.kind === 'unreadable') unreadable.value = [...unreadable.value, file];
    }
    if (state === 'busy') state = 'idle';
    idle.resolve();
  };
  return {
    of(file) {
      const found = known.get(file);
      if (found !== undefined) return found;
      const place = signal<Thumbnail>({ kind: 'waiting' });
      known.set(file, place);
      queue.push(file);
      if (state === 'idle') void work();
      return place;
    },
    unreadable,
    settled: () => idle.promise,
    close() {
      state = 'closed';
      queue.length = 0;
      for (const { value } of known.values()) if (value.kind === 'ready') value.picture.close();
      known.clear();
    },
  };
}
