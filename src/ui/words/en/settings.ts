import { plural } from './plural.ts';
import type { StorageContents } from '../../../storage/storage-contents.ts';

/** The words of the settings. */
export const settings = {
  diagnostics: 'Diagnostics',
  diagnosticsHint:
    'What this browser can do, what the queue has done, and a check of what is stored.',
  engine: 'Engine',
  engines: { auto: 'Automatic', ffmpeg: 'FFmpeg only' },
  engineHint:
    "Automatic: the browser's fast codecs where they are good enough, else FFmpeg. FFmpeg only: slower, but the same result in every browser.",
  engineDownload: 'FFmpeg download',
  engineDownloads: { early: 'When you add a file that needs it', late: 'When you press Convert' },
  engineDownloadHint: '10 MB, once. If your connection saves data, it waits for Convert.',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  /** The one that the browser asks for. */
  languageAuto: 'Automatic',
  languageNotFetched: 'This language could not be fetched. Choose it again when you are online.',
  links: 'Fetch links',
  switch: { off: 'Off', on: 'On' },
  linksHint:
    'Lets you convert a file from a web address. Kiln names the website first, and fetches nothing else from elsewhere.',
  offline: 'Offline use',
  offlineHint:
    'The browser converts common files itself. Some need FFmpeg (10 MB), which is downloaded when the first of them comes up. Download it now to be ready offline.',
  makeOffline: 'Make available offline',
  offlineUnkept:
    'There was no room to store FFmpeg, so it is here only until you close this page. Free some space, reload the page and try again.',
  offlineReady: 'FFmpeg is stored. All of Kiln works without a connection.',
  fetching: 'Fetching FFmpeg',
  storage: {
    storage: 'Storage',
    used: (used: string) => `${used} used`,
    usedOf: (used: string, quota: string) => `${used} used of ${quota} that the browser allows`,
    hint: 'Files stay here until they are converted, results until you remove them.',
    contents: {
      sources: 'Originals',
      outputs: 'Results',
      unfinished: 'Unfinished work',
      leftovers: 'Leftovers',
      engine: 'Engines',
      other: 'Kiln itself and notes about jobs',
    } satisfies Record<Exclude<keyof StorageContents, 'ffmpeg'> | 'other', string>,
    deleteOutputs: (jobs: number) =>
      plural(jobs, {
        one: 'Delete the result of # finished job',
        other: 'Delete the results of # finished jobs',
      }),
    deleteOutputsHint: 'Finished jobs leave the list. Your downloads stay.',
    deleteLeftovers: 'Delete leftovers',
    deleteEngine: 'Delete FFmpeg',
    deleteEngineHint: 'It is downloaded again (10 MB) when a file needs it.',
  },
};
