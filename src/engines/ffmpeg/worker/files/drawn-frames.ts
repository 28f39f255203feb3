import { pictureAt } from '../../../../domain/slideshow/slideshow-timeline.ts';
import type { CommandOf } from '../../../../domain/step/step.ts';
import { decodeLate } from '../../../images/worker/decode-late.ts';
import { context2d } from '../../../slides/canvas-2d.ts';
import { createSlideCache } from '../../../slides/slide-cache.ts';
import { i420Bytes, toI420 } from '../../../slides/to-i420.ts';
import { drawFrame, type SlideOf } from '../../../slides/draw-frame.ts';
import { refuseWrite, type FileContent } from '../../../worker/file-content.ts';
import { Mistake } from '../../../../lib/mistake.ts';

/** A file whose bytes are the frames of a part of a slideshow, each drawn when FFmpeg comes to it. */
export async function drawnFrames(
  command: CommandOf<'slides'>,
  images: readonly Blob[],
  onRead: (bytes: number) => void,
): Promise<FileContent> {
  const { look, shots, from, to } = command;
  const { width, height } = look.size;
  const slideOf = await allSlides(command, images, onRead);
  const context = context2d(new OffscreenCanvas(width, height), { willReadFrequently: true });
  const bytes = i420Bytes(look.size);
  const size = bytes * (to - from);
  const pixels = new Uint8Array(bytes);
  let drawn = -1;

  const draw = (frame: number) => {
    if (drawn === frame) return;
    drawFrame(context, look.size, look.transition, pictureAt(shots, from + frame), slideOf);
    toI420(context.getImageData(0, 0, width, height).data, look.size, pixels);
    drawn = frame;
  };
  return {
    size: () => size,
    read(target, position) {
      const length = Math.min(target.length, Math.max(0, size - position));
      for (let done = 0; done < length;) {
        const at = position + done;
        const start = at % bytes;
        draw(Math.floor(at / bytes));
        const part = pixels.subarray(start, start + length - done);
        target.set(part, done);
        done += part.length;
      }
      return length;
    },
    write: refuseWrite,
    truncate: refuseWrite,
  };
}

/** The slides of a part's images, which are few: FFmpeg, once it is called, waits for nothing. */
async function allSlides(
  { look, shots }: CommandOf<'slides'>,
  images: readonly Blob[],
  onRead: (bytes: number) => void,
): Promise<SlideOf> {
  const slides = new Map<number, OffscreenCanvas>();
  for (const shot of shots) {
    const cache = createSlideCache(images, [shot], look, onRead, decodeLate);
    slides.set(shot.input, (await cache.slidesOf({ kind: 'still', shot }))(shot));
  }
  return ({ input }) => {
    const slide = slides.get(input);
    if (slide === undefined) throw new Mistake(`Image ${input} has no slide.`);
    return slide;
  };
}
