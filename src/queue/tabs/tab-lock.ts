import { deferred } from '../../lib/deferred.ts';

/** The name of the lock that the tab which runs the queue holds. */
const RUNNER_LOCK = 'kiln-runner';

/** Lets one tab at a time be the runner. */
export type TabLock = {
  /** Calls back once, when it is this tab's turn; from then on it is the runner until it dies or releases the lock. */
  readonly whenRunner: (onTurn: () => void) => void;
  /** Hands over to the next tab, for good. */
  readonly release: () => void;
};

/**
 * A lock that the browser gives to the next tab as soon as this one is gone, however it went. Holding it also keeps
 * desktop Chromium from freezing the tab in the background.
 */
export function createTabLock(): TabLock {
  const held = deferred();
  let released = false;
  return {
    release() {
      released = true;
      held.resolve();
    },
    whenRunner(onTurn) {
      // Missing in insecure contexts and before Safari 15.4: then every tab is on its own.
      if (!('locks' in navigator)) return onTurn();
      navigator.locks
        .request(RUNNER_LOCK, () => {
          if (!released) onTurn();
          return held.promise;
        })
        // Refused, as where the user blocks site data.
        .catch(onTurn);
    },
  };
}
