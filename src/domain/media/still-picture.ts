import type { MediaInfo, VideoTrack } from './media.ts';
import { unreadPicture } from './sniff.ts';

/** Containers of pictures that do not move; `heic` is HEIF with HEVC in it. */
export type StillContainer =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'jxl'
  | 'tiff'
  | 'bmp'
  | 'ico'
  | 'pdf';

/** Of those, the ones that no engine but that of pictures reads. */
const PICTURES_ONLY: readonly string[] = ['avif', 'heic', 'jxl', 'pdf'] satisfies StillContainer[];

/** True for a source that only the engine of pictures reads. */
export function isForImagesOnly({ container }: Pick<MediaInfo, 'container'>): boolean {
  return PICTURES_ONLY.includes(container);
}

/** The longest side that canvases of all browsers have, and pixels that are decoded and drawn in a gigabyte. */
const [MOST_SIDE, MOST_PIXELS] = [16_384, 120e6];

/** True for pictures of a size that browsers can draw. */
export function fitsCanvas({ width, height }: Pick<VideoTrack, 'width' | 'height'>): boolean {
  return Math.max(width, height) <= MOST_SIDE && width * height <= MOST_PIXELS;
}

/** Pixels that no engine holds: FFmpeg's memory ends at 2 GB, and a picture is in it twice. */
const MOST_OF_ALL = 400e6;

/** True for a picture that says that it is larger than anything could hold, whatever is in it. */
export function isTooLarge({ width, height }: Pick<VideoTrack, 'width' | 'height'>): boolean {
  return width * height > MOST_OF_ALL;
}

/** True for one picture that does not move, whoever looked into it: it has no length. */
export function isStillPicture({ probedBy, container, duration }: MediaInfo): boolean {
  return probedBy === 'images' || (STILL.includes(container) && duration.kind === 'unknown');
}

const STILL: readonly string[] = [
  'jpeg',
  'png',
  'webp',
  'tiff',
  'bmp',
  'ico',
] satisfies StillContainer[];

/**
 * What kind of picture a file is that begins like this; null for one that moves, and for anything else. At least the
 * first 32 bytes, as many as `SNIFF_BYTES` at best.
 */
export function stillContainer(head: Uint8Array): StillContainer | null {
  const text = String.fromCharCode(...head);
  const boxed = unreadPicture(text);
  if (boxed === 'avif' || boxed === 'heic') return boxed;
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return text.includes('acTL') ? null : 'png';
  if (text.startsWith('RIFF') && text.startsWith('WEBPVP8', 8))
    return isMoving(head) ? null : 'webp';
  if (JXL_STARTS.some((start) => text.startsWith(start))) return 'jxl';
  if (TIFF_STARTS.some((start) => text.startsWith(start))) return 'tiff';
  if (text.startsWith(OWN_PDF)) return 'pdf';
  if (text.startsWith('BM') && BMP_HEADERS.includes(uint32(head, 14))) return 'bmp';
  return uint32(head, 0) === ICO && head[9] === 0 ? 'ico' : null;
}

/** A bare stream, and one in boxes. */
const JXL_STARTS = ['\u00FF\u000A', '\0\0\0\u000CJXL \r\n\u0087\n'];

/** Both byte orders. */
const TIFF_STARTS = ['II*\0', 'MM\0*'];

/** How a PDF begins that Kiln wrote. Those of others are not read. */
export const OWN_PDF = '%PDF-1.4\n%Kiln\u00E2\u00E3\u00CF\u00D3\n';

/** Lengths of the headers that BMP files have had over the years. */
const BMP_HEADERS = [12, 40, 52, 56, 64, 108, 124];

/** A reserved number, and the kind: icons, not cursors. */
const ICO = 0x10000;

/** The flag of a WebP with several pictures, in its extended header. */
const WEBP_ANIMATED = 0x02;

function isMoving(webp: Uint8Array): boolean {
  return webp[15] === 0x58 && ((webp[20] ?? 0) & WEBP_ANIMATED) !== 0;
}

function uint32(bytes: Uint8Array, at: number): number {
  return [3, 2, 1, 0].reduce((value, n) => value * 256 + (bytes[at + n] ?? 0), 0);
}
