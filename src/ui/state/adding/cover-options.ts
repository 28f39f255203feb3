import type { Options } from '../../../domain/options/options.ts';
import { readPicture } from './read-picture.ts';
import { hasCover } from './has-cover.ts';

/**
 * What is set on sounds so that they get the covers that lie beside them; nothing for those that have one of their own.
 * A picture that cannot be read is the cover of none, and is told of.
 */
export async function coverOptions(
  coverOf: ReadonlyMap<File, File>,
): Promise<{ readonly own: ReadonlyMap<File, Partial<Options>>; readonly unreadable: File[] }> {
  const own = new Map<File, Partial<Options>>();
  const unreadable: File[] = [];
  for (const picture of new Set(coverOf.values())) {
    const cover = await readPicture(picture);
    if (cover === null) unreadable.push(picture);
    for (const [sound, its] of coverOf) {
      if (cover !== null && its === picture && !(await hasCover(sound))) own.set(sound, { cover });
    }
  }
  return { own, unreadable };
}
