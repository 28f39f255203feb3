import type { Result } from '../../../src/domain/failure/failure.ts';
import type { Step } from '../../../src/domain/step/step.ts';
import type {
  PictureFormat,
  RawFrame,
  ReelPart,
} from '../../../src/engines/frames/frame-channel.ts';
import { sendPictures } from '../../../src/engines/ffmpeg/worker/send-pictures.ts';
import { readBytes, toBytesBlob } from './bytes-blob.ts';
import { shippedCore, UNWATCHED } from './node-engine.ts';

/** What FFmpeg's end of a bridge sent. */
export type SentPictures = {
  readonly result: Result<null>;
  readonly format: PictureFormat | null;
  readonly parts: readonly ReelPart[];
  readonly frames: readonly RawFrame[];
  readonly hasEnded: boolean;
};

/** Decodes a step's picture with the real core, and keeps all that it sends. */
export async function sentPictures(step: Step, source: Blob): Promise<SentPictures> {
  let format: PictureFormat | null = null;
  let hasEnded = false;
  const frames: RawFrame[] = [];
  const parts: ReelPart[] = [];
  const sender = {
    begin(part: ReelPart, given: PictureFormat) {
      format = given;
      parts.push(part);
    },
    send: (frame: RawFrame) => void frames.push(frame),
    end: () => void (hasEnded = true),
  };
  const inputs = [[await toBytesBlob(source)]];
  const request = { step, inputs };
  const result = await sendPictures(await shippedCore(), request, sender, readBytes, UNWATCHED);
  return { result, format, parts, frames, hasEnded };
}
