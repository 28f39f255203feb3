import { signal } from '@preact/signals';
import { version } from '../package.json';
import { isActive } from './domain/job.ts';
import { createCoreDownload } from './engines/ffmpeg/core-download.ts';
import { createFfmpegEngine } from './engines/ffmpeg/ffmpeg-engine.ts';
import { deviceFacts, engineWidth, memoryBudget } from './engines/engine-width.ts';
import { createWebCodecsEngine } from './engines/webcodecs/webcodecs-engine.ts';
import { registerApp } from './pwa/app-update.ts';
import { keepEngines } from './pwa/keep-engines.ts';
import { guardLeaving } from './pwa/leave-guard.ts';
import { keepScreenOn } from './pwa/wake-lock.ts';
import { createLeaveNote } from './queue/leave-note.ts';
import { createQueueChannel } from './queue/queue-channel.ts';
import { openQueue } from './queue/queue.ts';
import { createTabLock } from './queue/tab-lock.ts';
import { createDatabase } from './storage/database.ts';
import { createJobStore } from './storage/job-store.ts';
import { openArtifacts } from './storage/open-artifacts.ts';
import { createSettingsStore } from './storage/settings-store.ts';
import { askToPersist, storageUse } from './storage/storage-use.ts';
import { openTempFile, sweepTempFiles } from './storage/temp-file.ts';
import type { AppServices } from './ui/app-services.ts';
import { renderApp } from './ui/render-app.tsx';
import { renderUnusable } from './ui/render-unusable.tsx';

/** The browser's encoders use several threads each; more of them side by side only wait for each other. */
const MOST_TRANSCODES = 2;

/** Builds everything, lowest layer first, and hands it down. The only file that sees all layers. */
async function start(root: HTMLElement): Promise<void> {
  // Without a secure context there is no storage for files, no locks and no way to check the engine.
  if (!isSecureContext) return renderUnusable(root, 'insecure');

  const database = createDatabase();
  const artifacts = openArtifacts(database);
  const core = createCoreDownload();
  const settings = createSettingsStore(localStorage);
  const facts = deviceFacts(navigator);
  const device = { workers: engineWidth(facts), memory: memoryBudget(facts) };
  const queue = await openQueue({
    store: createJobStore(database),
    artifacts: () => artifacts,
    engines: {
      webcodecs: createWebCodecsEngine(Math.min(device.workers, MOST_TRANSCODES)),
      ffmpeg: createFfmpegEngine(core, device.workers, device.memory),
    },
    device,
    engineChoice: () => settings.read().engine,
    hasFfmpeg: () => core.state().kind === 'ready',
    channel: createQueueChannel(),
    lock: createTabLock(),
    leaveNote: createLeaveNote(localStorage),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
  });
  settings.subscribe(queue.lookAgain);
  core.subscribe(queue.lookAgain);
  const update = registerApp({ whenIdle: queue.drain });

  const busy = signal(false);
  queue.subscribe(({ jobs, role }) => {
    busy.value = jobs.some(
      (job) => (isActive(job) && role === 'runner') || job.state === 'importing',
    );
  });
  keepScreenOn(busy);
  guardLeaving(busy);
  window.addEventListener('pagehide', queue.leave);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void queue.comeBack();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void queue.comeBack();
  });

  const services: AppServices = {
    version,
    queue: {
      ...queue,
      add(...args) {
        askToPersist();
        void keepEngines();
        return queue.add(...args);
      },
    },
    settings,
    offlineEngine: {
      read: core.state,
      subscribe: core.subscribe,
      // How it went is told by the state, for this click and for everybody else.
      async download() {
        await keepEngines();
        await core.compiled().catch(() => undefined);
      },
    },
    update: { read: update.state, subscribe: update.subscribe, apply: update.apply },
    notices: async () => (await fetch('./third-party-notices.txt')).text(),
    storage: storageUse,
    openTempFile,
  };
  renderApp(root, services);
  void sweepTempFiles();
}

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no #app.');
start(root).catch((error: unknown) => {
  // The database is refused, or a newer Kiln has changed it: without it there is no queue.
  if (error instanceof DOMException) renderUnusable(root, 'no-storage');
  throw error;
});
