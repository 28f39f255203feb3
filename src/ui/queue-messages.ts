import type { Schedule } from '../domain/schedule.ts';
import type { Keeping, Priority } from '../domain/job.ts';

const files = (count: number) => (count === 1 ? '1 lost file' : `${count} lost files`);

/** The words for where files are kept, what is wrong with them, and when jobs start. */
export const queueMessages = {
  pausing: 'Pausing: what was begun is being finished',
  pausingSegments: 'Pausing: finishing segments that were begun',
  keptSegments: (done: number, all: number) => `${done} of ${all} segments are done and kept`,
  keptSteps: (done: number, all: number) => `${done} of ${all} steps are done and kept`,
  pausedAtStart: 'Paused. Nothing of it is kept yet: Resume starts from the beginning.',
  goesOn: (kept: string) => `${kept}: Retry goes on from there.`,
  changeOptions: 'Change options',

  priority: 'Priority',
  priorities: { high: 'High', normal: 'Normal', low: 'Low' } satisfies Record<Priority, string>,
  priorityMarks: { high: 'High priority', low: 'Low priority' },

  keeping: {
    session:
      'This session only: there was no room to store the file. Keep this tab open until it is done.',
    linked: 'Read from its own place; the browser may ask once more after a restart.',
  } satisfies Record<Exclude<Keeping, 'stored'>, string>,

  lost: {
    gone: {
      what: 'The file is no longer there.',
      todo: 'Choose it again, and the job goes on where it was.',
    },
    locked: {
      what: 'The browser wants to be asked again before it reads this file.',
      todo: 'Allow reading, and the job goes on where it was.',
    },
  },
  chooseAgain: 'Choose the file again',
  allowReading: 'Allow reading',
  notAllowed:
    'Reading was not allowed. Try again and allow it when the browser asks, or choose the file again.',
  otherFile: (wanted: string) =>
    `That is another file. This job needs ${wanted}, exactly as it was when it was added.`,
  wantedFile: (name: string, size: string) => `“${name}” of ${size}`,
  findLost: 'Find lost files',
  found: (found: number, lost: number) => {
    if (found === lost)
      return `${files(found)} found: ${found === 1 ? 'its job goes' : 'their jobs go'} on.`;
    return `${found} of ${files(lost)} found. Choose the others too; they must be exactly as they were when they were added.`;
  },

  retryAll: 'Retry all failed',
  startJobs: 'Start jobs',
  whenToStart: 'When to start',
  schedules: {
    now: 'Now',
    at: 'At a time…',
    charging: 'When charging',
    idle: 'When nobody uses this device',
  } satisfies Record<Schedule['kind'], string>,
  startTime: 'Time',
  startNow: 'Start now',
  waitingUntil: (time: string) => `Waiting until ${time}.`,
  waitingUntilTomorrow: (time: string) => `Waiting until tomorrow, ${time}.`,
  waitingForCharger: 'Waiting for the charger.',
  waitingForIdle: 'Waiting until nobody uses this device.',
  idleRefused:
    'The browser did not let Kiln know when this device is not in use, so jobs start now. Allow it in the site settings, or choose a time.',

  saving: (percent: string) => `Saving, ${percent}`,
  savingOf: (name: string) => `Saving ${name}`,
  allOutputs: 'all results',
  stopSaving: 'Stop saving',
  saved: (name: string) => `${name} is saved.`,
  noRoomToSave: (name: string) =>
    `${name} was not saved: there is not enough room where you wanted it. Free some disk space or choose another place, then download it again.`,
  zipName: (date: string) => `kiln-${date}.zip`,
};
