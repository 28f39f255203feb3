/** What a worker says first: from here on its death is noticed. */
export const ALIVE = 'kiln-worker-alive';

/**
 * For workers: holds a lock named after the worker for as long as it lives. However it ends, the browser gives the lock
 * to the page that waits for it: `self.close()`, a crash without an event and a tab that is gone all look the same.
 */
export function holdLifeLock(): void {
  const announce = () => self.postMessage(ALIVE);
  // Missing before Safari 15.4, refused where the user blocks site data: the watchdog alone notices then.
  if (!('locks' in navigator)) return announce();
  navigator.locks
    .request(self.name, () => {
      announce();
      return new Promise<never>(() => undefined);
    })
    .catch(announce);
}
