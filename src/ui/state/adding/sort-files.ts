import { comparePaths } from '../../../lib/natural-order.ts';

/** A file by its name, and the folders that it lies in, separated by "/"; empty for one that was given by itself. */
export type FoundFile = { readonly name: string; readonly folder: string };

/** Files that came in together, by what is done with them. */
export type SortedFiles<T> = {
  /** Sounds, pictures and videos, as far as names tell, in the order in which they become jobs. */
  readonly media: readonly T[];
  /** Archives to be opened. */
  readonly zips: readonly T[];
  /** What is surely none of these, and is skipped. */
  readonly others: readonly T[];
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
export function sortFiles<T extends FoundFile>(files: readonly T[]): SortedFiles<T> {
  const wanted = inOrder(files.filter((file) => !isJunk(file)));
  const zips = wanted.filter(({ name }) => ZIP.test(name));
  const media = wanted.filter(({ name }) => !ZIP.test(name) && !OTHERS.test(name));
  const hasMore = media.some(({ name }) => !SUBTITLES.test(name));
  const isBeside = ({ name, folder }: T) => hasMore && folder !== '' && SUBTITLES.test(name);
  return {
    media: media.filter((file) => !isBeside(file)),
    zips,
    others: wanted.filter((file) => OTHERS.test(file.name) || isBeside(file)),
  };
}

function isJunk({ name, folder }: FoundFile): boolean {
  return folder !== '' && [...folder.split('/'), name].some((part) => JUNK.test(part));
}

function inOrder<T extends FoundFile>(files: readonly T[]): T[] {
  const path = ({ name, folder }: T) => `${folder}/${name}`;
  return [
    ...files.filter(({ folder }) => folder === ''),
    ...files
      .filter(({ folder }) => folder !== '')
      .toSorted((a, b) => comparePaths(path(a), path(b))),
  ];
}
