import { createEmitter } from '../lib/emitter.ts';
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
  /** What this tab notes for after its reload: sessionStorage, where the browser allows it. */
  readonly note: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

/**
 * How long a new version may take to be in charge, in milliseconds; usually it takes a few hundred. If another tab
 * loads something at this very moment, Chromium gives up and leaves it waiting: seen in one of five updates with a tab
 * just opened. Reloading mends it, and then the new version comes with the reload or shortly after it.
 */
const PATIENCE_MS = 3000;

/** Where a tab notes that its user has accepted an update which is not in charge yet. */
const ACCEPTED = 'kiln-update-accepted';

/**
 * Registers the service worker and watches for new versions. There is none while Kiln is being developed, on plain http,
 * and in some private modes.
 */
export function registerApp({ whenIdle, note }: AppUpdateOptions): AppUpdate {
  const { emit, subscribe } = createEmitter<void>();
  let state: UpdateState = 'none';
  const become = (next: UpdateState) => {
    state = next;
    emit();
  };
  const isWaiting = () => {
    if (state === 'none') become('waiting');
  };
  if (!import.meta.env.DEV && 'serviceWorker' in navigator) {
    letInAtLast(note);
    // Browsers may refuse it by a setting. Kiln works without, only not offline.
    register(isWaiting).catch(() => undefined);
  }

  return {
    read: () => state,
    subscribe,
    async apply() {
      if (state !== 'waiting') return;
      become('applying');
      await whenIdle();
      await letIn();
      setTimeout(() => {
        note.setItem(ACCEPTED, 'yes');
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
function letInAtLast(note: AppUpdateOptions['note']): void {
  if (note.getItem(ACCEPTED) === null) return;
  note.removeItem(ACCEPTED);
  // Where it cannot be had now, it waits on, and is offered again.
  letIn().catch(() => undefined);
}

/** Registers the service worker, asks for new versions, and calls back when one is installed and waits. */
async function register(onWaiting: () => void): Promise<void> {
  // The page comes first: what registers is fetched when it stands, and the service worker fetches the shell once more.
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  }
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('./sw.js');
  worker.addEventListener('waiting', onWaiting);
  // A tab that stays open for days asks when it is looked at again; offline there is no answer.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
  });
  await worker.register();
}
