import type { AdapterKind } from '../../../storage/storage.ts';
import type { Way, Statistics } from '../../../domain/queue/statistics.ts';
import type { Inconsistency } from '../../../queue/contract/consistency.ts';

import { plural } from './plural.ts';

/** The words of the diagnostics. */
export const diagnostics = {
  title: 'Diagnostics',
  browser: 'This browser',
  userAgent: 'Name',
  version: 'Kiln',
  cores: 'Cores',
  memory: 'Memory',
  gigabytes: (n: string) => `${n} GB or more`,
  unknown: 'not told',
  decodes: 'Decodes',
  encodes: 'Encodes',
  none: 'nothing',
  opfs: 'Private files',
  locks: 'Web Locks',
  presence: { present: 'yes', missing: 'no' },
  sources: 'Originals are kept as',
  artifacts: 'Results are kept as',
  adapters: {
    blob: 'Blobs in IndexedDB',
    chunks: 'pieces in IndexedDB',
    file: 'private files',
    memory: 'nothing but memory',
  } satisfies Record<AdapterKind, string>,
  persistence: 'Kept when disk is short',
  persistences: { granted: 'yes', refused: 'the browser may delete it' },
  tabs: 'Several tabs',
  tabKinds: { coordinated: 'work together', alone: 'disturb each other' },
  engine: 'FFmpeg',
  engineVersion: '5.1.4, @ffmpeg/core 0.12.10',
  engineStates: {
    absent: 'not downloaded yet',
    downloading: 'being downloaded',
    unkept: 'here until the page is closed',
    ready: 'stored',
    failed: 'could not be downloaded',
  },
  storage: 'Stored',
  storedOf: (used: string, quota: string) => `${used} of ${quota}`,

  statistics: 'What this queue has done',
  jobs: 'Jobs',
  jobCounts: (done: string, failed: string) => `${done} done, ${failed} failed`,
  bytes: 'Bytes',
  bytesInOut: (bytesIn: string, bytesOut: string) => `${bytesIn} in, ${bytesOut} out`,
  media: 'Media',
  stages: {
    'loading-engine': 'Fetching FFmpeg',
    probing: 'Reading files',
    working: 'Converting',
    verifying: 'Checking results',
  } satisfies Record<keyof Statistics['stages'], string>,
  ways: {
    copy: 'Speed of copies',
    images: 'Speed of pictures',
    webcodecs: 'Speed of WebCodecs',
    ffmpeg: 'Speed of FFmpeg',
  } satisfies Record<Way, string>,

  storageCheck: 'Storage check',
  checkHint: 'Compares every stored file with what the jobs say. Nothing is changed.',
  check: 'Check storage',
  checking: 'Checking',
  allRight: (jobs: number, files: number, bytes: string) =>
    `Everything is as it should be: ${plural(jobs, { one: '# job', other: '# jobs' })}, ${plural(files, { one: '# file', other: '# files' })}, ${bytes}.`,
  wrong: (count: number) =>
    `${plural(count, { one: '# thing is', other: '# things are' })} not as they should be. Reload the page: it tidies up and asks for what is missing. If that does not help, copy the report and tell us.`,
  inconsistencies: {
    'source-missing': 'An original is missing',
    'artifact-missing': 'A stored result or part of one is missing',
    'artifact-changed': 'A stored result or part of one was changed',
    'artifact-orphan': 'A stored file belongs to no job',
    'source-orphan': 'An original belongs to no job',
    shared: 'Two jobs share a file',
    'job-invalid': 'A job is in a state that cannot be',
  } satisfies Record<Inconsistency['kind'], string>,
};
