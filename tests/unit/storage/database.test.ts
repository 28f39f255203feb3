import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { VERSION } from '../../../src/storage/schema.ts';
import { aJobBase, aQueuedJob, someWork } from '../../support/jobs.ts';

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
  expect(stores).toEqual(['artifacts', 'jobs', 'meta', 'sources']);
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

test('other errors are passed on, and the connection is kept', async () => {
  const database = createDatabase(newName());
  const thrown = new DOMException('full', 'QuotaExceededError');
  let tries = 0;
  const run = database.run(async () => {
    tries += 1;
    throw thrown;
  });
  await expect(run).rejects.toBe(thrown);
  expect(tries).toBe(1);
  await put(database);
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

test('jobs of the first version are kept, without plans that nobody can follow any more', async () => {
  const name = newName();
  const first = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('order', 'order');
      for (const store of ['sources', 'artifacts']) db.createObjectStore(store, { keyPath: 'id' });
      db.createObjectStore('meta');
    },
  });
  const { spread: _spread, ...plan } = someWork().plan;
  const { choice: _choice, ...work } = { ...someWork(), plan };
  const artifact = { id: 'file', size: 3, heap: 0 };
  const output = { name: 'a.mp4', mime: 'video/mp4', artifact, media: work.media };
  await first.put('jobs', { ...aQueuedJob({ id: 'waits' }), work });
  await first.put('jobs', {
    ...aJobBase({ id: 'ended' }),
    state: 'done',
    work,
    output,
    seconds: 1,
  });
  first.close();
  const jobs = await createDatabase(name).run((db) => db.getAll('jobs'));
  expect(jobs).toMatchObject([
    { id: 'ended', state: 'done', output, work: { plan: { decisions: [], spread: {} } } },
    { id: 'waits', state: 'queued', work: null },
  ]);
});
