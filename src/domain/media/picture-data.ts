/**
 * What stands in the file of a picture beside its pixels and its EXIF data, or is part of these and may go without them:
 * the notes of the camera's maker; XMP, IPTC and other texts; a picture that makes another one brighter; a short video.
 */
export type PictureDataKind =
  | 'exif'
  | 'maker-notes'
  | 'xmp'
  | 'iptc'
  | 'comments'
  | 'gain-map'
  | 'motion-video'
  | 'pages';

/**
 * Bytes of each, absent where a file has none: `exif` is without small copies of the picture and notes of its maker,
 * which `maker-notes` add to that. Of `pages` it is how many there are behind the first.
 */
export type PictureData = Readonly<Partial<Record<PictureDataKind, number>>>;

/** What the file of a format holds of that: EXIF data of at most so many bytes, and whole texts. */
export type HeldPictureData = {
  readonly mostExif: number;
  readonly texts: readonly PictureText[];
};

/** Texts that say something of a picture, by a standard. */
export type PictureText = 'xmp' | 'iptc';

/** What a format holds that has no place for any of it. */
export const NO_PICTURE_DATA_HELD: HeldPictureData = { mostExif: 0, texts: [] };
