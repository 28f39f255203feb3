import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { createDatabase, type Database } from '../../../../src/storage/database/database.ts';
import { VERSION } from '../../../../src/storage/schema/schema.ts';
import { CommitError, inTransaction } from '../../../../src/storage/database/transaction.ts';
import { deferred } from '../../../../src/lib/deferred.ts';

let names = 0;
const newName = () => `database-${(names += 1)}`;

const put = (database: Database) =>
  database.run(async (db) => void (await db.put('meta', { paused: true }, 'queue')));
const get = (database: Database) => database.run((db) => db.get('meta', 'queue'));

test('nothing is opened before it is needed', async () => {
  const name = newName();
  createDatabase(name);
  expect((await indexedDB.databases()).map((entry) => entry.name)).not.toContain(name);
});

test('the stores are there', async () => {
  const stores = await createDatabase(newName()).run(async (db) => [...db.objectStoreNames]);
  expect(stores).toEqual(['artifacts', 'chunks', 'jobs', 'meta', 'sources']);
});

test('a connection that the browser closed is opened again, and the work is done', async () => {
  const database = createDatabase(newName());
  await put(database);
  let tries = 0;
  await database.run(async (db) => {
    tries += 1;
    // Safari does this to pages in the background, and says so by InvalidStateError only.
    if (tries === 1) db.close();
    await db.put('meta', { paused: false }, 'queue');
  });
  expect(tries).toBe(2);
  expect(await get(database)).toEqual({ paused: false });
});

test('one that closes again and again is given up', async () => {
  const database = createDatabase(newName());
  let tries = 0;
  const run = database.run(async (db) => {
    tries += 1;
    db.close();
    await db.get('meta', 'queue');
  });
  await expect(run).rejects.toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  expect(tries).toBe(2);
});

/** Runs work that fails as told. Tells how often it was tried, and whether the connection is another one afterwards. */
async function runFailing(
  thrown: unknown,
  beforeFailing: (db: Connection) => void = () => undefined,
) {
  const database = createDatabase(newName());
  const first = await database.run(async (db) => db);
  let tries = 0;
  const failure = await database
    .run(async (db) => {
      tries += 1;
      if (tries > 1) return null;
      beforeFailing(db);
      throw thrown;
    })
    .catch((failed: unknown) => failed);
  await put(database);
  const renewed = (await database.run(async (db) => db)) !== first;
  return { failure, tries, renewed };
}

type Connection = Parameters<Parameters<Database['run']>[0]>[0];

const LOST = new DOMException(
  'Connection to Indexed Database server lost. Refresh the page to try again',
  'UnknownError',
);
const ABORTED = new DOMException('The transaction was aborted.', 'AbortError');
const FULL = new DOMException('full', 'QuotaExceededError');
const DAMAGED = new DOMException('Internal error.', 'UnknownError');

test('a transaction that died with its connection is done once more', async () => {
  const run = await runFailing(ABORTED, (db) => db.close());
  expect(run).toEqual({ failure: null, tries: 2, renewed: true });
});

test('one that was aborted while the connection lives is not', async () => {
  expect(await runFailing(ABORTED)).toEqual({ failure: ABORTED, tries: 1, renewed: false });
});

test('WebKit lost its database server before anything was committed: once more', async () => {
  expect(await runFailing(LOST)).toEqual({ failure: null, tries: 2, renewed: true });
});

test('WebKit lost it during the commit, and nobody knows: not once more', async () => {
  const run = await runFailing(new CommitError(LOST));
  expect(run).toEqual({ failure: LOST, tries: 1, renewed: true });
});

test('after a full disk the connection is not used any more', async () => {
  expect(await runFailing(FULL)).toEqual({ failure: FULL, tries: 1, renewed: true });
  expect(await runFailing(new CommitError(FULL))).toEqual({
    failure: FULL,
    tries: 1,
    renewed: true,
  });
});

test('other errors are passed on, and the connection is kept', async () => {
  expect(await runFailing(DAMAGED)).toEqual({ failure: DAMAGED, tries: 1, renewed: false });
  const mistake = new TypeError('a mistake');
  expect(await runFailing(mistake)).toEqual({ failure: mistake, tries: 1, renewed: false });
});

test('many that lost one connection share the next', async () => {
  const database = createDatabase(newName());
  await put(database);
  const opened = new Set<unknown>();
  await database.run(async (db) => db.close());
  await Promise.all(
    [1, 2, 3].map(() =>
      database.run(async (db) => {
        await db.get('meta', 'queue');
        opened.add(db);
      }),
    ),
  );
  expect(opened.size).toBe(1);
});

test('a request that fails takes the others of its transaction with it', async () => {
  const database = createDatabase(newName());
  const failure = await database
    .run((db) => {
      const tx = db.transaction('meta', 'readwrite');
      return inTransaction(tx, async () => {
        await tx.store.put({ paused: true }, 'queue');
        throw DAMAGED;
      });
    })
    .catch((error: unknown) => error);
  expect(failure).toBe(DAMAGED);
  expect(await get(database)).toBeUndefined();
});

test('a newer version in another tab is let through', async () => {
  const name = newName();
  const database = createDatabase(name);
  await put(database);
  const newer = await openDB(name, VERSION + 1);
  expect(newer.version).toBe(VERSION + 1);
  newer.close();
  // This version cannot read it any more, and says so instead of waiting.
  await expect(get(database)).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
});

test('a newer version waits until this tab can do without the database', async () => {
  const name = newName();
  const idle = deferred<void>();
  const database = createDatabase(name, { mayClose: () => idle.promise });
  await put(database);
  let upgraded = false;
  const newer = openDB(name, VERSION + 1).then((db) => {
    upgraded = true;
    db.close();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(upgraded).toBe(false);
  expect(await get(database)).toEqual({ paused: true });
  idle.resolve();
  await newer;
  await expect(get(database)).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
});

test('a full disk does not take the connection from a tab that another one waits for', async () => {
  const name = newName();
  const idle = deferred<void>();
  const database = createDatabase(name, { mayClose: () => idle.promise });
  await put(database);
  const newer = openDB(name, VERSION + 1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(database.run(() => Promise.reject(FULL))).rejects.toBe(FULL);
  // Over a new connection this would wait for the newer version, and then be refused.
  expect(await get(database)).toEqual({ paused: true });
  idle.resolve();
  (await newer).close();
});

test('an older version in another tab is waited for, and that is told', async () => {
  const name = newName();
  const older = await openDB(name, VERSION - 1, {
    upgrade(db) {
      db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('order', 'order');
      for (const store of ['sources', 'artifacts']) db.createObjectStore(store, { keyPath: 'id' });
      db.createObjectStore('meta');
    },
  });
  const told: string[] = [];
  const blocked = deferred<void>();
  const database = createDatabase(name, {
    onBlocked() {
      told.push('blocked');
      blocked.resolve();
    },
    onUpgrade: () => told.push('upgrade'),
  });
  const reading = get(database);
  await blocked.promise;
  older.close();
  expect(await reading).toBeUndefined();
  expect(told).toEqual(['blocked', 'upgrade']);
});

test('it is told when everything was deleted under the page, and only then', async () => {
  const name = newName();
  let emptied = 0;
  const database = createDatabase(name, { onEmptied: () => (emptied += 1) });
  await put(database);
  await database.run(async (db) => db.close());
  expect(await get(database)).toEqual({ paused: true });
  expect(emptied).toBe(0);
  // The connection lets go, as it does for a newer version.
  await deleteDB(name);
  expect(await get(database)).toBeUndefined();
  expect(emptied).toBe(1);
  await get(database);
  expect(emptied).toBe(1);
});

test('an open that failed is tried again the next time', async () => {
  const database = createDatabase(newName());
  const original = IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => {
    throw new DOMException('not now', 'UnknownError');
  };
  try {
    await expect(get(database)).rejects.toThrow('not now');
  } finally {
    IDBFactory.prototype.open = original;
  }
  expect(await get(database)).toBeUndefined();
});
