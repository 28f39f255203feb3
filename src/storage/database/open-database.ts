import { createDatabase, type Database, type DatabaseOptions } from './database.ts';
import { checkEviction, type MarkerCopy } from './eviction-marker.ts';
import { TRIAL_MS } from './feature-cache.ts';
import { inTime } from '../../lib/in-time.ts';

/** Milliseconds to wait before opening is tried again: browsers fail at it now and then, under load or after a crash. */
const PAUSES = [100, 400];

/** How the database fits in with the page, and where its name is noted beside it. */
export type OpenDatabaseOptions = Omit<DatabaseOptions, 'onUpgrade'> & {
  readonly name?: string;
  /** The browser takes long to open the database. Resolves if the user wants to go on without it. */
  readonly onSlow: () => Promise<void>;
  readonly note: MarkerCopy | null;
};

/** An open database, and what happened to it since the last visit. */
export type OpenDatabase = { readonly database: Database; readonly past: 'kept' | 'emptied' };

/**
 * Opens the database, or null where the browser refuses one. Waits as long as it takes for an older Kiln in another tab
 * to let go, and for a slow browser until the user goes on without it. Rejects when a newer Kiln has been here
 * (VersionError), or when what an older one left cannot be changed: an empty queue would hide the user's jobs.
 */
export async function openDatabase({
  name,
  note,
  ...options
}: OpenDatabaseOptions): Promise<OpenDatabase | null> {
  // Null in frames of other sites in Safari, for example.
  if (!('indexedDB' in globalThis) || indexedDB === null) return null;
  let found: 'nothing' | 'older' = 'nothing';
  const database = createDatabase(name, {
    ...options,
    onBlocked() {
      found = 'older';
      options.onBlocked();
    },
    onUpgrade() {
      found = 'older';
    },
    onEmptied() {
      // What is told now is not to be told again at the next start.
      checkEviction(database, note).catch(() => undefined);
      options.onEmptied();
    },
  });
  for (let tries = 0; ; tries += 1) {
    try {
      const reading = checkEviction(database, note);
      const past = (await inTime(TRIAL_MS, reading, null)) ?? (await unlessGivenUp(reading));
      if (past !== null) return { database, past };
      // It may come yet, and must not keep a newer Kiln in another tab waiting then.
      database.close();
      return null;
    } catch (error) {
      if (isOlder() || !(error instanceof DOMException) || error.name === 'VersionError')
        throw error;
      const pause = PAUSES[tries];
      // The user forbids sites to store anything: there is no use in asking again.
      if (pause === undefined || error.name === 'SecurityError') return null;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  function isOlder(): boolean {
    return found === 'older';
  }

  /** What a slow reading brings at last; null when the user goes on without it. */
  async function unlessGivenUp<T>(reading: Promise<T>): Promise<T | null> {
    return isOlder() ? reading : Promise.race([reading, options.onSlow().then(() => null)]);
  }
}
