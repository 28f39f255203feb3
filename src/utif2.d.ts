/** The parts of UTIF that Kiln uses; the package has no types. */
declare module 'utif2' {
  /** A page, once its pixels are decoded. */
  export type Page = { readonly width: number; readonly height: number };
  type Utif = {
    /** The pages of a file, without their pixels. */
    decode(file: ArrayBuffer): Page[];
    /** Decodes the pixels of a page into it. */
    decodeImage(file: ArrayBuffer, page: Page, pages: readonly Page[]): void;
    /** Those pixels, four bytes each. */
    toRGBA8(page: Page): Uint8Array;
  };
  const utif: Utif;
  export default utif;
}
