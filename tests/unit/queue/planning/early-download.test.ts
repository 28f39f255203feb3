import { expect, test } from 'vitest';
import { success } from '../../../../src/domain/failure/failure.ts';
import { savesData } from '../../../../src/pwa/device/saves-data.ts';
import { aMedia } from '../../../support/samples/media.ts';
import { aFile, createWorld } from '../../../support/queue/browser-world.ts';

const MP4 = { format: 'mp4', options: {} } as const;

test('FFmpeg is fetched as soon as a file is added that needs it, before anything is started', async () => {
  const tab = await createWorld().openTab();
  tab.settings.engineDownload = 'early';
  await tab.queue.add([aFile('only FFmpeg reads it')], MP4, 'held');
  await expect.poll(() => tab.engine.prepared).toBe(1);
  expect(tab.engine.started).toEqual([]);
});

test('who wants it late gets it when the job starts', async () => {
  const tab = await createWorld().openTab();
  await tab.queue.add([aFile('a')], MP4, 'held');
  await expect.poll(tab.pending).toBe(0);
  expect(tab.engine.prepared).toBe(0);
  await tab.queue.apply(
    tab.queue.snapshot().jobs.map(({ id }) => id),
    { kind: 'release' },
  );
  await expect.poll(() => tab.engine.prepared).toBeGreaterThan(0);
});

test('a file that the browser reads and copies needs none of it', async () => {
  const tab = await createWorld().openTab();
  tab.settings.engineDownload = 'early';
  tab.webcodecs.probeResult = () => success(aMedia());
  await tab.queue.add([aFile('a')], MP4, 'held');
  await expect.poll(() => tab.queue.snapshot().jobs[0]).toMatchObject({ work: { plan: {} } });
  expect(tab.engine.prepared).toBe(0);
});

test('a connection that is paid by what is fetched is known by what the browser tells', () => {
  expect(savesData({})).toBe(false);
  expect(savesData({ connection: { type: 'wifi', saveData: false } })).toBe(false);
  expect(savesData({ connection: { saveData: true } })).toBe(true);
  expect(savesData({ connection: { type: 'cellular' } })).toBe(true);
});
