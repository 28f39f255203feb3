const files = (count: number) => (count === 1 ? '1 lost file' : `${count} lost files`);

/** The words for files that cannot be read any more. */
export const lostMessages = {
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
  found: (found: number, lost: number) => {
    if (found < lost) {
      return `${found} of ${files(lost)} found. Choose the others too; they must be exactly as they were when they were added.`;
    }
    return `${files(found)} found: ${found === 1 ? 'its job goes' : 'their jobs go'} on.`;
  },
};
