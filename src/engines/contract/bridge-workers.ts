import type { Result } from '../../domain/failure/failure.ts';
import type { CallLine, EngineWorker, StepRequest, StepResult } from './engine-api.ts';

/** What FFmpeg's worker offers to a bridge. */
export type DecodingWorker = EngineWorker & {
  /** Decodes and edits the picture of a step, and sends its frames over the port; see `FrameSender`. */
  decode(
    request: Pick<StepRequest, 'step' | 'inputs'>,
    frames: MessagePort,
    line: CallLine,
  ): Promise<Result<null>>;
};

/** What the worker of the browser's codecs offers to a bridge. */
export type EncodingWorker = EngineWorker & {
  /** Encodes the picture of a step, whose frames come in over the port. */
  encode(
    request: Pick<StepRequest, 'step' | 'place'>,
    frames: MessagePort,
    line: CallLine,
  ): Promise<Result<StepResult>>;
};
