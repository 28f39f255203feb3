import type { FormatId } from '../formats/catalogue.ts';

/** What a link probably is to become: sound, unless its path says that it is a picture. */
export function formatForLink(pathname: string): FormatId {
  if (/\.gif$/iu.test(pathname)) return 'mp4';
  if (/\.(?:png|webp|avif|heic|bmp|tiff?)$/iu.test(pathname)) return 'jpg';
  return /\.jpe?g$/iu.test(pathname) ? 'png' : 'mp3';
}
