import type { JobWish } from '../state/job-wishes.ts';
import { planMessages } from './plan-messages.ts';
import { queueMessages } from './queue-messages.ts';

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** Every word on the page that is not a failure, a format or an option. Another language is another such object. */
export const messages = {
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
  addFiles: 'Add files',
  addFolder: 'Add folder',
  more: 'More',
  fromLink: 'From a link…',
  dropHint: 'or drop or paste them anywhere on this page',
  dropNow: 'Drop to add',

  convertTo: 'Convert to',
  convertJobTo: (name: string) => `Convert ${name} to`,
  formatKinds: { video: 'Video', animation: 'Animation', audio: 'Audio', still: 'Picture' },
  optionsForNew: 'Options for new files',
  optionGroups: { trim: 'Trim', picture: 'Picture', sound: 'Sound', encoding: 'Encoding' },
  groupChanged: (group: string, changed: number) => `${group} · ${changed} changed`,
  resetGroup: (group: string) => `Reset ${group.toLowerCase()}`,
  timeExpected: 'A time such as 1:02.5 or 62.5',
  editTrim: 'Trim…',
  editCrop: 'Crop…',
  applyToAll: 'Apply to all',
  presets: 'Presets',
  saveAsPreset: 'Save as preset',
  startAtOnce: 'Start at once',
  convert: 'Convert',

  queue: 'Queue',
  pauseQueue: 'Pause queue',
  resumeQueue: 'Resume queue',
  downloadAll: 'Download all',
  clearFinished: 'Clear finished',
  queuePaused: 'The queue is paused. What runs goes on; nothing new is started.',
  viewer: 'Another tab is converting. This one shows it live and takes over when that one closes.',
  counts: {
    importing: (n: number) => `${n} being stored`,
    held: (n: number) => `${n} ready`,
    waiting: (n: number) => `${n} waiting`,
    running: (n: number) => `${n} running`,
    paused: (n: number) => `${n} paused`,
    done: (n: number) => `${n} done`,
    failed: (n: number) => `${n} failed`,
    lost: (n: number) => `${n} lost`,
    cancelled: (n: number) => `${n} cancelled`,
  },

  wishes: {
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel',
    retry: 'Retry',
  } satisfies Record<JobWish, string>,
  options: 'Options',
  optionsOf: (name: string) => `Options of ${name}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  download: 'Download',
  preview: 'Preview',
  hidePreview: 'Hide preview',
  outputsOf: (name: string) => `Results of ${name}`,
  saveAsZip: 'Save all as zip',

  importing: 'Storing the file, so that it survives a reload',
  held: 'Ready to convert',
  waiting: 'Waiting',
  cancelled: 'Cancelled',
  stages: {
    'loading-engine': 'Fetching FFmpeg, 10 MB, once',
    probing: 'Reading the file',
    working: 'Converting',
    verifying: 'Checking the result',
  },
  attempt: (n: number) => `Attempt ${n}`,
  progressOf: (name: string) => `Progress of ${name}`,
  percent: (fraction: number) => `${Math.floor(fraction * 100)}\u00A0%`,
  speed: (factor: number) => `${factor < 10 ? factor.toFixed(1) : Math.round(factor)}×`,
  timeLeft: (time: string) => `${time} left`,
  title: (fraction: number, name: string, others: number) =>
    `${Math.floor(fraction * 100)} % – ${name}${others > 0 ? `, ${others} more` : ''}`,
  titleDone: (names: readonly string[], failed: number) => {
    const what = names.length === 1 ? (names[0] ?? '') : many(names.length, 'file', 'files');
    return `${failed === 0 ? 'Done' : many(failed, 'failure', 'failures')} – ${what}`;
  },
  took: (time: string) => `in ${time}`,
  realTime: (factor: number) =>
    `${Number(factor.toPrecision(2)).toLocaleString('en')}×\u00A0real\u00A0time`,
  sizes: (before: string, after: string) => `${before} → ${after}`,
  sizeChange: (change: number) => {
    const percent = Math.round(change * 100);
    if (percent === 0) return 'same size';
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent)}\u00A0%`;
  },
  notSmaller: (before: string, after: string) =>
    before === after
      ? 'This is no smaller than your file. The original is as good.'
      : `This is larger than your file (${after} instead of ${before}). The original is the smaller one.`,

  ...planMessages,
  ...queueMessages,

  details: 'Details',
  copyReport: 'Copy report',
  reportCopied: 'Copied',
  cannotPreview: 'This browser cannot play this format. The file itself is fine: download it.',

  settings: 'Settings',
  diagnostics: 'Diagnostics',
  diagnosticsHint:
    'What this browser can do, what the queue has done, and a check of everything that is stored.',
  engine: 'Engine',
  engines: { auto: 'Automatic', ffmpeg: 'FFmpeg only' },
  engineHint:
    "Automatic: the browser's own codecs where they are good enough, FFmpeg for the rest. FFmpeg only: slower, but the same result in every browser.",
  theme: 'Theme',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  links: 'Fetch links',
  switch: { off: 'Off', on: 'On' },
  linksHint:
    'When on, you can give Kiln the address of a file on the web. It asks the host of that address, and names it first. This is the only thing that Kiln ever fetches from elsewhere.',
  offline: 'Offline use',
  offlineHint:
    'Common files are converted by the browser itself. FFmpeg (10 MB) is needed only for some, and fetched when the first of them comes up. Fetch it now to be ready for all of them offline.',
  makeOffline: 'Make available offline',
  offlineReady: 'FFmpeg is stored. All of Kiln works without a connection.',
  fetching: 'Fetching FFmpeg',

  about: 'About',
  aboutText:
    'Kiln converts media with the codecs of your browser, and with FFmpeg compiled to WebAssembly for what they cannot do. It is a page and nothing more: there is no server that could see your files.',
  aboutProof:
    'To verify, open the network tab of the developer tools and convert something: nothing but parts of Kiln is ever fetched, unless you allow links and give it one. Or make it available offline in the settings and cut the connection: it works the same.',
  version: (version: string) => `Version ${version}`,
  licence: 'Kiln is free software under the GPL, version 3 or later.',
  engineLicence: 'FFmpeg 5.1.4 via @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Source of FFmpeg',
  licences: 'Licences',

  updateReady: 'New version ready',
  updateWaits: 'It waits for running jobs.',
  updateNow: 'Your queue is kept.',
  update: 'Update',
  updating: 'Updating',

  wentWrong: (detail: string) => `That did not work: ${detail}`,
  notAdded: (name: string, why: string) => `${name} was not added. ${why}`,
  outputGone: (name: string) =>
    `${name} is no longer stored in this browser. Convert the file again.`,

  said: {
    added: (n: number) => `${many(n, 'file', 'files')} added.`,
    done: (name: string) => `${name} is done.`,
    doneMany: (n: number) => `${n} jobs are done.`,
    failed: (name: string) => `${name} failed.`,
    failedMany: (n: number) => `${n} jobs failed.`,
    finished: 'The queue is finished.',
    update: 'A new version is ready.',
  },
};
