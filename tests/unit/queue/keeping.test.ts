import type { Storage } from '../../../src/storage/storage.ts';
import { expect, test } from 'vitest';
import { abortable } from '../../../src/lib/abort.ts';
import { failed, success } from '../../../src/domain/failure/failure.ts';
import { artifactsOf, workOf, type Job } from '../../../src/domain/job/job.ts';
import { aFile, createWorld, waitForState, type Tab } from '../../support/queue/browser-world.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';

/** FFmpeg's slow way: four segments and the sound. */
const WEBM = { format: 'webm', options: { quality: 'smallest' } } as const;
const GIF = { format: 'gif', options: {} } as const;
const MP4 = { format: 'mp4', options: {} } as const;
const TWO_STEPS_AT_ONCE = 2;

const INDEX = {
  times: Array.from({ length: 250 }, (_, n) => n / 25),
  keys: Array.from({ length: 10 }, (_, n) => n * 25),
};

const onlyJob = (tab: Tab): Job => {
  const [job] = tab.queue.snapshot().jobs;
  if (job === undefined) throw new Error('There is no job.');
  return job;
};
const steps = (tab: Tab) => tab.engine.running.map(({ request }) => request.step.id);
const step = (tab: Tab, id: string) =>
  tab.engine.running.find(({ request }) => request.step.id === id);

/** A tab with a job of four segments and sound, of which the first two segments are being encoded. */
async function atSegments(world = createWorld()): Promise<Tab> {
  const tab = await world.openTab(TWO_STEPS_AT_ONCE);
  tab.engine.framesResult = () => success(INDEX);
  await tab.queue.add([aFile('a')], WEBM, 'ready');
  await expect.poll(() => steps(tab)).toEqual(['segment-1', 'segment-2']);
  return tab;
}

/** Answers every step until the job is done. */
async function finishAll(tab: Tab): Promise<void> {
  await expect
    .poll(() => {
      for (const one of [...tab.engine.running]) one.finish();
      return onlyJob(tab).state;
    })
    .toBe('done');
}

test('pausing finishes the segments that were begun, begins no others, and keeps all', async () => {
  const tab = await atSegments();
  for (const id of ['segment-1', 'segment-2']) step(tab, id)?.report();
  await tab.queue.apply([onlyJob(tab).id], { kind: 'pause' });
  expect(onlyJob(tab)).toMatchObject({ state: 'paused' });
  expect(steps(tab)).toEqual(['segment-1', 'segment-2']);
  step(tab, 'segment-1')?.finish();
  step(tab, 'segment-2')?.finish();
  await expect.poll(() => onlyJob(tab)).toMatchObject({ state: 'paused', run: null });
  expect(steps(tab)).toEqual([]);
  await tab.queue.apply([onlyJob(tab).id], { kind: 'resume' });
  await finishAll(tab);
  expect(tab.engine.started).toEqual([
    'segment-1',
    'segment-2',
    'segment-3',
    'segment-4',
    'sound',
    'convert',
  ]);
});

test('a job that is resumed before it came to rest goes on as if nothing had been', async () => {
  const tab = await atSegments();
  step(tab, 'segment-1')?.report();
  const { id } = onlyJob(tab);
  await tab.queue.apply([id], { kind: 'pause' });
  // The second segment had not begun, and was stopped.
  await expect.poll(() => steps(tab)).toEqual(['segment-1']);
  await tab.queue.apply([id], { kind: 'resume' });
  step(tab, 'segment-1')?.finish();
  await finishAll(tab);
  expect(onlyJob(tab)).toMatchObject({ attempt: 1, crashes: 0 });
  expect(tab.engine.started.filter((one) => one === 'segment-1')).toEqual(['segment-1']);
});

test('what is not a segment is stopped at once by a pause', async () => {
  const tab = await createWorld().openTab();
  await tab.queue.add([aFile('a')], GIF, 'ready');
  await expect.poll(() => steps(tab)).toEqual(['palette']);
  step(tab, 'palette')?.report();
  await tab.queue.apply([onlyJob(tab).id], { kind: 'pause' });
  await expect.poll(() => onlyJob(tab)).toMatchObject({ state: 'paused', run: null });
  expect(steps(tab)).toEqual([]);
});

test('a file that is missing or damaged after a crash is made again, and only that', async () => {
  const world = createWorld();
  const tab = await atSegments(world);
  for (const id of ['segment-1', 'segment-2']) step(tab, id)?.finish();
  await expect.poll(() => steps(tab)).toEqual(['segment-3', 'segment-4']);
  await expect.poll(() => artifactsOf(onlyJob(tab))).toHaveLength(2);
  const first = workOf(onlyJob(tab))?.artifacts['segment-1']?.id ?? '';
  tab.crash();
  // As long as what was registered, but something else.
  world.files.set(first, new Blob(['xyz']));
  const next = await world.openTab(5);
  next.engine.framesResult = () => success(INDEX);
  await expect.poll(() => steps(next)).toEqual(['segment-1', 'segment-3', 'segment-4', 'sound']);
  await finishAll(next);
});

test('a full disk fails the job with the sizes and keeps what is done; a retry goes on from there', async () => {
  const tab = await atSegments();
  step(tab, 'segment-1')?.finish();
  await expect.poll(() => steps(tab)).toEqual(['segment-2', 'segment-3']);
  step(tab, 'segment-2')?.finish(failed({ kind: 'storage-full', needed: null, used: null }));
  await waitForState(tab, 'a', 'failed');
  const failure = (onlyJob(tab) as Extract<Job, { state: 'failed' }>).failure;
  expect(failure).toMatchObject({ kind: 'storage-full', used: 1000 });
  expect(failure.kind === 'storage-full' && failure.needed).toBeGreaterThan(0);
  await tab.queue.apply([onlyJob(tab).id], { kind: 'retry' });
  await finishAll(tab);
  expect(tab.engine.started.filter((one) => one === 'segment-1')).toEqual(['segment-1']);
});

/** A storage without room for copies. */
function withoutRoom(files: Map<string, Blob>): Storage {
  const storage = createFakeStorage(files);
  const held = new Map<string, File>();
  return {
    ...storage,
    sources: {
      ...storage.sources,
      async take(id, file, room) {
        if (room === 'copy') throw new DOMException('full', 'QuotaExceededError');
        held.set(id, file);
        return { kept: 'session', record: null };
      },
    },
  };
}

test('a job of this session only is lost with its tab, and found again with its file', async () => {
  const world = createWorld(withoutRoom);
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'held');
  expect(onlyJob(tab).sources[0]?.kept).toBe('session');
  tab.crash();
  const next = await world.openTab();
  await waitForState(next, 'a', 'lost');
  const other = new File(['otha'], 'a', { lastModified: 1 });
  expect(await next.queue.attach([onlyJob(next).id], [other])).toEqual([other]);
  expect(onlyJob(next).state).toBe('lost');
});

test('a file that is cancelled while it is copied is not copied any further, and the next one comes', async () => {
  const world = createWorld((files) => {
    const storage = createFakeStorage(files);
    const take: Storage['sources']['take'] = (id, file, room, signal) =>
      file.name === 'huge'
        ? abortable(signal ?? new AbortController().signal, new Promise<never>(() => undefined))
        : storage.sources.take(id, file, room);
    return { ...storage, sources: { ...storage.sources, take } };
  });
  const tab = await world.openTab();
  const adding = tab.queue.add([aFile('huge'), aFile('a')], MP4, 'held');
  const together = tab.queue.addTogether('both', [aFile('b'), aFile('huge')], MP4, 'held');
  const ids = tab.queue
    .snapshot()
    .jobs.filter(({ sources }) => sources.some(({ name }) => name === 'huge'))
    .map(({ id }) => id);
  expect(ids).toHaveLength(2);
  await tab.queue.apply(ids, { kind: 'cancel' });
  expect([await adding, await together]).toEqual([[], null]);
  expect(tab.queue.snapshot().jobs.map(({ sources }) => sources[0]?.name)).toEqual(['a']);
  expect(await world.stored()).toEqual(['a queued']);
});

test('a lost file is known again by its bytes, whatever it is called now', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'held');
  await world.storage.sources.remove([onlyJob(tab).sources[0]?.id ?? '']);
  await tab.queue.apply([onlyJob(tab).id], { kind: 'release' });
  await waitForState(tab, 'a', 'lost');
  const other = new File(['otha'], 'a', { lastModified: 1 });
  const same = new File(['data'], 'renamed', { lastModified: 2 });
  expect(await tab.queue.attach([onlyJob(tab).id], [other, same])).toEqual([other]);
  await expect.poll(() => tab.engine.running.length).toBe(1);
  tab.engine.running[0]?.finish();
  await waitForState(tab, 'renamed', 'done');
});

test('a file that only another tab has is lent to the runner', async () => {
  const held = new Map<string, Map<string, File>>();
  let tabs = 0;
  /** Each tab has files of its own, as with real ones. */
  const perTab = (storage: Storage): Storage => {
    const own = new Map<string, File>();
    held.set(`tab-${(tabs += 1)}`, own);
    return {
      ...storage,
      sources: {
        ...storage.sources,
        async take(id, file, room) {
          if (room === 'copy') throw new DOMException('full', 'QuotaExceededError');
          own.set(id, file);
          return { kept: 'session', record: null };
        },
        async open(id) {
          const file = own.get(id);
          return file === undefined ? { kind: 'gone' } : { kind: 'open', blob: file };
        },
      },
    };
  };
  const world = createWorld();
  const runner = await world.openTab(1, perTab);
  const viewer = await world.openTab(1, perTab);
  await viewer.queue.add([aFile('a')], MP4, 'ready');
  await expect.poll(() => runner.engine.running.length).toBe(1);
  runner.engine.running[0]?.finish();
  await waitForState(viewer, 'a', 'done');
});

test('nothing starts before its time, and what was set outlives the tab', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.setSchedule({ kind: 'at', time: 5000 });
  await tab.queue.add([aFile('a')], MP4, 'ready');
  expect(tab.queue.snapshot()).toMatchObject({ waits: 'for-schedule' });
  tab.crash();
  const next = await world.openTab();
  await expect.poll(() => next.queue.snapshot().role).toBe('runner');
  expect(next.queue.snapshot()).toMatchObject({ schedule: { kind: 'at', time: 5000 } });
  expect(next.engine.started).toEqual([]);
  // The clock is set back, as in autumn, and then goes on.
  next.sense({ now: -3_600_000 });
  expect(next.engine.started).toEqual([]);
  next.sense({ now: 5000 });
  await expect.poll(() => next.engine.running.length).toBe(1);
});

test('jobs wait for the charger, and go on as soon as it is there', async () => {
  const tab = await createWorld().openTab();
  tab.sense({ charging: false });
  await tab.queue.setSchedule({ kind: 'charging' });
  await tab.queue.add([aFile('a')], MP4, 'ready');
  expect(tab.engine.started).toEqual([]);
  tab.sense({ charging: true });
  await expect.poll(() => tab.engine.running.length).toBe(1);
});

test('the most urgent job is next, and among equals the one that was moved up', async () => {
  const tab = await createWorld().openTab();
  await tab.queue.setMode('paused');
  await tab.queue.add(['a', 'b', 'c', 'd'].map(aFile), MP4, 'ready');
  const id = (name: string) =>
    tab.queue.snapshot().jobs.find((job) => job.sources[0]?.name === name)?.id ?? '';
  await tab.queue.apply([id('c')], { kind: 'prioritise', priority: 'high' });
  await tab.queue.apply([id('a')], { kind: 'prioritise', priority: 'low' });
  const names = () => tab.queue.snapshot().jobs.map((job) => job.sources[0]?.name);
  expect(names()).toEqual(['c', 'b', 'd', 'a']);
  // To be right before an urgent job is to be urgent.
  await tab.queue.move(id('d'), id('c'));
  expect(names()).toEqual(['d', 'c', 'b', 'a']);
  expect(tab.queue.snapshot().jobs[0]?.priority).toBe('high');
});

test('what was done is counted, in the way it was done', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await expect.poll(() => tab.engine.running.length).toBe(1);
  tab.sense({ now: 2000 });
  tab.engine.running[0]?.finish();
  await waitForState(tab, 'a', 'done');
  await expect
    .poll(() => tab.queue.statistics())
    .toMatchObject({
      done: 1,
      failed: 0,
      bytesIn: 4,
      bytesOut: 3,
      media: 10,
      stages: { working: 2 },
      ways: { copy: { media: 10, work: 2 } },
    });
  tab.engine.probeResult = () => failed({ kind: 'not-media' });
  await tab.queue.add([aFile('b')], MP4, 'ready');
  await waitForState(tab, 'b', 'failed');
  await expect.poll(() => tab.queue.statistics()).toMatchObject({ done: 1, failed: 1 });
});

test('the look at the storage finds what is missing, changed, orphaned or shared', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add(['a', 'b', 'c'].map(aFile), MP4, 'ready');
  await expect
    .poll(() => {
      tab.engine.running[0]?.finish();
      return tab.queue.snapshot().jobs.map(({ state }) => state);
    })
    .toEqual(['done', 'done', 'done']);
  expect(await tab.queue.checkStorage()).toEqual({ jobs: 3, files: 3, bytes: 9, found: [] });
  const [a, b] = tab.queue.snapshot().jobs.map((job) => artifactsOf(job)[0]?.id ?? '');
  world.files.delete(a ?? '');
  world.files.set(b ?? '', new Blob(['xyz']));
  world.files.set('orphan', new Blob(['?']));
  await tab.queue.setMode('paused');
  await tab.queue.add([aFile('d')], MP4, 'ready');
  await world.storage.sources.remove([tab.queue.snapshot().jobs[3]?.sources[0]?.id ?? '']);
  const { found } = await tab.queue.checkStorage();
  expect(found.map(({ kind }) => kind).toSorted()).toEqual([
    'artifact-changed',
    'artifact-missing',
    'artifact-orphan',
    'source-missing',
  ]);
});

test('when all is deleted under an open page, it shows an empty queue and says so', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a'), aFile('b')], MP4, 'ready');
  await expect.poll(() => tab.engine.running.length).toBe(1);
  await world.storage.jobs.remove(tab.queue.snapshot().jobs.map(({ id }) => id));
  await tab.queue.emptied();
  expect(tab.queue.snapshot()).toMatchObject({ jobs: [], past: 'emptied' });
  await expect.poll(() => tab.engine.running.length).toBe(0);
  await tab.queue.add([aFile('c')], MP4, 'ready');
  await expect.poll(() => tab.engine.running.length).toBe(1);
});

test('a full disk that Firefox reports as an abort fails the job as such', async () => {
  const tab = await createWorld().openTab(1, (storage) => ({
    ...storage,
    jobs: {
      ...storage.jobs,
      async update(ids, change, records) {
        // Whatever stores the plan of a running job finds no room.
        const changesPlan = (await storage.jobs.read(ids)).some((job) => {
          const after = change(job);
          return after?.state === 'running' && after.work !== null;
        });
        if (!changesPlan) return storage.jobs.update(ids, change, records);
        const cause = new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED');
        throw Object.assign(new DOMException('', 'AbortError'), { cause });
      },
    },
  }));
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForState(tab, 'a', 'failed');
  expect(onlyJob(tab)).toMatchObject({ failure: { kind: 'storage-full' } });
});
