import { deferred } from '../../lib/deferred.ts';

/**
 * Locks on files that no row of the database names: one that is being written, or handed out. They are held by the tab
 * that knows of the file and freed by the browser when that tab is gone, however it went.
 */
export type FileLocks = {
  /** Holds a file until it is let go. Ids are never used twice, so nobody waits here. */
  readonly hold: (id: string) => Promise<void>;
  readonly letGo: (id: string) => void;
  /**
   * Calls `use` while no tab can hold the file. Does nothing when one holds it, or when nobody can tell: where there are
   * no Web Locks (Safari before 15.4) such files stay.
   */
  readonly ifFree: (id: string, use: () => Promise<void>) => Promise<void>;
};

/** Locks of the browser, the same for all tabs. */
export function createFileLocks(
  locks: LockManager | undefined = 'navigator' in globalThis ? navigator.locks : undefined,
): FileLocks {
  const held = new Map<string, () => void>();
  return {
    async hold(id) {
      if (locks === undefined) return;
      const granted = deferred<void>();
      const over = deferred<void>();
      const request = locks.request(nameOf(id), () => {
        granted.resolve();
        return over.promise;
      });
      request.catch(granted.reject);
      await granted.promise;
      held.set(id, over.resolve);
    },
    letGo(id) {
      held.get(id)?.();
      held.delete(id);
    },
    async ifFree(id, use) {
      await locks?.request(nameOf(id), { ifAvailable: true }, async (lock) => {
        if (lock !== null) await use();
      });
    },
  };
}

function nameOf(id: string): string {
  return `kiln-file:${id}`;
}
