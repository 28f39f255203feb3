import { VideoSample } from 'mediabunny';
import type { Rect, Size } from '../../../../domain/edits/rect.ts';

/** Puts pictures into a part of a larger, black one. They stay open; what is returned is the caller's to close. */
export function createPictureFrame(
  { width, height }: Size,
  frame: Rect,
): (sample: VideoSample) => VideoSample {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  return (sample) => {
    context.fillStyle = 'black';
    context.fillRect(0, 0, width, height);
    // What is transparent inside stays so.
    context.clearRect(frame.x, frame.y, frame.width, frame.height);
    sample.draw(context, frame.x, frame.y, frame.width, frame.height);
    const { timestamp, duration } = sample;
    return new VideoSample(canvas, { timestamp, duration });
  };
}
