import { Workbox } from 'workbox-window';
import { createEmitter } from '../lib/emitter.ts';

/** `waiting`: a new version is here. `applying`: the user accepted it; it comes when no job runs. */
export type UpdateState = 'none' | 'waiting' | 'applying';

/** A new version of the app itself, never applied unasked. */
export type AppUpdate = {
  readonly state: () => UpdateState;
  /** Calls back after every change. Returns how to stop. */
  readonly subscribe: (listener: (state: UpdateState) => void) => () => void;
  /** Waits for running jobs, then puts the new version in charge and reloads this tab, and no other. */
  readonly apply: () => Promise<void>;
};

/** What the update needs to know of the rest. */
export type AppUpdateOptions = {
  /** Resolves when no job runs in any tab, and none starts any more. */
  readonly whenIdle: () => Promise<void>;
};

/**
 * How long a new version may take to be in charge, in milliseconds; usually it takes a few hundred. If another tab
 * loads something at this very moment, Chromium gives up and leaves it waiting: seen in one of five updates with a tab
 * just opened. Reloading mends it, and then the new version comes with the reload or shortly after it.
 */
const PATIENCE_MS = 3000;

/** Where a tab notes that its user has accepted an update which is not in charge yet. */
const ACCEPTED = 'kiln-update-accepted';

/** Registers the service worker, where there can be one, and watches for new versions. */
export function registerApp({ whenIdle }: AppUpdateOptions): AppUpdate {
  const changes = createEmitter<UpdateState>();
  let state: UpdateState = 'none';
  const become = (next: UpdateState) => {
    state = next;
    changes.emit(next);
  };
  const worker = register();
  if (worker !== null) letInAtLast();
  worker?.addEventListener('waiting', () => {
    if (state === 'none') become('waiting');
  });

  return {
    state: () => state,
    subscribe: changes.subscribe,
    async apply() {
      if (worker === null || state !== 'waiting') return;
      become('applying');
      await whenIdle();
      await letIn();
      setTimeout(() => {
        sessionStorage.setItem(ACCEPTED, 'yes');
        location.reload();
      }, PATIENCE_MS);
    },
  };
}

/** Puts the new version in charge, and reloads as soon as it is. */
async function letIn(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  // It is in charge already, if another tab accepted it, or since this page was loaded.
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Finishes what this tab accepted before it had to reload. */
function letInAtLast(): void {
  if (sessionStorage.getItem(ACCEPTED) === null) return;
  sessionStorage.removeItem(ACCEPTED);
  void letIn();
}

/** Null where the browser has no service workers: on plain http, and in some private modes. */
function register(): Workbox | null {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return null;
  const worker = new Workbox('./sw.js');
  // Browsers may refuse it by a setting. Kiln works without, only not offline.
  worker.register().catch(() => undefined);
  // A tab that stays open for days asks when it is looked at again; offline there is no answer.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  });
  return worker;
}
