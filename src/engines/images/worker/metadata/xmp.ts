import type { Size } from '../../../../domain/edits/rect.ts';

/** Attributes and elements of XMP: `tiff:Orientation="6"`, `<tiff:Orientation>6</tiff:Orientation>`. */
const attribute = (name: string) => new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'gu');
const element = (name: string) =>
  new RegExp(`<(${name})(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</\\1\\s*>)`, 'gu');

/**
 * What is no longer true of a picture that was decoded and encoded again: that another one beside it makes it brighter,
 * that a video or further data follow it, and small copies of what it was.
 */
const OUTDATED = [
  ...['hdrgm:[\\w-]+', 'HDRGainMap:[\\w-]+', 'Container:Directory', 'xmp:Thumbnails'],
  ...['xmpNote:HasExtendedXMP', 'GCamera:(?:MotionPhoto|MicroVideo)[\\w-]*'],
];

/** Where XMP says what EXIF data say of pixels. */
const WIDTHS = '(?:tiff:ImageWidth|exif:PixelXDimension)';
const HEIGHTS = '(?:tiff:ImageLength|exif:PixelYDimension)';
const COLOURS = 'exif:ColorSpace';

/** XMP of a picture, true of one that is upright, in sRGB and of this size. */
export function rewrittenXmp(xmp: string, { width, height }: Size): string {
  const bare = OUTDATED.reduce(
    (text, name) => text.replaceAll(attribute(name), '').replaceAll(element(name), ''),
    xmp,
  );
  return [
    ['tiff:Orientation', 1],
    [COLOURS, 1],
    [WIDTHS, width],
    [HEIGHTS, height],
  ].reduce<string>((text, [name, value]) => withValue(text, String(name), String(value)), bare);
}

function withValue(xmp: string, name: string, value: string): string {
  return xmp
    .replaceAll(new RegExp(`(\\s${name}\\s*=\\s*["'])\\d+(["'])`, 'gu'), `$1${value}$2`)
    .replaceAll(new RegExp(`(<(${name})>)\\d+(</\\2>)`, 'gu'), `$1${value}$3`);
}

/** XMP that stands in two pieces in a JPEG, as one. What the second one describes becomes part of the first. */
export function joinedXmp(xmp: string, extension: string): string {
  const inner = /<rdf:RDF[^>]*>([\s\S]*)<\/rdf:RDF>/u.exec(extension)?.[1];
  const end = xmp.lastIndexOf('</rdf:RDF>');
  if (inner === undefined || end === -1) return xmp;
  return xmp.slice(0, end) + inner + xmp.slice(end);
}

/** True where XMP speaks of a picture beside this one that makes it brighter on screens that can. */
export function tellsOfGainMap(xmp: string): boolean {
  return /hdrgm:Version|HDRGainMap|hdrgainmap/u.test(xmp);
}

/** True where XMP says that a short video follows the picture. */
export function tellsOfVideo(xmp: string): boolean {
  return /GCamera:(?:MotionPhoto|MicroVideo)(?:\s*=\s*["']|>)1/u.test(xmp);
}
