import { afterEach, beforeEach, expect, test } from 'vitest';
import { deferred } from '../../../src/lib/deferred.ts';
import { createSourceOpener } from '../../../src/queue/files/borrow-source.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { aFile, createWorld, waitForState } from '../../support/queue/browser-world.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';
import { createChannelHub } from '../../support/queue/fakes.ts';

const MP4 = { format: 'mp4', options: {} } as const;

/** Rejections that nobody took care of. */
let orphans: unknown[] = [];
const note = (reason: unknown) => void orphans.push(reason);
beforeEach(() => {
  orphans = [];
  process.on('unhandledRejection', note);
});
afterEach(() => void process.off('unhandledRejection', note));
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

const refused = () => Promise.reject(new DOMException('refused', 'UnknownError'));

/** A storage that refuses to read as long as `isRefusing` says so. */
function refusing(isRefusing: () => boolean): (storage: Storage) => Storage {
  return (storage) => ({
    ...storage,
    jobs: { ...storage.jobs, all: () => (isRefusing() ? refused() : storage.jobs.all()) },
    meta: { ...storage.meta, queue: () => (isRefusing() ? refused() : storage.meta.queue()) },
  });
}

test('a tab that cannot read what another has changed reads it when it comes back', async () => {
  const world = createWorld();
  const first = await world.openTab();
  let isRefusing = false;
  const second = await world.openTab(
    1,
    refusing(() => isRefusing),
  );
  isRefusing = true;
  await first.queue.setMode('paused');
  await expect(second.queue.comeBack()).resolves.toBeUndefined();
  await aMoment();
  expect(orphans).toEqual([]);
  isRefusing = false;
  await second.queue.comeBack();
  expect(second.queue.snapshot().mode).toBe('paused');
});

test('a tab whose data were deleted shows that as soon as it can be read', async () => {
  const world = createWorld();
  let isRefusing = false;
  const tab = await world.openTab(
    1,
    refusing(() => isRefusing),
  );
  await tab.queue.add([aFile('a')], MP4, 'held');
  await world.storage.jobs.remove(tab.queue.snapshot().jobs.map(({ id }) => id));
  isRefusing = true;
  const emptied = tab.queue.emptied();
  await aMoment();
  isRefusing = false;
  await emptied;
  expect(tab.queue.snapshot()).toMatchObject({ jobs: [], past: 'emptied' });
});

test('a tab whose storage refuses lends nothing, and nobody minds', async () => {
  const hub = createChannelHub();
  const { sources } = createFakeStorage(new Map());
  createSourceOpener({ ...sources, open: refused }, hub(), () => Promise.resolve());
  hub().post({ kind: 'want-source', id: 'a' });
  await aMoment();
  expect(orphans).toEqual([]);
});

test('a tab that leaves while it puts things in order hands over, and deletes nothing of the next one', async () => {
  const world = createWorld();
  const listing = deferred();
  const leaving = await world.openTab(1, (storage) => ({
    ...storage,
    artifacts: {
      ...storage.artifacts,
      async ids() {
        await listing.promise;
        return storage.artifacts.ids();
      },
    },
  }));
  expect(leaving.queue.leave()).toBe('handed-over');
  const next = await world.openTab();
  await expect.poll(() => next.queue.snapshot().role).toBe('runner');
  world.files.set('not yet named', new Blob(['out']));
  listing.resolve();
  await aMoment();
  expect([...world.files.keys()]).toEqual(['not yet named']);
  expect(leaving.queue.snapshot().role).toBe('viewer');
});

test('who has let go already does not wait for the jobs of others', async () => {
  const world = createWorld();
  const old = await world.openTab();
  await old.queue.drain();
  const next = await world.openTab();
  await next.queue.add([aFile('a')], MP4, 'ready');
  await waitForState(old, 'a', 'running');
  let drained = false;
  await Promise.race([
    old.queue.drain().then(() => {
      drained = true;
    }),
    aMoment(),
  ]);
  expect(drained).toBe(true);
});

test('a tab whose jobs are in memory only keeps them when it is put aside', async () => {
  const world = createWorld((files) => ({ ...createFakeStorage(files), durability: 'session' }));
  const tab = await world.openTab();
  expect(tab.queue.leave()).toBe('stays');
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForState(tab, 'a', 'running');
});
