import { openDB, type IDBPDatabase } from 'idb';
import { createDatabase, type Database } from '../../src/storage/database.ts';

/** A database with a name of its own, and ways around the code under test. */
export type TestDatabase = {
  /** A connection as Kiln makes it; each call makes another one. */
  readonly connect: () => Database;
  /** Writes a row as another version of Kiln might have. */
  readonly putRow: (store: string, row: unknown) => Promise<void>;
  /** The row of a key as it stands in the database. */
  readonly row: (store: string, key: string) => Promise<unknown>;
  /** All keys of a store, sorted. */
  readonly keys: (store: string) => Promise<string[]>;
};

/** Names an empty database, and makes it as soon as it is used. */
export function aTestDatabase(): TestDatabase {
  const name = `test-${crypto.randomUUID()}`;
  const withRaw = async <T>(use: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
    await createDatabase(name).run(async () => undefined);
    const db = await openDB(name);
    try {
      return await use(db);
    } finally {
      db.close();
    }
  };
  return {
    connect: () => createDatabase(name),
    putRow: (store, row) => withRaw(async (db) => void (await db.put(store, row))),
    row: (store, key) => withRaw((db) => db.get(store, key)),
    keys: (store) => withRaw(async (db) => (await db.getAllKeys(store)).map(String).toSorted()),
  };
}
