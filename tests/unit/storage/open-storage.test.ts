import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { deferred } from '../../../src/lib/deferred.ts';
import type { MarkerCopy } from '../../../src/storage/database/eviction-marker.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { VERSION } from '../../../src/storage/schema/schema.ts';
import { aQueuedJob } from '../../support/samples/jobs.ts';

let names = 0;
const newName = () => `storage-${(names += 1)}`;

/** localStorage, as far as it is needed here. */
function aNote(): MarkerCopy & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

function open(name: string, note: MarkerCopy | null = null, change: object = {}) {
  return openStorage({
    name,
    note,
    mayClose: () => Promise.resolve(),
    onBlocked: () => undefined,
    onEmptied: () => undefined,
    onSlow: () => new Promise<void>(() => undefined),
    ...change,
  });
}

const realAdd = IDBObjectStore.prototype.add;
const realOpen = IDBFactory.prototype.open;
afterEach(() => {
  IDBObjectStore.prototype.add = realAdd;
  IDBFactory.prototype.open = realOpen;
});

test('where Blobs are taken, they are used', async () => {
  const { adapters, durability, past } = await open(newName());
  expect({ adapters, durability, past }).toEqual({
    adapters: { sources: 'blob', artifacts: 'blob' },
    durability: 'lasting',
    past: 'kept',
  });
});

test('nothing is left of the trials', async () => {
  const { artifacts, sources } = await open(newName());
  expect(await artifacts.ids()).toEqual([]);
  expect([...(await sources.sizes())]).toEqual([]);
});

test('where Blobs are refused, everything is kept in pieces', async () => {
  // As in Safari's private windows.
  IDBObjectStore.prototype.add = function add(value, key) {
    if (value instanceof Object && 'blob' in value)
      throw new DOMException('Error preparing Blob/File data to be stored', 'UnknownError');
    return realAdd.call(this, value, key);
  };
  const name = newName();
  const { adapters, jobs, sources, artifacts } = await open(name);
  expect(adapters).toEqual({ sources: 'chunks', artifacts: 'chunks' });
  const { record } = await sources.take('source-1', new File(['data'], 'a.mov'), 'copy');
  await jobs.add({ job: aQueuedJob(), records: record === null ? [] : [record] });
  await artifacts.put('a', new Blob(['out']));
  const next = await open(name);
  expect((await next.sources.open('source-1')).kind).toBe('open');
  const artifact = { id: 'a', size: 3, heap: 0, fingerprint: null };
  expect(await (await next.artifacts.open(artifact))?.text()).toBe('out');
});

test('what worked once is not tried again, and what did not is', async () => {
  const name = newName();
  const refuse = () => {
    throw new DOMException('Error preparing Blob/File data to be stored', 'UnknownError');
  };
  IDBObjectStore.prototype.add = refuse;
  for (const visit of [1, 2])
    expect([visit, (await open(name)).adapters.sources]).toEqual([visit, 'chunks']);
  IDBObjectStore.prototype.add = realAdd;
  expect((await open(name)).adapters.sources).toBe('blob');
  IDBObjectStore.prototype.add = refuse;
  expect((await open(name)).adapters.sources).toBe('blob');
});

test('a full disk says nothing of Blobs', async () => {
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect((await open(newName())).adapters.sources).toBe('blob');
});

test('where everything is refused, it is kept until the tab is closed', async () => {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const { adapters, durability, jobs } = await open(newName());
  expect({ adapters, durability }).toEqual({
    adapters: { sources: 'memory', artifacts: 'memory' },
    durability: 'session',
  });
  await jobs.add({ job: aQueuedJob(), records: [] });
  expect((await jobs.all()).length).toBe(1);
});

/** Keeps a database from being opened, as one does that is slow: whoever opens it hears nothing until it is let go. */
async function holdDatabase(name: string): Promise<() => void> {
  const begun = deferred<void>();
  let isHeld = true;
  const held = openDB(name, VERSION, {
    upgrade(db, _old, _new, tx) {
      begun.resolve();
      const store = db.createObjectStore('held');
      const goOn = async (): Promise<void> => {
        await store.count();
        if (isHeld) return goOn();
        tx.abort();
      };
      goOn().catch(() => undefined);
      tx.done.catch(() => undefined);
    },
  });
  held.catch(() => undefined);
  await begun.promise;
  return () => {
    isHeld = false;
  };
}

test.concurrent('a slow database is waited for, and taken when it comes', async () => {
  const name = newName();
  const letGo = await holdDatabase(name);
  const slow = deferred<void>();
  const opening = open(name, null, {
    onSlow() {
      slow.resolve();
      return new Promise<void>(() => undefined);
    },
  });
  await slow.promise;
  letGo();
  const { durability, jobs } = await opening;
  expect(durability).toBe('lasting');
  expect(await jobs.all()).toEqual([]);
}, 10_000);

test.concurrent('who goes on without a slow database is in nobody’s way when it comes after all', async () => {
  const name = newName();
  const letGo = await holdDatabase(name);
  const opening = open(name, null, {
    onSlow: () => Promise.resolve(),
    mayClose: () => new Promise<void>(() => undefined),
  });
  expect((await opening).durability).toBe('session');
  letGo();
  (await openDB(name, VERSION)).close();
  // A newer Kiln, which every open connection would keep waiting.
  (await openDB(name, VERSION + 1)).close();
}, 10_000);

test('one that fails now and then is asked again', async () => {
  let tries = 0;
  IDBFactory.prototype.open = function openOnce(...args) {
    tries += 1;
    if (tries > 2) return realOpen.apply(this, args);
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  expect((await open(newName())).durability).toBe('lasting');
});

test('a newer version is told, and nothing is hidden behind an empty queue', async () => {
  const name = newName();
  (await openDB(name, VERSION + 1)).close();
  await expect(open(name)).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
});

test('an older Kiln in another tab is waited for, however long it takes', async () => {
  const name = newName();
  const older = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('order', 'order');
      for (const store of ['sources', 'artifacts']) db.createObjectStore(store, { keyPath: 'id' });
      db.createObjectStore('meta');
    },
  });
  const blocked = deferred<void>();
  const opening = open(name, null, { onBlocked: blocked.resolve });
  await blocked.promise;
  await new Promise((resolve) => setTimeout(resolve, 3500));
  older.close();
  expect((await opening).durability).toBe('lasting');
}, 10_000);

test('what the browser deleted is told once', async () => {
  const [name, note] = [newName(), aNote()];
  expect((await open(name, note)).past).toBe('kept');
  expect((await open(name, note)).past).toBe('kept');
  await deleteDB(name);
  expect((await open(name, note)).past).toBe('emptied');
  expect((await open(name, note)).past).toBe('kept');
});

test('two tabs that start at once agree on what the database is called', async () => {
  const [name, note] = [newName(), aNote()];
  await Promise.all([open(name, note), open(name, note)]);
  const [epoch] = note.values.values();
  const db = await openDB(name);
  expect(await db.get('meta', 'epoch')).toBe(epoch);
  db.close();
});

test('what the browser deleted while the page was open is told at once, and not again', async () => {
  const [name, note] = [newName(), aNote()];
  let emptied = 0;
  const { jobs } = await open(name, note, { onEmptied: () => (emptied += 1) });
  await deleteDB(name);
  expect(await jobs.all()).toEqual([]);
  expect(emptied).toBe(1);
  await expect.poll(async () => (await openDB(name)).get('meta', 'epoch')).toBeTruthy();
  expect((await open(name, note)).past).toBe('kept');
});

test('without the note nobody can tell, and it is written anew', async () => {
  const [name, note] = [newName(), aNote()];
  await open(name, note);
  note.values.clear();
  expect((await open(name, note)).past).toBe('kept');
  expect(note.values.size).toBe(1);
  await deleteDB(name);
  expect((await open(name, null)).past).toBe('kept');
});

test('a browser that refuses the note does not refuse the rest', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const { past, durability } = await open(newName(), { getItem: refuse, setItem: refuse });
  expect({ past, durability }).toEqual({ past: 'kept', durability: 'lasting' });
});
