import type { StorageContents } from '../../storage/storage-contents.ts';

/** The words for what is stored and how to make room. */
export const storageMessages = {
  storage: 'Storage',
  used: (used: string, quota: string | null) =>
    quota === null ? `${used} used` : `${used} used of ${quota} that the browser allows`,
  hint: 'Originals stay here until they are converted, results until you remove their jobs.',
  contents: {
    sources: 'Originals',
    outputs: 'Results',
    unfinished: 'Unfinished work',
    leftovers: 'Leftovers',
    engine: 'Engines',
  } satisfies Record<keyof StorageContents, string>,
  deleteOutputs: (jobs: number) =>
    jobs === 1
      ? 'Delete the result of 1 finished job'
      : `Delete the results of ${jobs} finished jobs`,
  deleteOutputsHint: 'Finished jobs are removed from the list; what you have downloaded stays.',
  deleteLeftovers: 'Delete leftovers',
  deleteEngine: 'Delete FFmpeg',
  deleteEngineHint: 'FFmpeg is downloaded again (10 MB) when a file needs it.',
};
