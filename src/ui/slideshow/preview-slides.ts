import type { SlideLook } from '../../domain/slideshow/slide-look.ts';
import { drawSlide } from '../../engines/slides/draw-slide.ts';
import type { ThumbnailService } from '../state/app-services.ts';
import { loadImage } from '../../engines/slides/load-image.ts';

/** Slides that are kept: those around the place that is shown. */
const KEPT = 6;

/** The slides of a preview, made when they are first asked for. */
export type PreviewSlides = {
  /** The slide of an image when it is there; null until `onReady` is called, which may be never for a broken one. */
  readonly get: (file: File) => OffscreenCanvas | null;
  /** To be called when the look of the images has changed. */
  readonly setLook: (look: Pick<SlideLook, 'size' | 'fit' | 'background'>) => void;
};

/** Makes slides for a preview. */
export function createPreviewSlides(
  onReady: () => void,
  { readable }: Pick<ThumbnailService, 'readable'>,
): PreviewSlides {
  const decodeOther = async (file: Blob) => {
    const other = await readable(file);
    return other === null ? null : createImageBitmap(other);
  };
  const slides = new Map<File, OffscreenCanvas | 'loading'>();
  let look: Pick<SlideLook, 'size' | 'fit' | 'background'> | null = null;
  let key = '';

  const load = async (file: File) => {
    const wanted = look;
    if (wanted === null) return;
    slides.set(file, 'loading');
    try {
      const image = await loadImage(file, decodeOther);
      const slide = drawn(image, wanted);
      if (look !== wanted) return;
      slides.set(file, slide);
      const [oldest] = slides.keys();
      if (slides.size > KEPT && oldest !== undefined) slides.delete(oldest);
      onReady();
    } catch (error) {
      // The thumbnails name it among the images that cannot be shown.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  return {
    get(file) {
      const known = slides.get(file);
      if (known === undefined) void load(file);
      if (known === undefined || known === 'loading') return null;
      // A map keeps its entries in order: the one that is used now becomes the youngest.
      slides.delete(file);
      slides.set(file, known);
      return known;
    },
    setLook(next) {
      const nextKey = JSON.stringify(next);
      if (nextKey === key) return;
      [key, look] = [nextKey, next];
      slides.clear();
    },
  };
}

function drawn(image: ImageBitmap, look: Parameters<typeof drawSlide>[1]): OffscreenCanvas {
  try {
    return drawSlide(image, look);
  } finally {
    image.close();
  }
}
