/** What a worker says once it holds its lock. */
export const LOCK_HELD = 'kiln-lock-held';

/**
 * For workers: holds a lock named after the worker for as long as it lives. However it ends, the browser gives the lock
 * to the page that waits for it: `self.close()`, a crash without an event and a tab that is gone all look the same.
 */
export function holdLifeLock(): void {
  // Missing before Safari 15.4: the watchdog alone notices then.
  if (!('locks' in navigator)) return;
  void navigator.locks.request(self.name, () => {
    self.postMessage(LOCK_HELD);
    return new Promise<never>(() => undefined);
  });
}
