import { signal, type Signal } from '@preact/signals';
import { version } from '../package.json';
import { BROWSER_TOGETHER } from './domain/plan/segments/concurrency.ts';
import { createBridge } from './engines/bridge/bridge.ts';
import { createCoreDownload } from './engines/ffmpeg/core/core-download.ts';
import { createFfmpegEngine } from './engines/ffmpeg/ffmpeg-engine.ts';
import { createImagesEngine } from './engines/images/images-engine.ts';
import { deviceFacts, engineWidth, memoryBudget } from './engines/pool/device-limits.ts';
import { createFileViewers, openViewer } from './engines/webcodecs/open-viewer.ts';
import { createWebCodecsEngine } from './engines/webcodecs/webcodecs-engine.ts';
import { savesData } from './pwa/device/saves-data.ts';
import { isModernBrowser } from './lib/browser-floor.ts';
import { openAppUpdate } from './pwa/app-update.ts';
import { openDeviceSensors } from './pwa/device/device-sensors.ts';
import { keepEngines } from './pwa/keep-engines.ts';
import { openNotifications } from './pwa/page/notifications.ts';
import { visitKind } from './pwa/device/visit.ts';
import { watchPage } from './pwa/page/watch-page.ts';
import { createLeaveNote } from './queue/tabs/leave-note.ts';
import { createQueueChannel } from './queue/tabs/queue-channel.ts';
import { openQueue, type OpenQueue } from './queue/queue.ts';
import { createTabLock } from './queue/tabs/tab-lock.ts';
import { openStorage } from './storage/open-storage.ts';
import { openSmallStorage } from './storage/settings/small-storage.ts';
import { createPresetStore } from './storage/settings/preset-store.ts';
import { createSettingsStore, type SettingsStore } from './storage/settings/settings-store.ts';
import { askToPersist, storageUse } from './storage/storage-use.ts';
import { openTempFile, sweepTempFiles } from './storage/files/temp-file.ts';
import { sweepThumbnails, thumbnailFiles } from './storage/files/thumbnail-files.ts';
import { createDatabaseState } from './ui/state/database-state.ts';
import type { FetchLink } from './domain/links/fetch-link.ts';
import { renderApp } from './ui/app/render-app.tsx';
import { renderSlowDatabase, renderUnusable } from './ui/app/instead-of-app.tsx';
import { loadLanguage } from './ui/words/load-language.ts';

/** Builds everything, lowest layer first, and hands it down. The only file that sees all layers. */
async function start(root: HTMLElement): Promise<void> {
  const note = openSmallStorage('localStorage');
  const settings = createSettingsStore(note);
  await loadLanguage(settings.read().language);
  if (!isModernBrowser()) return renderUnusable(root, 'old-browser');
  // Without a secure context there is no storage for files, no locks and no way to check the engine.
  if (!isSecureContext) return renderUnusable(root, 'insecure');

  let queue: OpenQueue | undefined;
  let wasSkipped = false;
  const update = openAppUpdate(openSmallStorage('sessionStorage'));
  await update.atStart();
  const database = createDatabaseState();
  const [storage, device] = await Promise.all([
    openStorage({
      note,
      // A newer Kiln in another tab wants to change the database: what runs is finished first.
      async mayClose() {
        await queue?.drain();
        database.become('outdated');
      },
      onBlocked: () => (queue === undefined ? renderUnusable(root, 'blocked') : undefined),
      onEmptied: () => void queue?.emptied(),
      async onSlow() {
        await renderSlowDatabase(root);
        wasSkipped = true;
      },
    }),
    openDeviceSensors(),
  ]);
  if (wasSkipped && storage.durability === 'session') database.become('skipped');
  const core = createCoreDownload();
  const facts = deviceFacts(navigator);
  const power = { workers: engineWidth(facts), memory: memoryBudget(facts) };
  const images = createImagesEngine(power.workers, power.memory);
  const webcodecs = createWebCodecsEngine(Math.min(power.workers, BROWSER_TOGETHER));
  const ffmpeg = createFfmpegEngine(core, power.workers, power.memory);
  queue = await openQueue({
    storage: { ...storage, used: async () => (await storageUse()).used },
    engines: { images, webcodecs, ffmpeg, bridge: createBridge(ffmpeg, webcodecs) },
    device: {
      power,
      sensors: device,
      hasFfmpeg: () => core.state().kind === 'ready' || core.state().kind === 'unkept',
    },
    clock: {
      now: () => Date.now(),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    preferences: {
      engineChoice: () => settings.read().engine,
      mayDownloadEarly: () =>
        settings.read().engineDownload === 'early' && navigator.onLine && !savesData(navigator),
    },
    newId: () => crypto.randomUUID(),
    tabs: {
      channel: createQueueChannel(),
      lock: createTabLock(),
      leaveNote: createLeaveNote(note),
    },
    loadJobProcessor: async () =>
      (await import('./queue/running/job-processor.ts')).createJobProcessor,
  });
  settings.subscribe(queue.capabilitiesChanged);
  core.subscribe(queue.capabilitiesChanged);
  const fetching = signal(0);
  watchPage(queue, fetching);

  renderApp(root, {
    queue: persistingOnAdd(queue),
    settings,
    presets: createPresetStore(note),
    offlineEngine: {
      read: core.state,
      subscribe: core.subscribe,
      // How FFmpeg's download went is told by the state, for this click and for everybody else.
      async download() {
        const scripts = await keepEngines();
        await core.compiled().catch(() => undefined);
        return scripts;
      },
      remove: core.remove,
    },
    takeSharedFiles: async (...taking) =>
      (await import('./pwa/shared-files.ts')).takeSharedFiles(note, ...taking),
    openViewer,
    thumbnails: {
      ...thumbnailFiles,
      viewFile: createFileViewers(),
      readable: async (picture) =>
        (await import('./engines/images/readable-picture.ts')).readablePicture(images, picture),
    },
    update: update.register({ whenIdle: queue.drain }),
    database,
    storage: {
      use: storageUse,
      contents: async () =>
        (await import('./storage/storage-contents.ts')).storageContents(storage),
      async freeLeftovers() {
        await queue?.forgetRemoved();
        await (await import('./storage/leftovers.ts')).freeLeftovers(storage);
      },
      adapters: storage.adapters,
      openTempFile,
    },
    device: {
      scheduleKinds: device.scheduleKinds,
      allowIdle: device.allowIdle,
      facts: async () => (await import('./pwa/device/browser-facts.ts')).browserFacts(),
      tabs: 'locks' in navigator ? 'coordinated' : 'alone',
      visit: visitKind(navigator, (query) => matchMedia(query).matches),
    },
    notifier: {
      ...openNotifications(),
      sound: async () => (await import('./pwa/page/play-tone.ts')).playTone(),
    },
    fetchLink: linkFetcher(settings, fetching),
    about: {
      version,
      notices: async () => (await fetch('./third-party-notices.txt')).text(),
    },
  });
  void sweepTempFiles();
  void sweepThumbnails(
    new Set(queue.snapshot().jobs.flatMap(({ sources }) => sources.map(({ id }) => id))),
  );
}

/** Fetches links as long as the user allows it; `fetching` counts those that are on their way. */
function linkFetcher(
  settings: SettingsStore,
  fetching: Signal<number>,
): FetchLink<File, AbortSignal> {
  return async (order) => {
    if (settings.read().links === 'off') return { kind: 'failed', failure: { kind: 'off' } };
    fetching.value += 1;
    try {
      return await (await import('./network/fetch-from-web.ts')).fetchFromWeb(order);
    } finally {
      fetching.value -= 1;
    }
  };
}

/** Somebody who adds files wants them kept, and will want the engines offline too. */
function persistingOnAdd(queue: OpenQueue): OpenQueue {
  return {
    ...queue,
    add(...args) {
      askToPersist();
      void keepEngines();
      return queue.add(...args);
    },
    addTogether(...args) {
      askToPersist();
      void keepEngines();
      return queue.addTogether(...args);
    },
  };
}

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no #app.');
start(root).catch((error: unknown) => {
  // A newer Kiln has changed the database, or it is refused: without it there is no queue.
  if (error instanceof DOMException) {
    renderUnusable(root, error.name === 'VersionError' ? 'newer' : 'no-storage');
  }
  throw error;
});
