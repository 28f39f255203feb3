import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding = {
  skipped: (count: number, names: string) =>
    `${plural(count, { one: 'Skipped # file', other: 'Skipped # files' })}: not sound, picture or video (${names}).`,
  more: (count: number) => plural(count, { one: '# more', other: '# more' }),
};
