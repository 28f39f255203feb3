import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding = {
  skipped: (count: number, names: string) =>
    `${plural(count, { one: 'Skipped # file', other: 'Skipped # files' })}: not sound, picture or video (${names}).`,
  more: (count: number) => plural(count, { one: '# more', other: '# more' }),
  notOpened: {
    damaged: (zip: string) => `${zip} is damaged, or not a zip.`,
    locked: (zip: string) => `${zip} needs a password. Unpack it first, then add its files.`,
    empty: (zip: string) => `${zip} holds no sound, picture or video.`,
    'too-much': (zip: string) => `${zip} is too large to unpack here.`,
  },
  noCover: (picture: string) =>
    `${picture} cannot be read here, so it did not become the album’s cover.`,
  unreadable: (zip: string, names: string) => `${zip}: some files cannot be read (${names}).`,
  shareFailed:
    'Not everything that was shared could be taken in. The disk may be full; add the rest by “Add files”.',
};
