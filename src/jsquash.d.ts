/** The parts of jSquash's builds that Kiln uses: the encoders and decoders alone, not what chooses among their builds. */
declare module '@jsquash/avif/codec/enc/avif_enc.js' {
  /** Compiles the codec. `instantiateWasm` gives its imports to an instance, and that to the callback. */
  export default function create(options: {
    readonly noInitialRun: true;
    readonly instantiateWasm: (
      imports: WebAssembly.Imports,
      callback: (instance: WebAssembly.Instance) => void,
    ) => WebAssembly.Exports;
  }): Promise<{
    /** The file, in the codec's own memory; null when it cannot be made. */
    readonly encode?: (
      data: Uint8ClampedArray,
      width: number,
      height: number,
      options: Readonly<Record<string, number | boolean>>,
    ) => Uint8Array<ArrayBuffer> | null;
    /** The pixels; null when there are none. */
    readonly decode?: (data: Uint8Array) => ImageData | null;
  }>;
}

declare module '@jsquash/jxl/codec/enc/jxl_enc.js' {
  export { default } from '@jsquash/avif/codec/enc/avif_enc.js';
}

declare module '@jsquash/jxl/codec/dec/jxl_dec.js' {
  export { default } from '@jsquash/avif/codec/enc/avif_enc.js';
}

declare module '@jsquash/webp/codec/enc/webp_enc_simd.js' {
  export { default } from '@jsquash/avif/codec/enc/avif_enc.js';
}
