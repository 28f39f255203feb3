import { openDB, type IDBPDatabase } from 'idb';
import { diagnose } from './lost-connection.ts';
import { DATABASE, VERSION, type KilnSchema } from '../schema/schema.ts';
import { CommitError, inTransaction } from './transaction.ts';
import { upgrade } from '../schema/upgrade.ts';

type Connection = IDBPDatabase<KilnSchema>;

/** A connection that is opened when needed and reopened when the browser took it away. */
export type Database = {
  /**
   * Runs `use` with a connection. It may run twice, so it must be one whole transaction: the second time only after
   * nothing came of the first.
   */
  readonly run: <T>(use: (db: Connection) => Promise<T>) => Promise<T>;
  /** Lets go of the connection as soon as it is there, because nobody is going to use it. */
  readonly close: () => void;
};

/** How the database fits in with the rest of the page. */
export type DatabaseOptions = {
  /** Resolves when this tab can do without the database; then a newer Kiln in another tab may change it. */
  readonly mayClose: () => Promise<void>;
  /** An older Kiln in another tab has the database open: it is opened here as soon as that one lets go. */
  readonly onBlocked: () => void;
  /** The database is of an older version, and is being changed. */
  readonly onUpgrade: () => void;
  /** All that was stored has been deleted while the page was open. */
  readonly onEmptied: () => void;
};

const ON_ITS_OWN: DatabaseOptions = {
  mayClose: () => Promise.resolve(),
  onBlocked: () => undefined,
  onUpgrade: () => undefined,
  onEmptied: () => undefined,
};

/**
 * Milliseconds to wait after an open that was aborted: Chromium does that while it is still deleting what the user
 * cleared.
 */
const PAUSE_MS = 100;

function openAgain(open: () => Promise<Connection>): (error: unknown) => Promise<Connection> {
  return async (error) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return open();
  };
}

/** Makes the lazy connection. `name` differs in tests only. */
export function createDatabase(
  name: string = DATABASE,
  options: Partial<DatabaseOptions> = {},
): Database {
  const { mayClose, onBlocked, onUpgrade, onEmptied } = { ...ON_ITS_OWN, ...options };
  let current: Promise<Connection> | undefined;
  let known = false;
  /** Another tab waits for this one to let go: then what is closed here is not to be had again. */
  let awaited = false;

  const connect = (): Promise<Connection> => {
    let emptied = false;
    const forget = () => {
      if (current === opening) current = undefined;
    };
    const open = () =>
      openDB<KilnSchema>(name, VERSION, {
        upgrade(db, oldVersion, _newVersion, transaction) {
          emptied = known && oldVersion === 0;
          if (oldVersion > 0) onUpgrade();
          // All or nothing: a half changed database would be one of the new version. That it failed is told by the open.
          inTransaction(transaction, () => upgrade(db, oldVersion, transaction)).catch(
            () => undefined,
          );
        },
        blocked: onBlocked,
        blocking(_current, _blocked, event) {
          awaited = true;
          const close = () => {
            (event.target as IDBDatabase).close();
            awaited = false;
            forget();
          };
          void mayClose().then(close, close);
        },
        // iOS drops connections of tabs in the background, and whoever clears the site's data does. Which it was shows
        // when the database is opened again: at once, because a long step asks nothing of it for minutes.
        terminated() {
          forget();
          reopen();
        },
      });
    const opening = open()
      .catch(openAgain(open))
      .then(
        (db) => {
          known = true;
          if (emptied) onEmptied();
          return db;
        },
        (error: unknown) => {
          forget();
          throw error;
        },
      );
    return opening;
  };
  /** Opens the database before anybody asks for it; whoever does is told when it could not be had. */
  const reopen = () => {
    (current ??= connect()).catch(() => undefined);
  };
  const drop = (opened: Promise<Connection>, db: Connection) => {
    db.close();
    if (current === opened) current = undefined;
  };

  return {
    async run(use) {
      for (let tries = 1; ; tries += 1) {
        const opened = (current ??= connect());
        const db = await opened;
        try {
          return await use(db);
        } catch (error) {
          const diagnosis = await diagnose(error, db);
          if (diagnosis === 'again' || (diagnosis === 'renew' && !awaited)) drop(opened, db);
          if (diagnosis !== 'again' || tries === 2)
            throw error instanceof CommitError ? error.cause : error;
        }
      }
    },
    close() {
      // What cannot be opened need not be closed; whoever runs something on it is told.
      current?.then(
        (db) => db.close(),
        () => undefined,
      );
      current = undefined;
    },
  };
}
