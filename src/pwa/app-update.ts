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

/** Registers the service worker, where there can be one, and watches for new versions. */
export function registerApp({ whenIdle }: AppUpdateOptions): AppUpdate {
  const changes = createEmitter<UpdateState>();
  let state: UpdateState = 'none';
  const become = (next: UpdateState) => {
    state = next;
    changes.emit(next);
  };
  const worker = register();
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
      const registration = await navigator.serviceWorker.getRegistration();
      // Another tab may have accepted it in the meantime; then the new version is in charge already.
      if (!registration?.waiting) return location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
        once: true,
      });
      registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    },
  };
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
