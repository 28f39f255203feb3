import { effect, type ReadonlySignal } from '@preact/signals';

/**
 * Keeps the screen on while `wanted` says so: phones that sleep stop converting. The browser drops the lock
 * whenever the page is hidden, so it is asked for again. Returns how to stop.
 */
export function keepScreenOn(wanted: ReadonlySignal<boolean>): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let held: Promise<WakeLockSentinel | null> | null = null;

  const hold = () => {
    // The browser refuses the lock when the page is hidden or the battery is low; then the screen goes dark as always.
    held = navigator.wakeLock.request('screen').catch(() => null);
  };
  const release = () => {
    void held?.then((lock) => lock?.release());
    held = null;
  };
  const onVisible = () => {
    if (!wanted.peek() || document.visibilityState !== 'visible') return;
    release();
    hold();
  };

  document.addEventListener('visibilitychange', onVisible);
  const stop = effect(() => (wanted.value ? hold() : release()));
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    stop();
    release();
  };
}
