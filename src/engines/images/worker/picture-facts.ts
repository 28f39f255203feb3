import type { StillContainer } from '../../../domain/media/still-picture.ts';
import type { Size } from '../../../domain/edits/rect.ts';
import type { Orientation } from './orientation.ts';

/** A run of bytes of a file. */
export type ByteRange = { readonly start: number; readonly end: number };

/** What the headers of a picture say. */
export type PictureFacts = {
  readonly container: StillContainer;
  /** As it is stored, or cut out of that by its own container; before it is turned. */
  readonly size: Size;
  /** How it has to be turned by whoever draws it; where the container says it, decoders have done so already. */
  readonly orientation: { readonly by: 'exif' | 'decoder'; readonly value: Orientation };
  readonly alpha: 'none' | 'possible';
  /** Bits of a sample. */
  readonly bits: number;
  /** EXIF data from its TIFF header on, and where in the file its mark stands, so that decoders can be kept from it. */
  readonly exif: { readonly data: Uint8Array<ArrayBuffer>; readonly mark: number | null } | null;
  /** In which primaries libheif gives its values back. */
  readonly primaries: 'srgb' | 'display-p3';
};
