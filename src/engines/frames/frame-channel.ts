import type { Rate } from '../../domain/media/media.ts';

/** How pictures are that pass from one worker to another: planes of 8 bits, colours at half the size (I420). */
export type PictureFormat = {
  readonly width: number;
  readonly height: number;
  /** How many times as wide as high a pixel is. */
  readonly pixelAspect: Rate;
};

/** A picture. `time` is when it is shown, in seconds from the start of all of them; `pixels` are its planes. */
export type RawFrame = { readonly time: number; readonly pixels: Uint8Array<ArrayBuffer> };

/** What frames that belong together are: a few to try bit rates with, or all that there are. */
export type ReelPart = 'excerpt' | 'whole';

/** The end of the worker that decodes: every call may wait until the other end has taken enough of what was sent. */
export type FrameSender = {
  /** Says what the frames are that follow, and how. */
  readonly begin: (part: ReelPart, format: PictureFormat) => void;
  readonly send: (frame: RawFrame) => void;
  /** Says that these were all. */
  readonly end: () => void;
};

/** Frames that belong together, as the worker that encodes gets them: how they are, then each of them in turn. */
export type FrameReel = {
  readonly part: ReelPart;
  readonly format: PictureFormat;
  /** Each is used up when the next one is asked for. */
  readonly frames: AsyncIterable<RawFrame>;
};

/** Bytes of a frame's planes. */
export function frameBytes({ width, height }: Pick<PictureFormat, 'width' | 'height'>): number {
  return width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
}
