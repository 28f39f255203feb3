import type { SmallStorage } from '../../storage/settings/small-storage.ts';

/** Tells a closed page from a crashed one: leaving in good order must not count as a crash of the job. */
export type LeaveNote = {
  /** Notes that this runner is leaving. */
  readonly leave: (runner: string) => void;
  /** Takes the note back: the page was only put aside and is shown again. */
  readonly stay: () => void;
  /** The runner that left last, or null. */
  readonly left: () => string | null;
};

const KEY = 'kiln-left';

/** A note in localStorage, the only store that a closing page can still write to. */
export function createLeaveNote(storage: SmallStorage): LeaveNote {
  return {
    leave(runner) {
      try {
        storage.setItem(KEY, runner);
      } catch {
        // On a full disk there is no note: the tab that goes on counts one crash more. The queue is handed over anyway.
      }
    },
    stay: () => storage.removeItem(KEY),
    left: () => storage.getItem(KEY),
  };
}
