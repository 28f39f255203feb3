import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import type { JobState } from '../../src/domain/job.ts';
import type { EngineChoice } from '../../src/domain/settings.ts';
import { openQueue, type OpenQueue } from '../../src/queue/queue.ts';
import { createDatabase } from '../../src/storage/database.ts';
import { createJobStore, type JobStore } from '../../src/storage/job-store.ts';
import {
  createBlindEngine,
  createChannelHub,
  createFakeEngine,
  createFakeLeaveNote,
  createLockHub,
  createMemoryArtifacts,
  type FakeEngine,
} from './fakes.ts';

let worlds = 0;

/** A tab: its queue, its engine, and its end. */
export type Tab = {
  readonly queue: OpenQueue;
  /** FFmpeg. */
  readonly engine: FakeEngine;
  /** The browser's own codecs; they read nothing unless the test says so. */
  readonly webcodecs: FakeEngine;
  /** What the user sets. */
  readonly settings: { engine: EngineChoice };
  /** The tab is gone without a word, and the lock goes to the next one. */
  readonly crash: () => void;
};

/** One browser: storage, locks and channels that outlive its tabs. */
export type World = {
  readonly store: JobStore;
  readonly files: Map<string, Blob>;
  readonly openTab: (width?: number) => Promise<Tab>;
  /** Names and states of all jobs as stored, in order. */
  readonly stored: () => Promise<string[]>;
};

/** Makes a browser with an empty profile. */
export function createWorld(): World {
  worlds += 1;
  const store = createJobStore(createDatabase(`world-${worlds}`));
  const files = new Map<string, Blob>();
  const channel = createChannelHub();
  const lock = createLockHub();
  const leaveNote = createFakeLeaveNote();
  let ids = 0;

  return {
    store,
    files,
    stored: async () => (await store.all()).map((job) => `${job.sources[0]?.name} ${job.state}`),
    async openTab(width = 1) {
      const engine = createFakeEngine(width);
      const webcodecs = createBlindEngine();
      const settings = { engine: 'auto' as EngineChoice };
      let dead = false;
      const alive = <T>(use: () => Promise<T>): Promise<T> =>
        dead ? new Promise<never>(() => undefined) : use();
      const queue = await openQueue({
        store: { ...store, update: (...args) => alive(() => store.update(...args)) },
        artifacts: async () => createMemoryArtifacts(files),
        engines: { webcodecs, ffmpeg: engine },
        device: { workers: width, memory: 4e9 },
        engineChoice: () => settings.engine,
        hasFfmpeg: () => engine.prepared > 0,
        channel: channel(),
        lock: lock.tab(),
        leaveNote,
        newId: () => `id-${(ids += 1)}`,
        now: () => 0,
      });
      return {
        queue,
        engine,
        webcodecs,
        settings,
        crash() {
          dead = true;
          lock.release();
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
