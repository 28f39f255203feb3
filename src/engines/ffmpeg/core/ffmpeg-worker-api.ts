import type { DecodingWorker } from '../../contract/bridge-workers.ts';

/** A compiled core: cheap to hand to any number of workers. */
export type CompiledCore = {
  readonly module: WebAssembly.Module;
  /** Name under which the core exports Emscripten's `stackRestore`; differs from build to build. */
  readonly stackRestore: string;
};

/** The ffmpeg worker: an engine worker that has to be given its core first. */
export type FfmpegWorker = DecodingWorker & {
  init(core: CompiledCore): void | Promise<void>;
};
