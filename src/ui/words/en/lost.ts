import { plural } from './plural.ts';

const files = (count: number) => plural(count, { one: '# lost file', other: '# lost files' });

/** The words for files that cannot be read any more. */
export const lost = {
  gone: {
    what: 'The file is no longer there.',
    todo: 'Choose it again, and the job goes on where it was.',
  },
  locked: {
    what: 'The browser wants to be asked again before it reads this file.',
    todo: 'Allow reading, and the job goes on where it was.',
  },
  chooseAgain: 'Choose the file again',
  allowReading: 'Allow reading',
  notAllowed:
    'Reading was not allowed. Try again and allow it when the browser asks, or choose the file again.',
  otherFile: (wanted: string) =>
    `That is another file. This job needs ${wanted}, exactly as it was when it was added.`,
  missing: (wanted: string) => `Missing: ${wanted}.`,
  wantedFile: (name: string, size: string) => `“${name}” of ${size}`,
  findLost: 'Find lost files',
  foundSome: (found: string, all: number) =>
    `${found} of ${files(all)} found. Choose the others too; they must be exactly as they were when they were added.`,
  foundAll: (found: number) =>
    `${files(found)} found: ${plural(found, { one: 'its job goes', other: 'their jobs go' })} on.`,
};
