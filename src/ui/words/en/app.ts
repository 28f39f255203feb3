import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms. */
export const app = {
  appName: 'Kiln',
  close: 'Close',
  dismiss: 'Dismiss',
  headline: 'Convert video, sound and pictures. Right here.',
  lead: (formats: number) =>
    `Kiln does the work inside this browser, into ${formats} formats. Your files are never uploaded.`,
  promises: [
    ['Private', 'No server, no account. Watch the network tab: nothing leaves.'],
    ['Patient', 'The queue survives reloads, crashes and restarts, and goes on where it was.'],
    [
      'Portable',
      'Works without a connection once it has seen a file. Some files need FFmpeg: 10 MB, fetched once.',
    ],
  ],
  convertTo: 'Convert to',
  formatKinds: {
    video: 'Video',
    animation: 'Animation',
    audio: 'Audio',
    still: 'Picture',
    subtitles: 'Subtitles',
  },
  optionsForAll: 'Options for all files',
  presets: 'Presets',
  startAtOnce: 'Start at once',
  convert: 'Convert',
  settings: 'Settings',
  about: 'About',
  updateReady: 'New version ready',
  updateWaits: 'It waits for running jobs.',
  updateNow: 'Your queue is kept.',
  update: 'Update',
  updating: 'Updating',
  wentWrong: (detail: string) => `That did not work: ${detail}`,
  notOffline:
    'This browser did not store all of Kiln, so it may not work without a connection. Try again, with a connection and some free space.',
  startedMeanwhile: (name: string) =>
    `${name} has started, so it cannot be changed any more. Changes that were not applied are lost; to make them again, cancel it first.`,
  removedMeanwhile: (name: string) =>
    `${name} is not in the queue any more, so it cannot be changed.`,
  notAdded: (name: string, why: string) => `${name} was not added. ${why}`,
  outputGone: (name: string) =>
    `${name} is no longer stored in this browser. Convert the file again.`,
  said: {
    added: (n: number) => plural(n, { one: '# file added.', other: '# files added.' }),
    done: (name: string) => `${name} is done.`,
    doneMany: (n: number) => plural(n, { one: '# job is done.', other: '# jobs are done.' }),
    failed: (name: string) => `${name} failed.`,
    failedMany: (n: number) => plural(n, { one: '# job failed.', other: '# jobs failed.' }),
    finished: 'The queue is finished.',
    update: 'A new version is ready.',
  },
  title: (percent: string, name: string) => `${percent} – ${name}`,
  titleWithTime: (percent: string, left: string, name: string) => `${percent} · ${left} – ${name}`,
  titleDone: (what: string) => `Done – ${what}`,
  titleFailed: (failed: number, what: string) =>
    `${plural(failed, { one: '# failure', other: '# failures' })} – ${what}`,
  files: (count: number) => plural(count, { one: '# file', other: '# files' }),
  copyReport: 'Copy report',
  reportCopied: 'Copied',
  slowDatabase:
    'The browser’s database is slow to open. Your jobs are in it, so Kiln waits, and goes on by itself as soon as it is there. Without it you start with an empty queue, which will not survive a reload.',
  goOnWithout: 'Go on without it',
  unusable: {
    'old-browser': `This browser is too old for Kiln. It needs Chrome or Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari}, or a newer one. Update this browser, or open Kiln in another.`,
    insecure:
      'Kiln needs a secure address to store files and to check its engine. Open it over https, or on localhost.',
    'no-storage':
      'This browser does not let Kiln store anything. Leave private browsing, or allow site data for this page.',
    newer: 'A newer Kiln has been here; reload this page to update. Your jobs are kept.',
    blocked:
      'Another tab runs an older Kiln. It finishes its jobs first; then close or reload it, and this page goes on by itself.',
  },
};
