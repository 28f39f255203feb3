import { plural } from './plural.ts';

/** The words for those who look away while Kiln works. */
export const notify = {
  whenDone: 'When done',
  notify: 'Notification',
  sound: 'Sound',
  hint: 'Tells you when the queue or a long job is done while you look at something else.',
  blocked:
    'The browser does not let Kiln show notifications. Allow them in the settings of this site: the icon beside the address.',
  missing:
    'This browser shows no notifications here. On an iPhone or iPad, add Kiln to the Home Screen first.',
  offer: 'This takes a while. Kiln can tell you when it is ready.',
  accept: 'Tell me when it is ready',
  decline: 'No, thanks',
  refused:
    'The browser does not let Kiln show notifications. You can change that in the settings of this site.',

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
