import { folderOf } from '../../../lib/file-folder.ts';
import { comparePaths } from '../../../lib/natural-order.ts';

/** Files that came in together, by what is done with them. */
export type SortedFiles = {
  /** Sounds, pictures and videos, as far as names tell, in the order in which they become jobs. */
  readonly media: readonly File[];
  /** Archives to be opened. */
  readonly zips: readonly File[];
  /** What is surely none of these, and is skipped. */
  readonly others: readonly File[];
};

/** What file managers leave in folders; nobody means it. */
const JUNK = /^(?:\.|thumbs\.db$|desktop\.ini$)|^__MACOSX$/iu;

const ZIP = /\.zip$/iu;

/** What is surely no sound, picture or video. A file without such an ending may be one, whatever its name says. */
const OTHERS =
  /\.(?:txt|nfo|md|rtf|pdf|docx?|xlsx?|pptx?|csv|json|ya?ml|xml|html?|css|m?js|ts?x|log|cue|m3u8?|pls|url|rar|7z|gz|tar|exe|dll|msi|dmg|apk|iso|lnk|torrent|db|ini)$/iu;

/** Texts that can be converted, but in a folder of videos belong to these. */
const SUBTITLES = /\.(?:srt|vtt|ass|ssa|sub|idx)$/iu;

/**
 * Tells media from all else. Files of folders are put into natural order, after those that were given by themselves,
 * which stay as they are.
 */
export function sortFiles(files: readonly File[]): SortedFiles {
  const wanted = inOrder(files.filter((file) => !isJunk(file)));
  const zips = wanted.filter(isZip);
  const media = wanted.filter((file) => !isZip(file) && !OTHERS.test(file.name));
  const hasMore = media.some((file) => !SUBTITLES.test(file.name));
  const isBeside = (file: File) => hasMore && folderOf(file) !== '' && SUBTITLES.test(file.name);
  return {
    media: media.filter((file) => !isBeside(file)),
    zips,
    others: wanted.filter((file) => isBeside(file) || (!isZip(file) && OTHERS.test(file.name))),
  };
}

function isZip({ name }: File): boolean {
  return ZIP.test(name);
}

function isJunk(file: File): boolean {
  const folder = folderOf(file);
  return folder !== '' && [...folder.split('/'), file.name].some((name) => JUNK.test(name));
}

function inOrder(files: readonly File[]): File[] {
  const given = files.filter((file) => folderOf(file) === '');
  const found = files
    .filter((file) => folderOf(file) !== '')
    .map((file) => ({ file, path: `${folderOf(file)}/${file.name}` }))
    .toSorted((a, b) => comparePaths(a.path, b.path));
  return [...given, ...found.map(({ file }) => file)];
}
