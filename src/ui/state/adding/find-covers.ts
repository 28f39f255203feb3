import { isImage } from '../../../domain/media/is-image.ts';
import { isSound } from '../../../domain/media/is-sound.ts';
import type { FoundFile } from './sort-files.ts';

/** Pictures by the names under which programs look for the cover of an album, the best first. */
const NAMES = [/^cover\.\w+$/iu, /^front\.\w+$/iu, /^folder\.\w+$/iu, /^albumart\w*\.\w+$/iu];

/** Files that came in together, without the pictures that are covers of others. */
export type WithCovers<T> = {
  readonly files: readonly T[];
  /** The cover of each sound that has one. */
  readonly coverOf: ReadonlyMap<T, T>;
};

/**
 * Tells which pictures are covers: those with the name of one that lie beside sounds, or beside the folders of an
 * album's discs. A picture that no sound needs stays a picture.
 */
export function findCovers<T extends FoundFile>(
  files: readonly T[],
  typeOf: (file: T) => string,
): WithCovers<T> {
  const describe = (file: T) => ({ name: file.name, type: typeOf(file) });
  const sounds = files.filter((file) => isSound(describe(file)));
  const pictures = files.filter((file) => rankOf(file) >= 0 && isImage(describe(file)));
  const coverOf = new Map<T, T>();
  const used = new Set<string>();
  for (const sound of sounds) {
    for (const folder of [sound.folder, parentOf(sound.folder)]) {
      const [best] = pictures
        .filter((picture) => picture.folder === folder)
        .toSorted((a, b) => rankOf(a) - rankOf(b));
      if (best === undefined) continue;
      coverOf.set(sound, best);
      used.add(folder);
      break;
    }
  }
  // "folder.jpg" beside "cover.jpg" is the same picture once more.
  const isCover = (file: T) => pictures.includes(file) && used.has(file.folder);
  return { files: files.filter((file) => !isCover(file)), coverOf };
}

function rankOf({ name }: FoundFile): number {
  return NAMES.findIndex((pattern) => pattern.test(name));
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}
