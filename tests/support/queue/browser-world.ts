import type { Storage } from '../../../src/storage/storage.ts';
import { expect } from 'vitest';
import type { JobState } from '../../../src/domain/job/job.ts';
import type { Surroundings } from '../../../src/domain/settings/schedule.ts';
import type { EngineChoice } from '../../../src/domain/engine/engine-id.ts';
import { createEmitter } from '../../../src/lib/emitter.ts';
import { openQueue, type OpenQueue } from '../../../src/queue/queue.ts';
import { createJobProcessor } from '../../../src/queue/running/job-processor.ts';
import {
  createBlindEngine,
  NO_BRIDGE,
  createChannelHub,
  createFakeEngine,
  createFakeLeaveNote,
  createLockHub,
  type FakeEngine,
} from './fakes.ts';
import { createFakeStorage } from './fake-storage.ts';
import { createLife, mortal } from './life.ts';

/** A tab: its queue, its engine, and its end. */
export type Tab = {
  readonly queue: OpenQueue;
  /** FFmpeg. */
  readonly engine: FakeEngine;
  /** The browser's own codecs; they read nothing unless the test says so. */
  readonly webcodecs: FakeEngine;
  /** What the user sets. */
  readonly settings: { engine: EngineChoice; engineDownload: 'early' | 'late' };
  /** What the device tells from now on. */
  readonly sense: (change: Partial<Surroundings>) => void;
  /** Calls to the storage that have not been answered. */
  readonly pending: () => number;
  /** The tab is gone without a word, and the lock goes to the next one. */
  readonly crash: () => void;
};

/** One browser: storage, locks and channels that outlive its tabs. */
export type World = {
  readonly storage: Storage;
  /** The artifacts that are stored. */
  readonly files: Map<string, Blob>;
  readonly openTab: (width?: number, wrap?: (storage: Storage) => Storage) => Promise<Tab>;
  /** Names and states of all jobs as stored, in order. */
  readonly stored: () => Promise<string[]>;
  /** Every tab is gone, also one that never came to life. */
  readonly abandonLocks: () => void;
};

/** Waits a fiftieth of what it is told to. */
const hasty = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms / 50);
  });

/** Makes a browser with an empty profile. `newStorage` is given where to keep the artifacts. */
export function createWorld(
  newStorage: (files: Map<string, Blob>) => Storage = createFakeStorage,
  wait: (ms: number) => Promise<void> = hasty,
): World {
  const files = new Map<string, Blob>();
  const storage = newStorage(files);
  const channel = createChannelHub();
  const lock = createLockHub();
  const leaveNote = createFakeLeaveNote();
  const leaveLocks: (() => void)[] = [];
  let ids = 0;

  return {
    storage,
    abandonLocks() {
      for (const leave of leaveLocks.splice(0)) leave();
    },
    files,
    stored: async () =>
      (await storage.jobs.all()).map((job) => `${job.sources[0]?.name} ${job.state}`),
    async openTab(width = 1, wrap = (own) => own) {
      const engine = createFakeEngine(width);
      const webcodecs = createBlindEngine();
      const settings: Tab['settings'] = { engine: 'auto', engineDownload: 'late' };
      const surroundings: Surroundings = { now: 0, charging: null, idle: null };
      const life = createLife();
      const ownLock = lock();
      leaveLocks.push(ownLock.leave);
      const sensed = createEmitter<void>();
      const queue = await openQueue({
        storage: { ...mortal(wrap(storage), life), used: async () => 1000 },
        engines: {
          images: createBlindEngine('images'),
          webcodecs,
          ffmpeg: engine,
          bridge: NO_BRIDGE,
        },
        device: {
          power: { workers: width, memory: 4e9 },
          sensors: { read: () => surroundings, subscribe: sensed.subscribe },
          hasFfmpeg: () => engine.prepared > 0,
        },
        clock: { now: () => surroundings.now, wait },
        preferences: {
          engineChoice: () => settings.engine,
          mayDownloadEarly: () => settings.engineDownload === 'early',
        },
        newId: () => `id-${(ids += 1)}`,
        tabs: { channel: life.whileAlive(channel()), lock: ownLock, leaveNote },
        loadJobProcessor: async () => createJobProcessor,
      });
      return {
        queue,
        engine,
        webcodecs,
        settings,
        pending: life.pending,
        sense(change) {
          Object.assign(surroundings, change);
          sensed.emit();
        },
        crash() {
          life.end();
          ownLock.leave();
        },
      };
    },
  };
}

/** A file of four bytes. */
export function aFile(name: string): File {
  return new File(['data'], name, { type: 'video/mp4', lastModified: 1 });
}

/** Waits until a tab shows a job of this name in this state. */
export async function waitForState(tab: Tab, name: string, state: JobState): Promise<void> {
  await expect
    .poll(() => tab.queue.snapshot().jobs.find((job) => job.sources[0]?.name === name)?.state)
    .toBe(state);
}
