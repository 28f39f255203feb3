/** The parts of @ffmpeg/core 0.12.10 that `@ffmpeg/types` leaves out. The package has no types of its own. */
declare module '@ffmpeg/core' {
  import type { FFmpegCoreModule } from '@ffmpeg/types';

  type Instance = Omit<FFmpegCoreModule, 'FS'> & {
    readonly FS: import('./engines/ffmpeg/worker/files/emscripten-fs.ts').EmscriptenFS;
    /** What the WebAssembly instance exports, under minified names. */
    readonly asm: Readonly<Record<string, ((...args: number[]) => number) | undefined>>;
    readonly HEAPU8: Uint8Array;
    readonly _malloc: (bytes: number) => number;
  };

  const createFFmpegCore: (options: {
    mainScriptUrlOrBlob: string;
    instantiateWasm: (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => void,
    ) => object;
  }) => Promise<Instance>;
  export default createFFmpegCore;
}
