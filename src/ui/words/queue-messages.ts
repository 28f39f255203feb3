import type { Priority } from '../../domain/job/priority.ts';
import type { StorageKind } from '../../domain/job/source.ts';

/** The words for what is unusual about a job, and for large downloads. */
export const queueMessages = {
  priority: 'Priority',
  priorities: { high: 'High', normal: 'Normal', low: 'Low' } satisfies Record<Priority, string>,
  priorityMarks: { high: 'High priority', low: 'Low priority' },
  keeping: {
    session:
      'This session only: there was no room to store the file. Keep this tab open until it is done.',
    linked: 'Read from its own place; the browser may ask once more after a restart.',
  } satisfies Record<Exclude<StorageKind, 'stored'>, string>,

  changeOptions: 'Change options',
  retryAll: 'Retry all failed',
  whenToStart: 'When to start',

  saving: (percent: string) => `Saving, ${percent}`,
  savingOf: (name: string) => `Saving ${name}`,
  allOutputs: 'all results',
  stopSaving: 'Stop saving',
  saved: (name: string) => `${name} is saved.`,
  noRoomToSave: (name: string) =>
    `${name} was not saved: there is not enough room where you wanted it. Free some disk space or choose another place, then download it again.`,
  notSaved: (name: string, detail: string) =>
    `${name} was not saved (${detail}). Download it again.`,
  zipName: (date: string) => `kiln-${date}.zip`,
};
