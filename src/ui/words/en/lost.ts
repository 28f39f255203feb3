import { plural } from './plural.ts';

const files = (count: number) => plural(count, { one: '# lost file', other: '# lost files' });

/** The words for files that cannot be read any more. */
export const lost = {
  gone: {
    what: 'The file is no longer there.',
    todo: 'Choose it again to continue.',
  },
  locked: {
    what: 'The browser needs your permission to read this file again.',
    todo: 'Allow it to continue.',
  },
  chooseAgain: 'Choose the file again',
  allowReading: 'Allow reading',
  notAllowed:
    'Not allowed. Try again and allow it when the browser asks, or choose the file again.',
  otherFile: (wanted: string) => `That is another file. This job needs ${wanted}, unchanged.`,
  missing: (wanted: string) => `Missing: ${wanted}.`,
  wantedFile: (name: string, size: string) => `“${name}” of ${size}`,
  findLost: 'Find lost files',
  foundSome: (found: string, all: number) =>
    `${found} of ${files(all)} found. Choose the others too; they must be unchanged.`,
  foundAll: (found: number) =>
    `${files(found)} found: ${plural(found, { one: 'its job continues', other: 'their jobs continue' })}.`,
};
