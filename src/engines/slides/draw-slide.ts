import type { SlideLook } from '../../domain/slideshow/slide-look.ts';
import { context2d, type Canvas2D } from './canvas-2d.ts';

/** How many times smaller a picture is drawn to blur it, in each direction. */
const BLUR = 32;

/** How much light a blurred background loses, so that the image before it stands out. */
const SHADE = 'rgb(0 0 0 / 30%)';

/** A slide: an image as it stands in the picture, in its place before its background. As large as the picture. */
export function drawSlide(
  image: ImageBitmap,
  { size, fit, background }: Pick<SlideLook, 'size' | 'fit' | 'background'>,
): OffscreenCanvas {
  const slide = new OffscreenCanvas(size.width, size.height);
  const context = context2d(slide);
  context.imageSmoothingQuality = 'high';
  context.fillStyle = background;
  context.fillRect(0, 0, size.width, size.height);
  const [width, height] = [size.width / image.width, size.height / image.height];
  const [whole, filling] = [Math.min(width, height), Math.max(width, height)];
  if (fit === 'blur' && whole < filling) {
    drawBlurred(context, image, filling, size);
    context.fillStyle = SHADE;
    context.fillRect(0, 0, size.width, size.height);
  }
  drawCentred(context, image, fit === 'fill' ? filling : whole, size);
  return slide;
}

function drawCentred(
  context: Canvas2D,
  image: ImageBitmap,
  scale: number,
  { width, height }: SlideLook['size'],
): void {
  const [w, h] = [image.width * scale, image.height * scale];
  context.drawImage(image, (width - w) / 2, (height - h) / 2, w, h);
}

/** Made small and then large again, step by step: what is blurred like this looks the same in every browser. */
function drawBlurred(
  context: Canvas2D,
  image: ImageBitmap,
  scale: number,
  size: SlideLook['size'],
): void {
  const small = (length: number, by: number) => Math.max(2, Math.round(length / by));
  let last: OffscreenCanvas | null = null;
  for (let by = BLUR; by > 1; by /= 2) {
    const next = new OffscreenCanvas(small(size.width, by), small(size.height, by));
    const half = context2d(next);
    half.imageSmoothingQuality = 'high';
    if (last === null) drawCentred(half, image, (scale * next.width) / size.width, next);
    else half.drawImage(last, 0, 0, next.width, next.height);
    last = next;
  }
  if (last !== null) context.drawImage(last, 0, 0, size.width, size.height);
}
