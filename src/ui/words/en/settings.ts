import { plural } from './plural.ts';
import type { StorageContents } from '../../../storage/storage-contents.ts';

/** The words of the settings. */
export const settings = {
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
  offlineUnkept:
    'FFmpeg is here until this page is closed: there was no room to keep it. Make room, reload the page and try again.',
  offlineReady: 'FFmpeg is stored. All of Kiln works without a connection.',
  fetching: 'Fetching FFmpeg',
  storage: {
    storage: 'Storage',
    used: (used: string) => `${used} used`,
    usedOf: (used: string, quota: string) => `${used} used of ${quota} that the browser allows`,
    hint: 'Originals stay here until they are converted, results until you remove their jobs.',
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
    deleteOutputsHint: 'Finished jobs are removed from the list; what you have downloaded stays.',
    deleteLeftovers: 'Delete leftovers',
    deleteEngine: 'Delete FFmpeg',
    deleteEngineHint: 'FFmpeg is downloaded again (10 MB) when a file needs it.',
  },
};
