/** The parts of libheif's build for browsers that Kiln uses; the package has no types. */
declare module 'libheif-js/libheif-wasm/libheif.js' {
  /** A picture of a file, with its turns and flips done. */
  export type HeifImage = {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Decodes into the pixels, four bytes each; null when that is not possible. */
    display(pixels: ImageData, callback: (pixels: ImageData | null) => void): void;
    free(): void;
  };
  /** The module once it is compiled. */
  export type Libheif = {
    readonly HeifDecoder: new () => { decode(file: Uint8Array): HeifImage[] };
  };
  /** Compiles it, at once. */
  export default function create(options: { readonly wasmBinary: ArrayBuffer }): Libheif;
}
