import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { storedJobs } from '../support/stored-jobs.ts';

test('an urgent job comes first, says so, and stays so over a reload', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('wav');
  await kiln.add([fixture('song.mp3'), fixture('song.ogg'), fixture('song.flac')]);
  const names = () =>
    kiln.jobs().evaluateAll((all) => all.map((job) => job.getAttribute('aria-label')));

  const urgent = kiln.job('song.flac');
  await urgent.getByRole('button', { name: 'Options', exact: true }).click();
  await urgent.getByLabel('Priority').selectOption('high');
  await expect(urgent).toContainText('High priority');
  await expect.poll(names).toEqual(['song.flac', 'song.mp3', 'song.ogg']);

  await page.reload();
  await expect(urgent).toContainText('High priority');
  expect(await names()).toEqual(['song.flac', 'song.mp3', 'song.ogg']);
});

test('all failed jobs are retried together', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.convertTo('mp3');
  await page.route('**/engine/*.bin', (route) => route.fulfill({ body: '<html>not found</html>' }));
  await kiln.add([fixture('song.ogg'), fixture('song.flac')]);
  await kiln.start();
  await expect(page.locator('[data-state="failed"]')).toHaveCount(2);

  await page.unroute('**/engine/*.bin');
  await page.getByRole('button', { name: 'Retry all failed' }).click();
  await kiln.waitFor('song.ogg', 'done');
  await kiln.waitFor('song.flac', 'done');
  await expect(page.getByRole('button', { name: 'Retry all failed' })).toHaveCount(0);
});

test('"Change options" leads to the options of a failed job', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.begin(fixture('empty.mp4'), 'mp4');
  await kiln.waitFor('empty.mp4', 'failed');
  const job = kiln.job('empty.mp4');
  await job.getByRole('button', { name: 'Change options' }).click();
  await expect(job.getByRole('group', { name: 'Options of empty.mp4' })).toBeVisible();
  await expect(job.getByLabel('Quality')).toBeFocused();
});

test('the report of a failed job can be copied, and names no file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin(fixture('truncated.mp4'), 'mkv');
  await kiln.waitFor('truncated.mp4', 'failed');
  const job = kiln.job('truncated.mp4');
  await job.getByRole('button', { name: 'Details' }).click();
  await job.getByRole('button', { name: 'Copy report' }).click();
  await expect(job.getByRole('button', { name: 'Copied' })).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  for (const fact of ['cut-short', 'Chrome/', '"decodes"', '"engine"']) {
    expect(report).toContain(fact);
  }
  expect(report).not.toContain('truncated');
});

test('two options changed in the same moment are both kept', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('mp4');
  await kiln.add(fixture('av.mkv'));
  const job = kiln.job('av.mkv');
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  const quality = job.getByLabel('Quality');
  const resolution = job.getByLabel('Resolution', { exact: true });
  await quality.evaluate(
    (first, second) => {
      const choose = (select: Node | null, value: string) => {
        (select as HTMLSelectElement).value = value;
        select?.dispatchEvent(new Event('change', { bubbles: true }));
      };
      choose(first, 'smallest');
      choose(second, '480');
    },
    await resolution.elementHandle(),
  );
  await expect(resolution).toHaveValue('480');
  // The field shows what was chosen before that is stored, and a reload ends what is being written.
  await expect
    .poll(async () => (await storedJobs(page))[0]?.options)
    .toMatchObject({ quality: 'smallest', resolution: '480' });
  await page.reload();
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  await expect(quality).toHaveValue('smallest');
  await expect(resolution).toHaveValue('480');
});
