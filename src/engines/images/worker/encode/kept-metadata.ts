import type { Size } from '../../../../domain/edits/rect.ts';
import type { CommandOf } from '../../../../domain/step/step.ts';
import { rewrittenExif } from '../metadata/exif.ts';
import type { PictureFacts } from '../headers/picture-facts.ts';
import { rewrittenXmp } from '../metadata/xmp.ts';

/** What a file is to say of its picture; null where it says nothing. */
export type KeptMetadata = {
  /** EXIF data from their TIFF header on. */
  readonly exif: Uint8Array<ArrayBuffer> | null;
  readonly xmp: string | null;
  /** IPTC's records. */
  readonly iptc: Uint8Array<ArrayBuffer> | null;
};

/** What goes along of what the source says of itself, true of a picture of this size. */
export function keptMetadata(
  { exif, extras }: PictureFacts,
  { exif: kept, texts = [] }: CommandOf<'still'>,
  size: Size,
): KeptMetadata {
  return {
    exif: exif === null || kept === undefined ? null : rewrittenExif(exif.data, size, kept),
    xmp: texts.includes('xmp') && extras.xmp !== null ? rewrittenXmp(extras.xmp, size) : null,
    iptc: texts.includes('iptc') ? extras.iptc : null,
  };
}
