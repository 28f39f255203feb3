import type { StorageKind } from '../../../domain/job/source.ts';

/** The words of the list and its rows. */
export const jobs = {
  convertJobTo: (name: string) => `Convert ${name} to`,
  wishes: {
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel',
    retry: 'Retry',
  },
  select: (name: string) => `Select ${name}`,
  options: 'Options',
  again: 'Convert again',
  addedAgain: (name: string) => `${name} is in the list again, below its result.`,
  mute: 'Mute',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  importing: 'Adding…',
  held: 'Ready to convert',
  needsEngine:
    'Needs FFmpeg (10 MB), and you are offline. Press Convert now, and it starts when you are back online.',
  waiting: 'Waiting',
  cancelled: 'Cancelled',
  stages: {
    'loading-engine': 'Getting FFmpeg (10 MB, once)',
    probing: 'Reading the file',
    working: 'Converting',
    verifying: 'Checking the result',
  },
  attempt: (n: string) => `Attempt ${n}`,
  progressOf: (name: string) => `Progress of ${name}`,
  timeLeft: (time: string) => `${time} left`,
  details: 'Details',
  priorityMarks: { high: 'High priority', low: 'Low priority' },
  keeping: {
    session:
      'This session only: there was no room to store the file. Keep this tab open until it is done.',
    linked: 'Not copied, as it is large. Leave the file where it is until it is done.',
  } satisfies Record<Exclude<StorageKind, 'stored'>, string>,
  keepCopy: 'Keep a copy',
  copying: 'Copying…',
  notCopied: {
    'no-room': 'There is no room for a copy. Leave the file where it is.',
    unreachable: 'The file is no longer there, or has changed.',
  },
  changeOptions: 'Change options',
};
