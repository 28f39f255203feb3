import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { holdDatabase, openNewerDatabase } from './database-hands.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { openOutside } from './outside.ts';
import { slowClip } from '../support/slow-clip.ts';
import { storedJobs } from '../support/stored-jobs.ts';

const origin = () => new URL(test.info().project.use.baseURL ?? '').origin;

const NEWER = /A newer Kiln has been here; reload this page to update\. Your jobs are kept\./u;

test('all site data is deleted in the middle of a job: the page says so, nothing is left over, new files work', async ({
  page,
  context,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin([slowClip(20), fixture('song.mp3')], 'webm');
  await expect(kiln.job('slow-20.mp4')).toContainText(/[1-9]\d*\s?%\s*Converting/u, {
    timeout: 120_000,
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'all' });
  await expect(page.getByText(/^Everything Kiln had stored here was deleted/u)).toBeVisible({
    timeout: 60_000,
  });
  await expect(kiln.jobs()).toHaveCount(0);
  await expect.poll(() => page.workers().length, { timeout: 60_000 }).toBe(0);

  await kiln.begin(fixture('song.ogg'), 'flac');
  await kiln.waitFor('song.ogg', 'done');
  expect((await nativeProbe(await kiln.download('song.ogg'))).streams[0]?.codec_name).toBe('flac');
  await page.reload();
  await kiln.waitFor('song.ogg', 'done');
  await expect(kiln.jobs()).toHaveCount(1);
  await expect(page.getByText(/^Everything Kiln had stored/u)).toHaveCount(0);
});

test('a newer Kiln in another tab waits for the job that runs here, and then this tab says that it is outdated', async ({
  page,
  context,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin([slowClip(5), fixture('song.mp3')], 'webm');
  await expect(kiln.job('slow-5.mp4')).toContainText(/\d\s?%\s*Converting/u, { timeout: 120_000 });
  const newer = await openNewerDatabase(context);
  await expect(newer.database).toHaveAttribute('data-database', 'blocked');
  await kiln.waitFor('slow-5.mp4', 'running');
  await expect(page.getByText(NEWER)).toHaveCount(0);

  await expect(newer.database).toHaveAttribute('data-database', 'open', { timeout: 120_000 });
  await kiln.waitFor('slow-5.mp4', 'done');
  await expect(page.getByText(NEWER)).toBeVisible();
  await kiln.download('slow-5.mp4');

  // Now it is an older Kiln before a newer database.
  await page.reload();
  await expect(page.getByText(NEWER)).toBeVisible();
  const jobs = await storedJobs(newer.page);
  expect(jobs.map(({ state }) => state)).toContain('done');
  expect(jobs).toHaveLength(2);
});

test('a database of a newer version is left as it is, and the page says what to do', async ({
  page,
  context,
}) => {
  const outside = await openOutside(context);
  await outside.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln', 99);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('jobs', { keyPath: 'id' }).put({ id: 'of the future' });
      };
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
  });
  await page.goto('./');
  await expect(page.getByText(NEWER)).toBeVisible();
  const jobs = await storedJobs(outside);
  expect(jobs.map(({ id }) => id)).toEqual(['of the future']);
});

test('a slow database is waited for and taken when it comes; who goes on without it is in nobody’s way', async ({
  context,
}) => {
  const letGo = await holdDatabase(context);
  const [patient, impatient] = [await context.newPage(), await context.newPage()];
  for (const page of [patient, impatient]) {
    await page.goto('./');
    await expect(page.getByRole('alert')).toHaveText(/^The browser’s database is slow to open/u);
    await expect(page.getByRole('button', { name: 'Settings' })).toHaveCount(0);
  }
  await impatient.getByRole('button', { name: 'Go on without it' }).click();
  await expect(impatient.getByText(/^This browser’s database was slow to open/u)).toBeVisible();
  const alone = new KilnPage(impatient);
  await alone.begin(fixture('song.ogg'), 'flac');
  await alone.waitFor('song.ogg', 'done');

  await letGo();
  await expect(patient.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(patient.getByText(/will not survive a reload/u)).toHaveCount(0);
  const kiln = new KilnPage(patient);
  await kiln.begin(fixture('song.mp3'), 'wav');
  await kiln.waitFor('song.mp3', 'done');
  expect((await storedJobs(patient)).map(({ name, state }) => [name, state])).toEqual([
    ['song.mp3', 'done'],
  ]);
  await expect(alone.jobs()).toHaveCount(1);
});

test('two tabs add files at the same moment: all are kept, each in a place of its own', async ({
  context,
}) => {
  const [first, second] = [
    new KilnPage(await context.newPage()),
    new KilnPage(await context.newPage()),
  ];
  await first.open();
  await second.open();
  await Promise.all([
    first.add(['song.mp3', 'song.ogg', 'song.flac', 'voice.wav'].map(fixture)),
    second.add(['av.mp4', 'av.webm', 'av.mkv', 'odd.avi'].map(fixture)),
  ]);
  for (const tab of [first, second]) await expect(tab.jobs()).toHaveCount(8);
  const orders = await first.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ order: number }[]>((resolve) => {
      const request = db.transaction('jobs').objectStore('jobs').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return rows.map(({ order }) => order);
  });
  expect(new Set(orders).size).toBe(8);
  const listed = (tab: KilnPage) =>
    tab.jobs().evaluateAll((jobs) => jobs.map((job) => job.getAttribute('aria-label')));
  expect(await listed(first)).toEqual(await listed(second));
});

test('a database that was deleted between two visits is told of once, not at every visit', async ({
  page,
  context,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.add(fixture('song.mp3'));
  await kiln.waitFor('song.mp3', 'queued');
  await page.close();
  const outside = await openOutside(context);
  await outside.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('kiln').onsuccess = resolve;
      }),
  );
  const note = /^Everything Kiln had stored here was deleted/u;
  const [second, third] = [await context.newPage(), await context.newPage()];
  await new KilnPage(second).open();
  await expect(second.getByText(note)).toBeVisible();
  await new KilnPage(third).open();
  await expect(third.getByText(note)).toHaveCount(0);
});
