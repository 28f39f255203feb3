import { KEEP_ENGINES } from './service-worker/engine-scripts.ts';

let asked = false;

/** Has the engines' scripts kept for use without a connection; called when the first file is added. */
export function keepEngines(): void {
  if (asked || !('serviceWorker' in navigator)) return;
  asked = true;
  void navigator.serviceWorker.ready.then(({ active }) =>
    active?.postMessage({ type: KEEP_ENGINES }),
  );
}
