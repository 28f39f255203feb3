import type { Storage } from '../../../src/storage/storage.ts';
import { expect, test } from 'vitest';
import { failed, success } from '../../../src/domain/failure/failure.ts';
import { jobName, type Job, type JobId } from '../../../src/domain/job/job.ts';
import { reduceJob } from '../../../src/domain/job/reduce-job.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../support/samples/media.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';
import { aFile, createWorld, waitForState, type Tab } from '../../support/queue/browser-world.ts';

const MP4 = { format: 'mp4', options: {} } as const;

function idOf(tab: Tab, name: string): JobId {
  const job = tab.queue.snapshot().jobs.find((one) => one.sources[0]?.name === name);
  if (job === undefined) throw new Error(`There is no job ${name}.`);
  return job.id;
}

async function waitForSteps(tab: Tab, count: number): Promise<void> {
  await expect.poll(() => tab.engine.running.length).toBe(count);
}

/** Adds a job of two steps; the first is done and the second runs. */
async function reachSecondStep(tab: Tab): Promise<void> {
  await tab.queue.add([aFile('a')], { format: 'gif', options: {} }, 'ready');
  await waitForSteps(tab, 1);
  tab.engine.running[0]?.finish();
  await expect.poll(() => tab.engine.started).toEqual(['palette', 'gif']);
}

/** Answers every step until all jobs are done. */
async function finishAll(tab: Tab): Promise<void> {
  await expect
    .poll(() => {
      for (const step of [...tab.engine.running]) step.finish();
      return tab.queue.snapshot().jobs.every((job) => job.state === 'done');
    })
    .toBe(true);
}

test('held files wait until they are released', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a.mov')], MP4, 'held');
  expect(await world.stored()).toEqual(['a.mov queued']);
  expect(tab.engine.started).toEqual([]);
  await tab.queue.apply([idOf(tab, 'a.mov')], { kind: 'release' });
  await waitForSteps(tab, 1);
  tab.engine.running[0]?.finish();
  await waitForState(tab, 'a.mov', 'done');
  const output = await tab.queue.openOutput(idOf(tab, 'a.mov'));
  expect(await output?.text()).toBe('out');
});

test('what is wanted of files that are still being stored is done to them, all of them', async () => {
  const world = createWorld();
  const tab = await world.openTab(3);
  const adding = tab.queue.add(['a', 'b', 'c', 'd'].map(aFile), MP4, 'held');
  const ids = tab.queue.snapshot().jobs.map(({ id }) => id);
  expect(tab.queue.snapshot().jobs.map(({ state }) => state)).toEqual(Array(4).fill('importing'));
  await tab.queue.apply(ids.slice(0, 3), { kind: 'release' });
  await tab.queue.apply(ids.slice(1, 2), {
    kind: 'set-target',
    target: { format: 'mkv', options: {} },
  });
  await tab.queue.apply(ids.slice(3), { kind: 'cancel' });
  await adding;
  await waitForSteps(tab, 3);
  expect(tab.engine.running.map(({ request }) => request.step.format)).toEqual([
    'mp4',
    'mkv',
    'mp4',
  ]);
  expect((await world.stored()).slice(0, 3)).toEqual(['a running', 'b running', 'c running']);
  expect(await world.stored()).not.toContain('d queued');
});

test('files that are removed while they are being stored are not stored, whenever that is', async () => {
  const world = createWorld();
  // One goes before anything is written, one while the database writes.
  const tab: Tab = await world.openTab(1, (storage) => ({
    ...storage,
    jobs: {
      ...storage.jobs,
      async add(...entries) {
        if (entries.some(({ job }) => jobName(job) === 'c'))
          await tab.queue.remove([idOf(tab, 'c')]);
        return storage.jobs.add(...entries);
      },
    },
  }));
  const adding = tab.queue.add(['a', 'b', 'c', 'd'].map(aFile), MP4, 'held');
  await tab.queue.remove([idOf(tab, 'a')]);
  expect(tab.queue.snapshot().jobs.map(jobName)).toEqual(['b', 'c', 'd']);
  expect(await adding).toEqual([]);
  expect(tab.queue.snapshot().jobs.map(jobName)).toEqual(['b', 'd']);
  expect(await world.stored()).toEqual(['b queued', 'd queued']);
});

test('small files are stored together, and one that cannot be takes none with it', async () => {
  const world = createWorld();
  const together: number[] = [];
  const tab = await world.openTab(1, (storage) => ({
    ...storage,
    jobs: {
      ...storage.jobs,
      async add(...entries) {
        together.push(entries.length);
        return storage.jobs.add(...entries);
      },
    },
    sources: {
      ...storage.sources,
      async take(id, file, ...rest) {
        if (file.name === 'bad') throw new DOMException('unreadable', 'NotReadableError');
        return storage.sources.take(id, file, ...rest);
      },
    },
  }));
  expect(await tab.queue.add(['a', 'b'].map(aFile), MP4, 'held')).toEqual([]);
  expect(together).toEqual([2]);
  const rejected = await tab.queue.add(['c', 'bad', 'd'].map(aFile), MP4, 'held');
  expect(rejected.map(({ name }) => name)).toEqual(['bad']);
  expect(await world.stored()).toEqual(['a queued', 'b queued', 'c queued', 'd queued']);
});

test('jobs run in their order, as many side by side as there are engines', async () => {
  const tab = await createWorld().openTab(2);
  await tab.queue.add(['a', 'b', 'c'].map(aFile), MP4, 'ready');
  await waitForSteps(tab, 2);
  expect(tab.queue.snapshot().jobs.map(({ state }) => state)).toEqual([
    'running',
    'running',
    'queued',
  ]);
  tab.engine.running[1]?.finish();
  await waitForState(tab, 'b', 'done');
  await waitForState(tab, 'c', 'running');
});

test('the order can be changed', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add(['a', 'b', 'c'].map(aFile), MP4, 'held');
  await tab.queue.move(idOf(tab, 'c'), idOf(tab, 'b'));
  expect(await world.stored()).toEqual(['a queued', 'c queued', 'b queued']);
  await tab.queue.move(idOf(tab, 'a'), null);
  expect(await world.stored()).toEqual(['c queued', 'b queued', 'a queued']);
});

test('coming back to the page draws only what has changed', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a'), aFile('b')], MP4, 'held');
  const [a, b] = tab.queue.snapshot().jobs;
  await world.storage.jobs.update([b?.id ?? ''], (job) => reduceJob(job, { kind: 'cancel' }));
  await tab.queue.comeBack();
  expect(tab.queue.snapshot().jobs[0]).toBe(a);
  expect(tab.queue.snapshot().jobs[1]).toMatchObject({ state: 'cancelled' });
});

test('a paused queue starts nothing, also after a restart', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.setMode('paused');
  await tab.queue.add([aFile('a')], MP4, 'ready');
  tab.crash();
  const next = await world.openTab();
  expect(next.queue.snapshot().mode).toBe('paused');
  expect(next.engine.started).toEqual([]);
  await next.queue.setMode('going');
  await waitForSteps(next, 1);
});

test('an output that would not fit into memory is refused before it is started', async () => {
  const tab = await createWorld().openTab();
  tab.engine.probeResult = () => success(aMedia([aVideoTrack({ bitRate: 4e9 }), anAudioTrack()]));
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForState(tab, 'a', 'failed');
  expect(tab.queue.snapshot().jobs[0]).toMatchObject({ failure: { kind: 'too-large-for-memory' } });
  expect(tab.engine.started).toEqual([]);
});

test('two outputs never have the same name', async () => {
  const tab = await createWorld().openTab(2);
  await tab.queue.add([aFile('a.mov'), aFile('a.avi')], MP4, 'ready');
  await finishAll(tab);
  const names = tab.queue
    .snapshot()
    .jobs.map((job) => (job.state === 'done' ? job.outputs[0].name : ''));
  expect(names.toSorted()).toEqual(['a (2).mp4', 'a.mp4']);
});

/** A tab with a job that is done, and the id of its source. */
async function atDone(world = createWorld()) {
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await finishAll(tab);
  return { world, tab, source: tab.queue.snapshot().jobs[0]?.sources[0]?.id ?? '' };
}

test('a source is kept for as long as its job, or until its room is needed when that is done', async () => {
  const { world, tab, source } = await atDone();
  expect(await world.storage.sources.open(source)).toMatchObject({ kind: 'open' });
  expect(world.files.size).toBe(1);
  await tab.queue.add([aFile('waits')], MP4, 'held');
  expect(await tab.queue.makeRoom()).toBe(true);
  expect(await world.storage.sources.open(source)).toEqual({ kind: 'gone' });
  expect(await tab.queue.openSources(idOf(tab, 'waits'))).not.toBeNull();
  expect(await tab.queue.makeRoom()).toBe(false);
  expect(world.files.size).toBe(1);
});

test('a done job is converted again: a second job of its file lies behind it, and each may go first', async () => {
  for (const goes of ['first', 'second']) {
    const { world, tab, source } = await atDone();
    await tab.queue.add([aFile('b')], MP4, 'held');
    const first = idOf(tab, 'a');
    const second =
      (await tab.queue.convertAgain(first, { format: 'mkv', options: {} }, 'held')) ?? '';
    const rows = () => tab.queue.snapshot().jobs.map(({ id, state }) => ({ id, state }));
    expect(rows()).toEqual([
      { id: first, state: 'done' },
      { id: second, state: 'queued' },
      { id: idOf(tab, 'b'), state: 'queued' },
    ]);
    // There is no room to be had from what the second job needs.
    expect(await tab.queue.makeRoom()).toBe(false);
    await tab.queue.remove([goes === 'first' ? first : second]);
    await tab.queue.forgetRemoved();
    const next = await world.openTab();
    tab.crash();
    await expect.poll(() => next.queue.snapshot().role).toBe('runner');
    expect(await world.storage.sources.open(source)).toMatchObject({ kind: 'open' });
    if (goes === 'first') {
      await next.queue.apply([second], { kind: 'release' });
      await expect
        .poll(() => {
          for (const step of [...next.engine.running]) step.finish();
          return next.queue.snapshot().jobs.find(({ id }) => id === second)?.state;
        })
        .toBe('done');
    }
    await next.queue.remove([goes === 'first' ? second : first]);
    await next.queue.forgetRemoved();
    expect(await world.storage.sources.open(source)).toEqual({ kind: 'gone' });
  }
});

test('a second job whose file was deleted for room asks for it at once', async () => {
  const { tab } = await atDone();
  await tab.queue.makeRoom();
  const second = await tab.queue.convertAgain(idOf(tab, 'a'), MP4, 'held');
  const job = tab.queue.snapshot().jobs.find(({ id }) => id === second);
  expect(job).toMatchObject({ state: 'lost', before: 'held' });
  expect(await tab.queue.attach([second ?? ''], [aFile('a')])).toEqual([]);
  expect(tab.queue.snapshot().jobs.map(({ state }) => state)).toEqual(['done', 'queued']);
});

test('cancelling stops the engine and leaves no file', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await reachSecondStep(tab);
  expect(world.files.size).toBe(1);
  await tab.queue.apply([idOf(tab, 'a')], { kind: 'cancel' });
  await waitForSteps(tab, 0);
  await waitForState(tab, 'a', 'cancelled');
  expect(world.files.size).toBe(0);
});

test('pausing a job keeps its finished steps; resuming does not run them again', async () => {
  const tab = await createWorld().openTab();
  await reachSecondStep(tab);
  await tab.queue.apply([idOf(tab, 'a')], { kind: 'pause' });
  await waitForSteps(tab, 0);
  await tab.queue.apply([idOf(tab, 'a')], { kind: 'resume' });
  await finishAll(tab);
  expect(tab.engine.started).toEqual(['palette', 'gif', 'gif']);
});

test('after a crash of the page the job is finished by the next one, from where it was', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await reachSecondStep(tab);
  tab.crash();
  const next = await world.openTab();
  await waitForSteps(next, 1);
  expect(next.queue.snapshot().jobs[0]).toMatchObject({ attempt: 2, crashes: 1 });
  await finishAll(next);
  expect(next.engine.started).toEqual(['gif']);
});

test('a job that crashes the page twice fails, and the queue goes on', async () => {
  const world = createWorld();
  const first = await world.openTab();
  await first.queue.add([aFile('bad'), aFile('good')], MP4, 'ready');
  await waitForSteps(first, 1);
  first.crash();
  const second = await world.openTab();
  await waitForSteps(second, 1);
  second.crash();
  const third = await world.openTab();
  await waitForState(third, 'bad', 'failed');
  await waitForState(third, 'good', 'running');
});

test('a reload of the runner goes on with attempt 2 and no crash', async () => {
  const world = createWorld();
  let tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  for (const attempt of [1, 2, 3, 4]) {
    await waitForSteps(tab, 1);
    expect(tab.queue.snapshot().jobs[0]).toMatchObject({ attempt, crashes: 0 });
    tab.queue.leave();
    tab.crash();
    tab = await world.openTab();
  }
  await waitForSteps(tab, 1);
  await finishAll(tab);
});

test('an engine that dies is given one more try', async () => {
  const tab = await createWorld().openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForSteps(tab, 1);
  tab.engine.running[0]?.finish(failed({ kind: 'stalled', seconds: 60 }));
  await expect.poll(() => tab.engine.started.length).toBe(2);
  tab.engine.running[0]?.finish(failed({ kind: 'engine-crashed' }, ['last words']));
  await waitForState(tab, 'a', 'failed');
  expect(tab.queue.snapshot().jobs[0]).toMatchObject({
    failure: { kind: 'crashed-twice' },
    log: ['last words'],
  });
});

test('when copying fails, everything is encoded instead', async () => {
  const tab = await createWorld().openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForSteps(tab, 1);
  tab.engine.running[0]?.finish(failed({ kind: 'engine-failed', code: 1 }));
  await expect.poll(() => tab.engine.started.length).toBe(2);
  expect(tab.queue.snapshot().jobs[0]).toMatchObject({ avoid: ['copy'], crashes: 0 });
  const command = tab.engine.running[0]?.request.step.command;
  expect(command).toMatchObject({ tracks: [{ kind: 'encode-video' }, { kind: 'encode-audio' }] });
  tab.engine.running[0]?.finish(failed({ kind: 'engine-failed', code: 1 }));
  await waitForState(tab, 'a', 'failed');
});

test('an output that is not what was asked for is not offered', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  const short = aMedia([anAudioTrack({ duration: { kind: 'exact', seconds: 5 } })], {
    duration: { kind: 'exact', seconds: 5 },
  });
  tab.engine.probeResult = (file) => success(file.size === 3 ? short : aMedia([anAudioTrack()]));
  await tab.queue.add([aFile('a')], { format: 'm4a', options: {} }, 'ready');
  await waitForSteps(tab, 1);
  tab.engine.running[0]?.finish();
  await waitForState(tab, 'a', 'failed');
  expect(tab.queue.snapshot().jobs[0]).toMatchObject({
    failure: { kind: 'cut-short', expected: 10, actual: 5 },
  });
  await expect.poll(() => world.files.size).toBe(0);
});

test('bad input fails at once, with its own reason, and the queue goes on', async () => {
  const tab = await createWorld().openTab();
  tab.engine.probeResult = () => failed({ kind: 'not-media' }, ['no']);
  await tab.queue.add([aFile('text.mp4')], MP4, 'ready');
  await waitForState(tab, 'text.mp4', 'failed');
  expect(tab.queue.snapshot().jobs[0]).toMatchObject({
    failure: { kind: 'not-media' },
    attempt: 1,
  });
});

test('a job whose source is gone is lost, not failed', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'held');
  await world.storage.sources.remove([tab.queue.snapshot().jobs[0]?.sources[0]?.id ?? '']);
  await tab.queue.apply([idOf(tab, 'a')], { kind: 'release' });
  await waitForState(tab, 'a', 'lost');
});

test("a job's source can be read by the page, and is null when it is gone", async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'held');
  const id = idOf(tab, 'a');
  const [opened] = (await tab.queue.openSources(id)) ?? [];
  expect(opened?.name).toBe(aFile('a').name);
  expect(await opened?.text()).toBe(await aFile('a').text());
  await world.storage.sources.remove([tab.queue.snapshot().jobs[0]?.sources[0]?.id ?? '']);
  expect(await tab.queue.openSources(id)).toBeNull();
  expect(await tab.queue.openSources('no such job')).toBeNull();
});

/** A storage that has no room for files named "big", nor for a word about one named "huge". */
function almostFull(files: Map<string, Blob>): Storage {
  const storage = createFakeStorage(files);
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  return {
    ...storage,
    sources: {
      ...storage.sources,
      take: (id, file, room) =>
        file.name === 'big' && room === 'copy' ? full() : storage.sources.take(id, file, room),
    },
    jobs: {
      ...storage.jobs,
      add: (...entries) =>
        entries.some(({ job }) => jobName(job) === 'huge') ? full() : storage.jobs.add(...entries),
    },
  };
}

test('a file that there is no room for is read from where it is, and says so', async () => {
  const world = createWorld(almostFull);
  const tab = await world.openTab();
  expect(await tab.queue.add(['a', 'big', 'c'].map(aFile), MP4, 'held')).toEqual([]);
  const kept = tab.queue.snapshot().jobs.map(({ sources }) => sources[0]?.kept);
  expect(kept).toEqual(['stored', 'session', 'stored']);
});

test('a disk without room for even a row rejects that file with the sizes, and keeps the others', async () => {
  const world = createWorld(almostFull);
  const tab = await world.openTab();
  const rejections = await tab.queue.add(['a', 'huge', 'c'].map(aFile), MP4, 'held');
  expect(rejections).toEqual([
    { name: 'huge', failure: { kind: 'storage-full', needed: 4, used: 1000 } },
  ]);
  expect(await world.stored()).toEqual(['a queued', 'c queued']);
  expect(tab.queue.snapshot().jobs).toHaveLength(2);
});

test('a second tab shows the queue live, can add and cancel, and takes over', async () => {
  const world = createWorld();
  const runner = await world.openTab();
  const viewer = await world.openTab();
  await expect
    .poll(() => [runner, viewer].map((tab) => tab.queue.snapshot().role))
    .toEqual(['runner', 'viewer']);
  await viewer.queue.add([aFile('a'), aFile('b')], MP4, 'ready');
  await waitForSteps(runner, 1);
  await waitForState(viewer, 'a', 'running');
  await viewer.queue.apply([idOf(viewer, 'a')], { kind: 'cancel' });
  await expect.poll(() => runner.engine.started.length).toBe(2);
  expect(viewer.engine.started).toEqual([]);
  runner.crash();
  await waitForSteps(viewer, 1);
  await expect
    .poll(() => {
      viewer.engine.running[0]?.finish();
      return world.stored();
    })
    .toEqual(['a cancelled', 'b done']);
});

test('a job that another tab cancelled and retried at once is not run twice side by side', async () => {
  const world = createWorld();
  const runner = await world.openTab(2);
  await runner.queue.add([aFile('a')], MP4, 'ready');
  await waitForSteps(runner, 1);
  // The runner hears of both changes only after the second: its row says "queued" again.
  const id = idOf(runner, 'a');
  await world.storage.jobs.update([id], (job) => reduceJob(job, { kind: 'cancel' }));
  await world.storage.jobs.update([id], (job) => reduceJob(job, { kind: 'retry' }));
  await runner.queue.comeBack();
  await expect.poll(() => runner.engine.started.length).toBe(2);
  await waitForSteps(runner, 1);
  await finishAll(runner);
});

test('a job whose row is gone does not stay on the page', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForSteps(tab, 1);
  await world.storage.jobs.remove([idOf(tab, 'a')]);
  tab.engine.running[0]?.finish();
  await expect.poll(() => tab.queue.snapshot().jobs).toEqual([]);
  expect(world.files.size).toBe(0);
});

test('files of jobs that only a newer version can read are not swept', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'held');
  await world.storage.jobs.update(
    [idOf(tab, 'a')],
    (job) => ({ ...job, state: 'teleported' }) as unknown as Job,
  );
  world.files.set('theirs', new Blob(['?']));
  tab.crash();
  const next = await world.openTab();
  await expect.poll(() => next.queue.snapshot().role).toBe('runner');
  expect(world.files.has('theirs')).toBe(true);
});

test('removing a running job stops it, and when it is forgotten, everything of it is deleted', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForSteps(tab, 1);
  const source = tab.queue.snapshot().jobs[0]?.sources[0]?.id ?? '';
  await tab.queue.remove([idOf(tab, 'a')]);
  await waitForSteps(tab, 0);
  expect(tab.queue.snapshot().jobs).toEqual([]);
  expect(await tab.queue.forgetRemoved()).toBe(true);
  expect(await world.stored()).toEqual([]);
  expect(await world.storage.sources.open(source)).toEqual({ kind: 'gone' });
});

test('what was removed is put back where it was, with its files; other tabs and the next start know nothing of it', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  const other = await world.openTab();
  await tab.queue.add([aFile('a'), aFile('b'), aFile('c')], MP4, 'held');
  const source = tab.queue.snapshot().jobs[1]?.sources[0]?.id ?? '';
  await tab.queue.remove([idOf(tab, 'a')]);
  await tab.queue.remove([idOf(tab, 'b'), idOf(tab, 'c')]);
  await expect.poll(() => other.queue.snapshot().jobs).toEqual([]);
  expect(other.queue.snapshot().removed).toEqual([]);
  expect(tab.queue.snapshot().removed).toHaveLength(2);
  await tab.queue.putBack();
  await tab.queue.putBack();
  const names = () => tab.queue.snapshot().jobs.map(({ sources }) => sources[0]?.name);
  expect(names()).toEqual(['a', 'b', 'c']);
  expect((await world.storage.sources.open(source)).kind).toBe('open');

  await tab.queue.remove([idOf(tab, 'b')]);
  tab.crash();
  await expect.poll(() => other.queue.snapshot().role).toBe('runner');
  expect(await world.stored()).toHaveLength(2);
  expect(await world.storage.sources.open(source)).toEqual({ kind: 'gone' });
});

test('files that no job names are swept at the start, the others are not', async () => {
  const world = createWorld();
  const tab = await world.openTab();
  await tab.queue.add([aFile('a')], MP4, 'ready');
  await waitForSteps(tab, 1);
  tab.engine.running[0]?.finish();
  await waitForState(tab, 'a', 'done');
  world.files.set('orphan', new Blob(['?']));
  tab.crash();
  const next = await world.openTab();
  await expect.poll(() => world.files.has('orphan')).toBe(false);
  expect(await (await next.queue.openOutput(idOf(next, 'a')))?.text()).toBe('out');
});

test('draining starts nothing new, in no tab, and ends when nothing runs', async () => {
  const world = createWorld();
  const runner = await world.openTab();
  const viewer = await world.openTab();
  await runner.queue.add([aFile('a'), aFile('b')], MP4, 'ready');
  await waitForSteps(runner, 1);
  const drained = viewer.queue.drain();
  runner.engine.running[0]?.finish();
  await drained;
  expect(await world.stored()).toEqual(['a done', 'b queued']);
  expect([runner, viewer].map((tab) => tab.queue.snapshot().role)).toEqual(['viewer', 'viewer']);
  // The newer Kiln opens its page, and goes on.
  const newer = await world.openTab();
  await waitForSteps(newer, 1);
  newer.engine.running[0]?.finish();
  await waitForState(runner, 'b', 'done');
  expect(runner.engine.started).toHaveLength(1);
});
