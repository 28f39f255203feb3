import { plural } from './plural.ts';

/** The words for those who look away while Kiln works. */
export const notify = {
  whenDone: 'When done',
  notify: 'Notification',
  sound: 'Sound',
  hint: 'Tells you when the queue or a long job is done.',
  blocked:
    'Notifications are blocked. Allow them in this site’s settings: the icon next to the address.',
  missing:
    'No notifications in this browser. On an iPhone or iPad, add Kiln to the Home Screen first.',
  offer: 'This takes a while. Want to know when it is ready?',
  accept: 'Tell me',
  decline: 'No, thanks',
  refused: 'Notifications are blocked. You can change that in this site’s settings.',

  titles: {
    ready: 'Ready',
    failed: 'That did not work',
    done: 'Done',
  },
  finishedTitles: {
    ready: 'Ready: the queue is finished',
    failed: 'That did not work: the queue is finished',
    done: 'Done: the queue is finished',
  },
  ready: (count: number) => plural(count, { one: '# file is ready.', other: '# files are ready.' }),
  failed: (count: number) => plural(count, { one: '# failed.', other: '# failed.' }),
  readyAndFailed: (ready: number, failed: string) =>
    `${plural(ready, { one: '# file is ready', other: '# files are ready' })}, ${failed} failed.`,
};
