import type { Storage } from '../../../src/storage/storage.ts';
import { expect, test } from 'vitest';
import { success } from '../../../src/domain/failure/failure.ts';
import type { Job } from '../../../src/domain/job/job.ts';
import { DEFAULT_STYLE } from '../../../src/domain/slideshow/slideshow.ts';
import { createWorld, type Tab, type World } from '../../support/queue/browser-world.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';
import { aMedia } from '../../support/samples/media.ts';

const NAME = 'Holiday';
const TARGET = {
  format: 'mp4',
  options: {},
  slideshow: {
    ...DEFAULT_STYLE,
    name: NAME,
    slides: [
      { source: 0, seconds: 5 },
      { source: 1, seconds: 5 },
    ],
    sounds: [2],
  },
} as const;

const fileOf = (name: string) => new File([`bytes of ${name}`], name, { lastModified: 1 });
const FILES = ['a.jpg', 'b.jpg', 'song.mp3'].map(fileOf);

const onlyJob = (tab: Tab): Job => {
  const [job] = tab.queue.snapshot().jobs;
  if (job === undefined) throw new Error('There is no job.');
  return job;
};

/** A tab with a stored slideshow that is not to start yet. */
async function withSlideshow(world: World = createWorld()): Promise<Tab> {
  const tab = await world.openTab();
  tab.webcodecs.probeResult = () => success(aMedia());
  expect(await tab.queue.addTogether(NAME, FILES, TARGET, 'held')).toBeNull();
  return tab;
}

/** Deletes some of the sources behind the queue's back. */
async function lose(world: World, tab: Tab, places: readonly number[]): Promise<void> {
  const ids = places.map((n) => onlyJob(tab).sources[n]?.id ?? '');
  await world.storage.sources.remove(ids);
  await tab.queue.apply([onlyJob(tab).id], { kind: 'release' });
  await expect.poll(() => onlyJob(tab).state).toBe('lost');
}

test('files that are added together are one job, and each step gets those that it needs', async () => {
  const tab = await withSlideshow();
  const { queue, webcodecs } = tab;
  await queue.apply([onlyJob(tab).id], { kind: 'release' });
  const read = new Map<string, string[]>();
  await expect
    .poll(async () => {
      for (const { request, finish } of [...webcodecs.running]) {
        const { step, inputs } = request;
        if (step.id !== 'convert') {
          read.set(step.id, await Promise.all(inputs.flat().map((blob) => blob.text())));
        }
        finish();
      }
      return onlyJob(tab).state;
    })
    .toBe('done');
  expect(Object.fromEntries(read)).toEqual({
    'segment-1': ['bytes of a.jpg', 'bytes of b.jpg'],
    sound: ['bytes of song.mp3'],
  });
  expect(onlyJob(tab)).toMatchObject({ outputs: [{ name: 'Holiday.mp4' }] });
});

test('all of them are stored, or none is', async () => {
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const world = createWorld((files): Storage => {
    const storage = createFakeStorage(files);
    let taken = 0;
    return {
      ...storage,
      sources: {
        ...storage.sources,
        take: (...args) => ((taken += 1) % 3 === 0 ? full() : storage.sources.take(...args)),
      },
    };
  });
  const tab = await world.openTab();
  const rejection = await tab.queue.addTogether(NAME, FILES, TARGET, 'held');
  expect(rejection).toMatchObject({ name: NAME, failure: { kind: 'storage-full' } });
  expect(tab.queue.snapshot().jobs).toEqual([]);
  expect(await world.stored()).toEqual([]);
  expect((await world.storage.sources.sizes()).size).toBe(0);
});

test('a job says which of its files are lost, and goes on when it has all of them again', async () => {
  const world = createWorld();
  const tab = await withSlideshow(world);
  const [a, b, song] = onlyJob(tab).sources;
  await lose(world, tab, [0, 2]);
  expect(onlyJob(tab)).toMatchObject({ why: 'gone', missing: [a?.id, song?.id] });

  const { id } = onlyJob(tab);
  const stranger = fileOf('c.jpg');
  const [first, , third] = FILES;
  // What is not missing is not taken in again.
  expect(
    await tab.queue.attach(
      [id],
      [first, FILES[1], stranger].flatMap((f) => f ?? []),
    ),
  ).toEqual([FILES[1], stranger]);
  expect(onlyJob(tab)).toMatchObject({ state: 'lost', missing: [song?.id] });
  await tab.queue.attach([id], third === undefined ? [] : [third]);
  await expect.poll(() => onlyJob(tab).state).toBe('running');
  expect(onlyJob(tab).sources.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg', 'song.mp3']);
  expect(onlyJob(tab).sources[1]).toEqual(b);
});
