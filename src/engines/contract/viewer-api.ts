import type { Result } from '../../domain/failure/failure.ts';
import type { FrameIndex } from '../../domain/media/frame-index.ts';
import type { Size } from '../../domain/edits/rect.ts';
import type { EncodingWorker } from './bridge-workers.ts';
import type { CallLine } from './engine-api.ts';

/** What a viewer can show of a file. `size` is that of the upright picture; `frame` is how long one is shown on average. */
export type FileLook = {
  readonly duration: number;
  /** Null where there is no picture that this browser can decode. */
  readonly picture: { readonly size: Size; readonly frame: number } | null;
  readonly sound: 'audible' | 'none';
};

/**
 * Looks into one file for the page, beside the engines: nothing that is shown waits for a job. Calls settle with a
 * result, or reject with an AbortError once the viewer is closed. All times are seconds from the file's start.
 */
export type Viewer = {
  readonly look: () => Promise<Result<FileLook>>;
  /** When the frames are, see `Engine.frames`. */
  readonly frames: () => Promise<Result<FrameIndex>>;
  /**
   * Upright pictures of this height, in the order of `times`; nobody needs them to the frame, so each may be that of a
   * key frame which is at most `near` seconds earlier.
   */
  readonly pictures: (
    times: readonly number[],
    options: { readonly height: number; readonly near: number },
    onPicture: (n: number, picture: ImageBitmap) => void,
  ) => Promise<Result<null>>;
  /** How loud the sound is, 0 to 1, in `count` equal parts of its length; `onPeaks` is told all of them as they come in. */
  readonly peaks: (count: number, onPeaks: (peaks: Float32Array) => void) => Promise<Result<null>>;
  /** The picture that a sound brings along; null where there is none. */
  readonly cover: () => Promise<Result<Blob | null>>;
  readonly close: () => void;
};

/** What the engine's worker offers to viewers, besides its steps and its part in bridges. */
export type ViewerWorker = EncodingWorker & {
  look(file: Blob, line: CallLine): Promise<Result<FileLook>>;
  pictures(
    file: Blob,
    times: readonly number[],
    options: { readonly height: number; readonly near: number },
    onPicture: (n: number, picture: ImageBitmap) => void,
    line: CallLine,
  ): Promise<Result<null>>;
  peaks(
    file: Blob,
    count: number,
    onPeaks: (peaks: Float32Array) => void,
    line: CallLine,
  ): Promise<Result<null>>;
  cover(file: Blob, line: CallLine): Promise<Result<Blob | null>>;
};
