/** The words before an estimate in a panel of options. */
export const estimateMessages = {
  ofWaiting: (files: number) =>
    files === 1 ? 'The file that waits would take' : `The ${files} files that wait would take`,
  ofJob: 'With these options:',
};
