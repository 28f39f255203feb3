import type { SlideLook } from '../../domain/slideshow/slide-look.ts';
import type { FramePicture, Shot } from '../../domain/slideshow/slideshow-timeline.ts';
import { drawSlide } from './draw-slide.ts';
import type { SlideOf } from './draw-frame.ts';
import { loadImage, unreadableAmong, UnreadableImages, type DecodeOther } from './load-image.ts';
import { Mistake } from '../../lib/mistake.ts';

/** The slides of a slideshow's images; only those that are seen now or next are in memory. */
export type SlideCache = {
  /** The slides that a frame needs; frames are to be asked for in their order. */
  readonly slidesOf: (picture: FramePicture) => Promise<SlideOf>;
  readonly close: () => void;
};

/** Makes a cache. `onRead` hears of every image that is read, with its bytes; `other` decodes what the browser does not. */
export function createSlideCache(
  images: readonly Blob[],
  shots: readonly Shot[],
  look: SlideLook,
  onRead: (bytes: number) => void,
  other: DecodeOther,
): SlideCache {
  const slides = new Map<number, Promise<OffscreenCanvas>>();

  const make = async (input: number): Promise<OffscreenCanvas> => {
    const image = images[input];
    if (image === undefined) throw new Mistake(`Image ${input} is not given.`);
    const bitmap = await loadImage(image, other);
    onRead(image.size);
    try {
      return drawSlide(bitmap, look);
    } finally {
      bitmap.close();
    }
  };
  const want = (input: number): Promise<OffscreenCanvas> => {
    const known = slides.get(input) ?? make(input);
    slides.set(input, known);
    // `slidesOf` reports it once the slide is needed.
    known.catch(() => undefined);
    return known;
  };
  const drop = (input: number) => {
    slides.get(input)?.then(letGo, () => undefined);
    slides.delete(input);
  };
  return {
    async slidesOf(picture) {
      const seen = picture.kind === 'still' ? [picture.shot] : [picture.from, picture.to];
      const [first] = seen;
      const next = shots[shots.findIndex(({ input }) => input === seen.at(-1)?.input) + 1];
      for (const input of slides.keys()) if (input < (first?.input ?? 0)) drop(input);
      try {
        const shown = new Map<number, OffscreenCanvas>();
        for (const { input } of seen) shown.set(input, await want(input));
        if (next !== undefined) void want(next.input);
        return ({ input }) => found(shown, input);
      } catch (error) {
        const unreadable = await unreadableAmong(images, other);
        if (unreadable.length === 0) throw error;
        throw new UnreadableImages(unreadable);
      }
    },
    close() {
      for (const input of slides.keys()) drop(input);
    },
  };
}

function found(slides: ReadonlyMap<number, OffscreenCanvas>, input: number): OffscreenCanvas {
  const slide = slides.get(input);
  if (slide === undefined) throw new Mistake(`Image ${input} has no slide.`);
  return slide;
}

/** Gives a canvas's memory back at once, where the garbage collector would take its time. */
function letGo(slide: OffscreenCanvas): void {
  [slide.width, slide.height] = [1, 1];
}
