import { isImage } from '../../domain/media/is-image.ts';
import type { FormatId } from '../../domain/formats/catalogue.ts';
import type { Options } from '../../domain/options/options.ts';
import { DEFAULT_STYLE, type SlideshowStyle } from '../../domain/slideshow/slideshow.ts';
import type { Target } from '../../domain/target/target.ts';

/** An image that is to be shown, and how long; null: as long as all others. */
export type DraftImage = { readonly file: File; readonly seconds: number | null };

/** A slideshow that is being put together. */
export type Draft = {
  readonly images: readonly DraftImage[];
  readonly sounds: readonly File[];
  readonly style: SlideshowStyle;
  readonly format: FormatId;
};

/** By what images can be put in order. */
export type SortKey = 'name' | 'date';

/** A slideshow of which nothing is there yet. */
export function emptyDraft(format: FormatId): Draft {
  return { images: [], sounds: [], style: DEFAULT_STYLE, format };
}

/** The draft that a job was made of, out of the job's files in their order; null if the job is no slideshow. */
export function draftOf({ format, slideshow }: Target, files: readonly File[]): Draft | null {
  if (slideshow === undefined) return null;
  const { name: _, slides, sounds, ...style } = slideshow;
  const images = slides.flatMap(({ source, seconds }): DraftImage[] => {
    const file = files[source];
    return file === undefined ? [] : [{ file, seconds }];
  });
  return { images, sounds: sounds.flatMap((n) => files[n] ?? []), style, format };
}

/** The draft with more files behind the others: images are shown, the rest is heard. */
export function withFiles(draft: Draft, files: readonly File[]): Draft {
  const more = files.filter(isImage).map((file): DraftImage => ({ file, seconds: null }));
  const heard = files.filter((file) => !isImage(file));
  return {
    ...draft,
    images: [...draft.images, ...more],
    sounds: [...draft.sounds, ...heard],
  };
}

/** The draft with the image at one place moved to another. */
export function withMoved(draft: Draft, from: number, to: number): Draft {
  const images = [...draft.images];
  const [moved] = images.splice(from, 1);
  if (moved === undefined || to < 0 || to > images.length) return draft;
  images.splice(to, 0, moved);
  return { ...draft, images };
}

/** The draft with its images in order: by name as people count (2 before 10), or by date. */
export function withSorted(draft: Draft, key: SortKey): Draft {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const images = draft.images.toSorted(({ file: a }, { file: b }) =>
    key === 'name' ? compare(a.name, b.name) : a.lastModified - b.lastModified,
  );
  return { ...draft, images };
}

/** The draft without some of its files. */
export function withoutFiles(draft: Draft, files: readonly File[]): Draft {
  return {
    ...draft,
    images: draft.images.filter(({ file }) => !files.includes(file)),
    sounds: draft.sounds.filter((file) => !files.includes(file)),
  };
}

/** The draft with another time for one image. */
export function withSeconds(draft: Draft, file: File, seconds: number | null): Draft {
  return {
    ...draft,
    images: draft.images.map((image) => (image.file === file ? { ...image, seconds } : image)),
  };
}

/** The draft with some of its style changed. */
export function withStyle(draft: Draft, change: Partial<SlideshowStyle>): Draft {
  return { ...draft, style: { ...draft.style, ...change } };
}

/** The job that a draft asks for: its files, images first, and what is to become of them. */
export function jobOf(
  { images, sounds, style, format }: Draft,
  name: string,
  options: Partial<Options>,
): { readonly files: readonly File[]; readonly target: Target } {
  return {
    files: [...images.map(({ file }) => file), ...sounds],
    target: {
      format,
      options,
      slideshow: {
        ...style,
        name,
        slides: images.map(({ seconds }, source) => ({ source, seconds })),
        sounds: sounds.map((_, n) => images.length + n),
      },
    },
  };
}
