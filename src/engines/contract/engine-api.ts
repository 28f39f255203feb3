import type { EngineId } from '../../domain/engine/engine-id.ts';
import type { VideoCodec } from '../../domain/media/codecs.ts';
import type { Result } from '../../domain/failure/failure.ts';
import type { CodecSupport } from '../../domain/step/codec-support.ts';
import type { FrameIndex } from '../../domain/media/frame-index.ts';
import type { MediaInfo } from '../../domain/media/media.ts';
import type { StepProgress } from '../../domain/engine/step-progress.ts';
import type { Size } from '../../domain/edits/rect.ts';
import type { Step } from '../../domain/step/step.ts';

/** Where an artifact is written to: a file in the origin private file system, or memory when there is none. */
export type ArtifactPlace =
  | { readonly kind: 'opfs'; readonly path: readonly string[] }
  | { readonly kind: 'memory'; readonly limit: number };

/** What a step made. `blob` holds the artifact when its place was memory. Sizes in bytes. */
export type StepResult = {
  readonly size: number;
  readonly blob: Blob | null;
  /** The most memory that the engine's heap took. */
  readonly heap: number;
};

/** What is in a file, and what the engine that looked can do with it on this device. */
export type Probe = { readonly media: MediaInfo; readonly support: CodecSupport };

/** A step with everything it needs. `inputs` are in the order of `step.inputs`, each with its files: one, or its segments. */
export type StepRequest = {
  readonly step: Step;
  readonly inputs: readonly (readonly Blob[])[];
  readonly place: ArtifactPlace;
};

/**
 * An engine as the queue sees it. Calls always settle: with a result, with a failure, or by rejecting with the
 * signal's reason, and then nothing runs on.
 */
export type Engine = {
  readonly id: EngineId;
  /** How many steps it runs side by side. */
  readonly width: number;
  /** Gets ready to work: downloads what it is made of, once. `onProgress` is told how much of it is there, 0 to 1. */
  prepare(onProgress: (fraction: number) => void, signal: AbortSignal): Promise<Result<null>>;
  probe(file: Blob, signal: AbortSignal): Promise<Result<Probe>>;
  /** What it can make of pictures of this size that it draws itself; there is no file yet. */
  drawing(size: Size, signal: AbortSignal): Promise<Result<CodecSupport>>;
  /** The frames of a file's first video, by a pass over its index or packets, without decoding. */
  frames(file: Blob, signal: AbortSignal): Promise<Result<FrameIndex>>;
  /**
   * Decodes the first and the last frame of each track; a failure says that one of them cannot be. `known` is what this
   * engine has found in the file, where it has looked already.
   */
  check(file: Blob, known: Probe | null, signal: AbortSignal): Promise<Result<null>>;
  /** Runs a step when there is a place for it; `onProgress` is called for the first time when there is. */
  run(
    request: StepRequest,
    onProgress: (progress: StepProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<StepResult>>;
};

/**
 * Both engines at work on one picture, as the queue sees it: FFmpeg decodes and edits, the browser encodes. A step
 * encodes that picture and nothing else.
 */
export type Bridge = Pick<Engine, 'prepare' | 'run'> & {
  /** Asks what the browser encodes pictures of this size to; once for each size. */
  ask(size: Size, signal: AbortSignal): Promise<void>;
  /** What it answered; nothing before it was asked. */
  encodes(size: Size): readonly VideoCodec[];
};

/** What a worker says on its port: a sign of life, with the step's progress. */
export type WorkerReport = StepProgress;

/** What ties a call to the page that made it: a port for reports, and a token that tells when to stop. */
export type CallLine = { readonly port: MessagePort; readonly stopUrl: string };

/** What an engine's worker offers through Comlink. One call at a time. */
export type EngineWorker = {
  probe(file: Blob, line: CallLine): Promise<Result<Probe>>;
  drawing(size: Size, line: CallLine): Promise<Result<CodecSupport>>;
  frames(file: Blob, line: CallLine): Promise<Result<FrameIndex>>;
  check(file: Blob, known: Probe | null, line: CallLine): Promise<Result<null>>;
  run(request: StepRequest, line: CallLine): Promise<Result<StepResult>>;
};
