/** FFmpeg's core in the built site; see src/build/engine-asset.ts. */
declare module 'virtual:ffmpeg-core' {
  /** Of @ffmpeg/core. */
  export const version: string;
  /** The gzipped wasm, relative to the page. */
  export const url: string;
  /** Bytes of the download. */
  export const packedBytes: number;
  /** Of the download, in lower-case hexadecimal digits. */
  export const packedSha256: string;
  /** Of the unpacked wasm, in lower-case hexadecimal digits. */
  export const sha256: string;
  /** The wasm export that sets the stack pointer. */
  export const stackRestore: string;
}
