import { openDB, type IDBPDatabase } from 'idb';
import { DATABASE, VERSION, type KilnSchema } from './schema.ts';
import { upgrade } from './upgrade.ts';

/** A connection that is opened when needed and reopened when the browser took it away. */
export type Database = {
  /** Runs `use` with a connection. It may run twice, so it must be a whole transaction. */
  readonly run: <T>(use: (db: IDBPDatabase<KilnSchema>) => Promise<T>) => Promise<T>;
};

/** Makes the lazy connection. `name` differs in tests only. */
export function createDatabase(name: string = DATABASE): Database {
  let connection: Promise<IDBPDatabase<KilnSchema>> | undefined;
  const forget = () => {
    connection = undefined;
  };
  const open = () =>
    (connection ??= openDB<KilnSchema>(name, VERSION, {
      upgrade: (db, oldVersion, _newVersion, transaction) => upgrade(db, oldVersion, transaction),
      // A newer Kiln in another tab wants to upgrade; holding on would block it for ever.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      // iOS drops connections of tabs in the background.
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    }));

  return {
    async run(use) {
      const db = await open();
      try {
        return await use(db);
      } catch (error) {
        if (!isClosed(error)) throw error;
        forget();
        return use(await open());
      }
    },
  };
}

/** "The database connection is closing": iOS says so before, and sometimes instead of, `terminated`. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
