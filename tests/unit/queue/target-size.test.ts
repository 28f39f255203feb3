import { expect, test } from 'vitest';
import { success } from '../../../src/domain/failure/failure.ts';
import { deferred } from '../../../src/lib/deferred.ts';
import type { ArtifactStore } from '../../../src/storage/artifacts/artifact-store.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';
import type { MediaInfo } from '../../../src/domain/media/media.ts';
import { aFile, createWorld, waitForState, type Tab } from '../../support/queue/browser-world.ts';
import { aMedia, anAudioTrack } from '../../support/samples/media.ts';

/** A second of sound without loss, of which 10 kB are to be left. */
const second = { kind: 'exact', seconds: 1 } as const;
const sound: MediaInfo = aMedia(
  [anAudioTrack({ index: 0, codec: 'flac', duration: second, bitRate: 700_000 })],
  { duration: second, size: 88_000, container: 'flac' },
);
const TINY = { format: 'm4a', options: { maxSize: 0.01 } } as const;

async function open(world: ReturnType<typeof createWorld>): Promise<Tab> {
  const tab = await world.openTab();
  tab.engine.probeResult = () => success(sound);
  return tab;
}

/** Answers the step that runs with so many bytes. */
async function bring(tab: Tab, step: string, bytes: number): Promise<void> {
  await expect.poll(() => tab.engine.running[0]?.request.step.id).toBe(step);
  const blob = new Blob([new Uint8Array(bytes)]);
  tab.engine.running[0]?.finish(success({ size: bytes, blob, heap: 0 }));
}

function sizeOf(tab: Tab): number | undefined {
  const [job] = tab.queue.snapshot().jobs;
  return job?.state === 'done' ? job.outputs[0].artifact.size : undefined;
}

test('an output is made again until it fits, and what does not is deleted', async () => {
  const world = createWorld();
  const tab = await open(world);
  await tab.queue.add([aFile('a')], TINY, 'ready');
  await bring(tab, 'convert', 14_000);
  await bring(tab, 'convert.2', 9_500);
  await waitForState(tab, 'a', 'done');
  expect(sizeOf(tab)).toBe(9_500);
  expect(world.files.size).toBe(1);
});

test('a pass that is too large does not spoil one that fitted', async () => {
  const world = createWorld();
  const tab = await open(world);
  await tab.queue.add([aFile('a')], TINY, 'ready');
  for (const [step, bytes] of [
    ['convert', 7_000],
    ['convert.2', 11_000],
    ['convert.3', 10_900],
    ['convert.4', 10_800],
  ] as const) {
    await bring(tab, step, bytes);
  }
  await waitForState(tab, 'a', 'done');
  expect(sizeOf(tab)).toBe(7_000);
  expect(world.files.size).toBe(1);
});

test('after a crash the pass that it was at is begun anew, with what the others taught', async () => {
  const world = createWorld();
  const first = await open(world);
  await first.queue.add([aFile('a')], TINY, 'ready');
  await bring(first, 'convert', 14_000);
  await expect.poll(() => first.engine.running[0]?.request.step.id).toBe('convert.2');
  first.crash();

  const next = await open(world);
  await bring(next, 'convert.2', 9_900);
  await waitForState(next, 'a', 'done');
  expect(next.engine.started).toEqual(['convert.2']);
  expect(sizeOf(next)).toBe(9_900);
});

test('an original that takes the place of its copy leaves nothing behind when the job is cancelled meanwhile', async () => {
  const storing = deferred();
  const world = createWorld((files) => {
    const storage = createFakeStorage(files);
    const put: ArtifactStore['put'] = async (id, blob) => {
      await storage.artifacts.put(id, blob);
      if ((await blob.text()) === 'data') await storing.promise;
    };
    return { ...storage, artifacts: { ...storage.artifacts, put } };
  });
  const tab = await world.openTab();
  const aac = anAudioTrack({ index: 0, codec: 'aac', duration: second });
  tab.engine.probeResult = () => success(aMedia([aac], { duration: second, size: 4 }));
  await tab.queue.add([aFile('a.m4a')], { format: 'm4a', options: { maxSize: 1 } }, 'ready');
  await bring(tab, 'convert', 10);
  await expect.poll(() => world.files.size).toBe(2);
  await tab.queue.apply([tab.queue.snapshot().jobs[0]?.id ?? ''], { kind: 'cancel' });
  storing.resolve();
  await expect.poll(() => world.files.size).toBe(0);
});

test('what comes out too large every time fails, with how small it got', async () => {
  const tab = await open(createWorld());
  await tab.queue.add([aFile('a')], TINY, 'ready');
  const steps = ['convert', 'convert.2', 'convert.3', 'convert.4'];
  for (const step of steps) await bring(tab, step, 11_000);
  await waitForState(tab, 'a', 'failed');
  expect(tab.queue.snapshot().jobs[0]).toMatchObject({
    failure: { kind: 'limit-missed', limit: 10_000, reached: 11_000 },
  });
});

test('what cannot be done is told before the start, and taken back with the wish', async () => {
  const tab = await open(createWorld());
  await tab.engine.prepare(() => undefined, new AbortController().signal);
  await tab.queue.add([aFile('a')], { format: 'm4a', options: { maxSize: 0.001 } }, 'held');
  const job = () => tab.queue.snapshot().jobs[0];
  await expect.poll(job).toMatchObject({ state: 'queued', refusal: { kind: 'limit-too-low' } });
  await tab.queue.apply([job()?.id ?? ''], { kind: 'set-target', target: TINY });
  await expect.poll(() => job()?.state === 'queued' && 'refusal' in (job() ?? {})).toBe(false);
  expect(tab.engine.started).toEqual([]);
});
