import { deferred } from '../lib/deferred.ts';
import { createEmitter } from '../lib/emitter.ts';
import { inTime } from '../lib/in-time.ts';
import type { Observed } from '../lib/observed.ts';
import type { UpdateState } from '../lib/update-state.ts';

/** A new version of the app itself, never applied unasked. */
export type AppUpdate = Observed<UpdateState> & {
  /** Waits for running jobs, then puts the new version in charge and reloads this tab, and no other. */
  readonly apply: () => Promise<void>;
};

/** What the update needs to know of the rest. */
export type AppUpdateOptions = {
  /** Resolves when no job runs in any tab, and none starts any more. */
  readonly whenIdle: () => Promise<void>;
};

/** The update of the app, over the start of a page. */
export type OpenAppUpdate = {
  /**
   * Finishes what this tab accepted before it had to reload; to be awaited before the first job is started, because the
   * page is reloaded if the new version comes now.
   */
  readonly atStart: () => Promise<void>;
  /**
   * Registers the service worker and watches for new versions. There is none while Kiln is being developed, on plain
   * http, and in some private modes.
   */
  readonly register: (options: AppUpdateOptions) => AppUpdate;
};

/**
 * How long a new version may take to be in charge, in milliseconds; usually it takes a few hundred. If another tab
 * loads something at this very moment, Chromium gives up and leaves it waiting: seen in one of five updates with a tab
 * just opened. Reloading mends it, and then the new version comes with the reload or shortly after it.
 */
const PATIENCE_MS = 3000;

/**
 * Milliseconds that a version which did not come within its time has for coming by itself, while jobs are done; then the
 * page is reloaded all the same, because Chromium may not let it in before a page is loaded.
 */
const OVERDUE_MS = 20_000;

/** Milliseconds for which the page has to have loaded nothing before a new version is let in. */
const QUIET_MS = 500;

/** Milliseconds that a page may take to be gone once it is loaded anew; every further try gets twice as long. */
const GONE_MS = 4000;

/** Milliseconds that the first visit has for itself before Kiln is stored for use offline, unless it is touched before. */
const FIRST_VISIT_MS = 3000;

/** Where a tab notes that its user has accepted an update which is not in charge yet. */
const ACCEPTED = 'kiln-update-accepted';

/** Opens the update. `note`: sessionStorage, where the browser allows it. */
export function openAppUpdate(
  note: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): OpenAppUpdate {
  const { emit, subscribe } = createEmitter<void>();
  let state: UpdateState = 'none';
  /** What was accepted before this page was loaded, and is not in charge yet. */
  let overdue: Promise<unknown> | null = null;
  const become = (next: UpdateState) => {
    state = next;
    emit();
  };
  const isWaiting = () => {
    if (state === 'none') become('waiting');
  };
  return {
    async atStart() {
      if (note.getItem(ACCEPTED) === null) return;
      note.removeItem(ACCEPTED);
      await whenQuiet();
      const inCharge = letIn();
      // Where it cannot be had now, it is offered again.
      const end = await inTime(PATIENCE_MS, inCharge, 'late').catch(() => 'refused' as const);
      if (end === 'late') overdue = inCharge;
      else if (end === 'in-charge') await reload();
    },
    register({ whenIdle }) {
      if (!import.meta.env.DEV && 'serviceWorker' in navigator) {
        // Browsers may refuse it by a setting. Kiln works without, only not offline.
        register(isWaiting).catch(() => undefined);
      }
      if (overdue !== null)
        void inTime(OVERDUE_MS, overdue, 'late')
          .then(whenIdle)
          .then(whenQuiet)
          .then(() => reload())
          .catch(() => undefined);
      return {
        read: () => state,
        subscribe,
        async apply() {
          if (state !== 'waiting') return;
          become('applying');
          await whenIdle();
          await whenQuiet();
          if ((await inTime(PATIENCE_MS, letIn(), 'late')) === 'late')
            note.setItem(ACCEPTED, 'yes');
          await reload();
        },
      };
    },
  };
}

/** Puts the new version in charge; resolves when it is. */
async function letIn(): Promise<'in-charge' | 'late'> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  // It is in charge already, if another tab accepted it, or since this page was loaded.
  if (!waiting) return 'in-charge';
  const activated = deferred();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') activated.resolve();
  });
  // Once is enough: Chromium does nothing more when it is asked again.
  waiting.postMessage({ type: 'SKIP_WAITING' });
  await activated.promise;
  return 'in-charge';
}

/**
 * Resolves when the page has loaded nothing for a while, as it does when a job has just ended: what it loads while a new
 * version is let in starts the old one again, which then stays in charge until it has had nothing to do for half a minute.
 */
async function whenQuiet(): Promise<void> {
  const quiet = deferred();
  let timer = setTimeout(quiet.resolve, QUIET_MS);
  const observer = new PerformanceObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(quiet.resolve, QUIET_MS);
  });
  observer.observe({ type: 'resource' });
  await inTime(PATIENCE_MS, quiet.promise, undefined);
  clearTimeout(timer);
  observer.disconnect();
}

/**
 * Reloads; nothing is done after it. Where the old service worker is still in charge, Chromium may end it with this very
 * navigation in its hands, which then never ends: it is begun again until the page is gone.
 */
function reload(patience = GONE_MS): Promise<never> {
  location.reload();
  setTimeout(() => reload(patience * 2), patience);
  return new Promise<never>(() => undefined);
}

/** Registers the service worker, asks for new versions, and calls back when one is installed and waits. */
async function register(onWaiting: () => void): Promise<void> {
  // The page comes first: what registers is fetched when it stands, and the service worker fetches the shell once more.
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  }
  await untilTouched(FIRST_VISIT_MS);
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('./sw.js');
  worker.addEventListener('waiting', onWaiting);
  // A tab that stays open for days asks when it is looked at again; offline there is no answer.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  });
  await worker.register();
}

/** Resolves when somebody touches the page or a key, at the latest after so many milliseconds. */
async function untilTouched(ms: number): Promise<void> {
  const touched = deferred();
  const kinds = ['pointerdown', 'keydown', 'drop'] as const;
  const resolve = () => touched.resolve();
  for (const kind of kinds) window.addEventListener(kind, resolve, { once: true, capture: true });
  await inTime(ms, touched.promise, undefined);
  for (const kind of kinds) window.removeEventListener(kind, resolve, { capture: true });
}
