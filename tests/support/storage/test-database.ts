import { openDB, type IDBPDatabase } from 'idb';
import { createDatabase, type Database } from '../../../src/storage/database/database.ts';

/** Ways around the code under test. Rows are found by their id. */
export type RawRows = {
  /** Writes a row as another version of Kiln might have. */
  readonly putRow: (store: string, row: { readonly id: string }) => Promise<void>;
  /** The row of a key as it stands there. */
  readonly row: (store: string, key: string) => Promise<unknown>;
  /** All keys of a store, sorted. */
  readonly keys: (store: string) => Promise<string[]>;
};

/** A database with a name of its own, and ways around the code under test. */
export type TestDatabase = RawRows & {
  readonly name: string;
  /** A connection as Kiln makes it; each call makes another one. */
  readonly connect: () => Database;
  /** Does what no port offers. */
  readonly withRaw: <T>(use: (db: IDBPDatabase) => Promise<T>) => Promise<T>;
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
    name,
    withRaw,
    connect: () => createDatabase(name),
    putRow: (store, row) => withRaw(async (db) => void (await db.put(store, row))),
    row: (store, key) => withRaw((db) => db.get(store, key)),
    keys: (store) => withRaw(async (db) => (await db.getAllKeys(store)).map(String).toSorted()),
  };
}
