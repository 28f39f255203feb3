import type { Size } from '../../domain/edits/rect.ts';
import type { SlideTransition } from '../../domain/slideshow/slideshow.ts';
import type { FramePicture, Shot } from '../../domain/slideshow/slideshow-timeline.ts';
import type { Canvas2D } from './canvas-2d.ts';

/** How much larger an image becomes while one zooms through it. */
const ZOOM = 0.4;

/** Finds the slide of a shot, see `draw-slide.ts`. */
export type SlideOf = (shot: Shot) => OffscreenCanvas;

/** Draws a frame of a slideshow, for the video and for its preview alike. */
export function drawFrame(
  context: Canvas2D,
  size: Size,
  transition: SlideTransition,
  picture: FramePicture,
  slideOf: SlideOf,
): void {
  const { width, height } = size;
  const put = (slide: OffscreenCanvas, x: number, alpha: number) => {
    context.globalAlpha = alpha;
    context.drawImage(slide, x, 0, width, height);
    context.globalAlpha = 1;
  };
  if (picture.kind === 'still') return put(slideOf(picture.shot), 0, 1);
  const { progress } = picture;
  const [from, to] = [slideOf(picture.from), slideOf(picture.to)];
  switch (transition) {
    case 'cut':
      return put(to, 0, 1);
    case 'fade-black':
      context.fillStyle = '#000000';
      context.fillRect(0, 0, width, height);
      return progress < 0.5 ? put(from, 0, 1 - 2 * progress) : put(to, 0, 2 * progress - 1);
    case 'cross-fade':
      put(from, 0, 1);
      return put(to, 0, progress);
    case 'slide': {
      const moved = Math.round(eased(progress) * width);
      put(from, -moved, 1);
      return put(to, width - moved, 1);
    }
    case 'zoom': {
      const grown = 1 + ZOOM * eased(progress);
      const [w, h] = [width * grown, height * grown];
      context.drawImage(from, (width - w) / 2, (height - h) / 2, w, h);
      return put(to, 0, eased(progress));
    }
    default:
      return transition satisfies never;
  }
}

/** Starts and ends slowly. */
function eased(progress: number): number {
  return progress * progress * (3 - 2 * progress);
}
