import type { StillContainer } from '../../../../domain/media/still-picture.ts';
import type { Size } from '../../../../domain/edits/rect.ts';
import type { Orientation } from '../metadata/orientation.ts';

/** A run of bytes of a file. */
export type ByteRange = { readonly start: number; readonly end: number };

/** What stands beside the pixels of a picture and its EXIF data. */
export type Extras = {
  readonly xmp: string | null;
  /** IPTC's records. */
  readonly iptc: Uint8Array<ArrayBuffer> | null;
  /** Whether there are texts that follow no standard. */
  readonly comments: boolean;
  /** Whether there is a picture that makes this one brighter on screens that can. */
  readonly gainMap: boolean;
  readonly motionVideo: boolean;
  /** How many pictures there are, of which the first is taken. */
  readonly pages: number;
};

/** Of a picture that has nothing beside it. */
export const NO_EXTRAS: Extras = {
  xmp: null,
  iptc: null,
  comments: false,
  gainMap: false,
  motionVideo: false,
  pages: 1,
};

/** What a header of pictures that browsers decode says. */
export type Header = Pick<PictureFacts, 'size' | 'alpha' | 'bits' | 'exif' | 'extras'>;

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
  readonly extras: Extras;
  /** In which primaries libheif gives its values back. */
  readonly primaries: 'srgb' | 'display-p3';
};
