import createFFmpegCore from '@ffmpeg/core';
import type { ExitCode, LogEvent } from '@ffmpeg/ffmpeg';
import { deferred } from '../../../lib/deferred.ts';
import type { EmscriptenFS } from './files/emscripten-fs.ts';
import type { CompiledCore } from '../core/ffmpeg-worker-api.ts';

/** A fresh FFmpeg. Use it for one command and drop it: options leak from one `exec` to the next. */
export type Core = {
  readonly fs: EmscriptenFS;
  /** Runs ffmpeg. Returns its exit code; -1 when it never got to exit. Throws when the code traps. */
  readonly ffmpeg: (args: readonly string[]) => ExitCode;
  /** Runs ffprobe. It has no usable exit code: look at what it wrote. Throws when the code traps. */
  readonly ffprobe: (args: readonly string[]) => void;
  /** Bytes of the WebAssembly heap; it never shrinks, so this is also the peak. */
  readonly heap: () => number;
};

/**
 * The published core has a stack of 64 KiB, which libopus at 48 kHz and libvpx-vp9 overflow: "memory access out of
 * bounds". Eight MiB from its own heap hold everything that was ever measured (95 KB) many times over.
 * https://github.com/ffmpegwasm/ffmpeg.wasm/issues/867
 */
const STACK_BYTES = 8 << 20;

/** Stacks grow downwards from an address that WebAssembly wants to be a multiple of 16. */
function stackTop(block: number): number {
  return (block + STACK_BYTES) & ~15;
}

/** Makes a core from a compiled module. `log` gets every line that FFmpeg prints. */
export async function createCore(
  { module, stackRestore }: CompiledCore,
  log: (line: string) => void,
): Promise<Core> {
  const broken = deferred<never>();
  const made = createFFmpegCore({
    // The core looks for the address of its wasm in here; it is not fetched, see instantiateWasm.
    mainScriptUrlOrBlob: `kiln#${btoa(JSON.stringify({ wasmURL: 'unused', workerURL: 'unused' }))}`,
    instantiateWasm(imports, receive) {
      WebAssembly.instantiate(module, imports).then(receive, broken.reject);
      return {};
    },
  });
  // The core never settles when there is no memory for it.
  const core = await Promise.race([made, broken.promise]);
  core.setLogger(({ message }: LogEvent) => log(message));

  const restore = core.asm[stackRestore];
  if (typeof restore !== 'function') throw new Error(`The core does not export ${stackRestore}.`);
  const top = stackTop(core._malloc(STACK_BYTES));

  return {
    fs: core.FS,
    ffmpeg(args) {
      restore(top);
      return core.exec(...args);
    },
    ffprobe(args) {
      restore(top);
      core.ffprobe(...args);
    },
    heap: () => core.HEAPU8.length,
  };
}
