import { expect, test } from 'vitest';
import { createMemoryStorage } from '../../../../src/storage/memory-storage.ts';
import {
  aFile,
  createWorld,
  waitForState,
  type Tab,
} from '../../../support/queue/browser-world.ts';

const MP4 = { format: 'mp4', options: {} } as const;

/** A tab to which the browser gives no storage, beside others of the same browser. */
const openMemoryTab = (world: ReturnType<typeof createWorld>) =>
  world.openTab(1, () => createMemoryStorage(64 << 20));

async function convert(tab: Tab, name: string): Promise<void> {
  await tab.queue.add([aFile(name)], MP4, 'ready');
  await expect.poll(() => tab.engine.running.length).toBe(1);
  tab.engine.running[0]?.finish();
  await waitForState(tab, name, 'done');
}

test('two tabs in memory mode each run their own jobs', async () => {
  const world = createWorld();
  const tabs = [await openMemoryTab(world), await openMemoryTab(world)];
  for (const [n, tab] of tabs.entries()) {
    await expect.poll(() => tab.queue.snapshot().role).toBe('runner');
    await convert(tab, `${n}.mov`);
  }
  expect(tabs.map((tab) => tab.queue.snapshot().jobs.length)).toEqual([1, 1]);
});

test('a tab in memory mode is in nobody’s way: one that is opened later runs what is stored', async () => {
  const world = createWorld();
  await openMemoryTab(world);
  const durable = await world.openTab();
  await convert(durable, 'a.mov');
  expect(await world.stored()).toEqual(['a.mov done']);
});

test('a tab in memory mode works while another runs what is stored, and neither ends the other', async () => {
  const world = createWorld();
  const durable = await world.openTab();
  const memory = await openMemoryTab(world);
  await convert(memory, 'a.mov');
  await durable.queue.drain();
  await convert(memory, 'b.mov');
  expect(memory.queue.snapshot().role).toBe('runner');

  const next = await world.openTab();
  await memory.queue.drain();
  await convert(next, 'c.mov');
});

test('a tab in memory mode leaves the note of the tab that left as it is', async () => {
  const world = createWorld();
  const durable = await world.openTab();
  await durable.queue.add([aFile('a.mov')], MP4, 'ready');
  await expect.poll(() => durable.engine.running.length).toBe(1);
  durable.queue.leave();
  durable.crash();
  const memory = await openMemoryTab(world);
  memory.queue.leave();
  const next = await world.openTab();
  await expect.poll(() => next.engine.running.length).toBe(1);
  expect(next.queue.snapshot().jobs[0]).toMatchObject({ state: 'running', crashes: 0 });
});
