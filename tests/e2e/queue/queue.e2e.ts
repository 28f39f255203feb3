import { readFile } from 'node:fs/promises';
import type { Worker } from 'playwright';
import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { slowClip } from '../support/slow-clip.ts';

// The queue as users have it, who have not blocked it.
test.use({ serviceWorkers: 'allow' });

/** Ten copies of one clip under ten names. */
async function tenFiles() {
  const buffer = await readFile(fixture('av.webm'));
  return Array.from({ length: 10 }, (_, n) => ({
    name: `clip-${n}.webm`,
    mimeType: 'video/webm',
    buffer,
  }));
}

test('ten files, a reload in the middle: all finish, and nothing that was done runs again', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.add(await tenFiles());
  await kiln.start();
  await expect
    .poll(() => page.locator('[data-state="done"]').count(), { timeout: 120_000 })
    .toBeGreaterThanOrEqual(2);
  await expect(
    page.locator('[data-state="running"], [data-state="finishing"]').first(),
  ).toBeAttached();
  const before = await page
    .locator('[data-state="done"]')
    .evaluateAll((all) =>
      all.map((job) => `${job.getAttribute('aria-label')} ${job.getAttribute('data-attempt')}`),
    );
  await page.reload();
  const firstDone = before[0]?.split(' ')[0] ?? '';
  await kiln.waitFor(firstDone, 'done');
  expect((await nativeProbe(await kiln.download(firstDone))).streams[0]?.nb_read_frames).toBe('50');
  for (const { name } of await tenFiles()) await kiln.waitFor(name, 'done');
  for (const entry of before) {
    const [name = '', attempt = ''] = entry.split(' ');
    await expect(kiln.job(name)).toHaveAttribute('data-attempt', attempt);
  }
  expect(await kiln.artifacts()).toHaveLength(10);
});

test('files that were not started yet wait through a reload', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await page.reload();
  await kiln.waitFor('song.mp3', 'queued');
  await expect(page.getByRole('combobox', { name: 'Convert song.mp3 to' })).toHaveValue('flac');
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
});

test('a crash of the page in the middle of a job: the next page finishes it, attempt 2', async ({
  context,
}) => {
  const kiln = new KilnPage(await context.newPage());
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin(slowClip(3), 'webm');
  await expect(kiln.job('slow-3.mp4').getByRole('progressbar')).toBeVisible({ timeout: 60_000 });
  await kiln.waitFor('slow-3.mp4', 'running');
  await kiln.crash();

  const next = new KilnPage(await context.newPage());
  await next.open();
  await next.waitFor('slow-3.mp4', 'done');
  await expect(next.job('slow-3.mp4')).toHaveAttribute('data-attempt', '2');
  expect(
    Number((await nativeProbe(await next.download('slow-3.mp4'))).format.duration),
  ).toBeCloseTo(3, 0);
  expect(await next.artifacts()).toHaveLength(1);
});

test(
  'cancelling stops the work within a second and leaves no file behind',
  { tag: '@alone' },
  async ({ page }) => {
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.useEngine('ffmpeg');
    const ffmpeg = new Set<Worker>();
    page.on('worker', (worker) => {
      void worker
        .evaluate(() => self.name)
        .then((name) => {
          if (name.startsWith('kiln-ffmpeg')) ffmpeg.add(worker);
        });
    });
    await kiln.begin(slowClip(60), 'webm');
    await expect(kiln.job('slow-60.mp4')).toContainText(/[1-9]\d*\s?%\s*Converting/, {
      timeout: 120_000,
    });
    expect(await kiln.artifacts()).not.toHaveLength(0);

    expect(ffmpeg.size).toBeGreaterThan(0);
    await kiln.job('slow-60.mp4').getByRole('button', { name: 'Cancel', exact: true }).click();
    await kiln.waitFor('slow-60.mp4', 'cancelled', 1000);
    // Others are idle, or look at the file now, to show what is in it.
    const left = () => page.workers().filter((worker) => ffmpeg.has(worker));
    await expect.poll(left, { timeout: 1000 }).toHaveLength(0);
    await expect.poll(() => kiln.artifacts(), { timeout: 10_000 }).toEqual([]);

    await kiln.job('slow-60.mp4').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(kiln.jobs()).toHaveCount(0);
  },
);

test('a second tab shows the queue live, and takes over when the first is closed', async ({
  context,
}) => {
  const first = new KilnPage(await context.newPage());
  await first.open();
  await first.useEngine('ffmpeg');
  await first.convertTo('webm');
  await first.add([slowClip(4), fixture('av.mp4')]);
  const second = new KilnPage(await context.newPage());
  await second.open();
  await expect(second.jobs()).toHaveCount(2);

  await second.start();
  await second.waitFor('slow-4.mp4', 'running');
  await first.waitFor('slow-4.mp4', 'running');
  await expect(second.job('slow-4.mp4')).toContainText(/\d\s?%/, { timeout: 60_000 });
  expect(second.page.workers()).toHaveLength(0);

  await first.page.close();
  await second.waitFor('slow-4.mp4', 'done');
  await second.waitFor('av.mp4', 'done');
  expect(
    Number((await nativeProbe(await second.download('slow-4.mp4'))).format.duration),
  ).toBeCloseTo(4, 0);
});

test('a paused queue finishes what runs and starts nothing', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('mp3');
  await kiln.add([fixture('song.ogg'), fixture('song.flac')]);
  await kiln.startWhen('at');
  await expect(page.getByRole('button', { name: 'Pause queue' })).toHaveCount(0);
  await kiln.start();
  await page.getByRole('button', { name: 'Pause queue' }).click();
  await kiln.startWhen('now');
  await expect(kiln.job('song.flac')).toContainText('Waiting');
  await page.reload();
  await expect(kiln.jobs()).toHaveCount(2);
  await kiln.waitFor('song.ogg', 'queued');
  await page.getByRole('button', { name: 'Resume queue' }).click();
  await kiln.waitFor('song.ogg', 'done');
  await kiln.waitFor('song.flac', 'done');
  await kiln.clear();
  await expect(kiln.jobs()).toHaveCount(0);
  await expect.poll(() => kiln.artifacts()).toEqual([]);
});

test('one job can be paused and resumed, and a cancelled one retried', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.convertTo('mp4');
  const clip = slowClip(20);
  await kiln.begin(clip, 'webm');
  await kiln.waitFor('slow-20.mp4', 'running');
  await kiln.job('slow-20.mp4').getByRole('button', { name: 'Pause', exact: true }).click();
  await kiln.waitFor('slow-20.mp4', 'paused');
  await expect.poll(() => kiln.artifacts(), { timeout: 10_000 }).toEqual([]);
  await kiln.job('slow-20.mp4').getByRole('button', { name: 'Resume', exact: true }).click();
  await kiln.waitFor('slow-20.mp4', 'running');
  await kiln.job('slow-20.mp4').getByRole('button', { name: 'Cancel', exact: true }).click();
  await kiln.waitFor('slow-20.mp4', 'cancelled');
  await page.getByRole('combobox', { name: 'Convert slow-20.mp4 to' }).selectOption('mkv');
  await kiln.job('slow-20.mp4').getByRole('button', { name: 'Retry', exact: true }).click();
  await kiln.waitFor('slow-20.mp4', 'done');
});
