import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';

test('diagnostics: what the browser can do, what the queue has done, and whether all is there', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.begin(fixture('song.mp3'), 'flac');
  await kiln.waitFor('song.mp3', 'done');
  await kiln.add(fixture('song.ogg'));

  const dialog = await kiln.openDiagnostics();
  await expect(dialog).toContainText('1 done, 0 failed');
  await expect(dialog).toContainText('private files');
  await expect(dialog).toContainText(/Decodes.*VP9/u);
  await dialog.getByRole('button', { name: 'Check storage' }).click();
  const result = dialog.getByRole('status');
  await expect(result).toHaveAttribute('data-found', '0');
  await expect(result).toContainText('Everything is as it should be: 2 jobs, 2 files');

  await kiln.loseSources();
  await dialog.getByRole('button', { name: 'Check storage' }).click();
  await expect(result).toHaveAttribute('data-found', '1');
  await expect(result).toContainText('An original is missing');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
});

test('storage: results and FFmpeg can be deleted, and the numbers follow', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin(fixture('song.mp3'), 'flac');
  await kiln.waitFor('song.mp3', 'done');

  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog');
  const sizeOf = (kind: string) =>
    dialog
      .locator('dl > div')
      .filter({ has: page.getByText(kind, { exact: true }) })
      .locator('dd');
  await expect(sizeOf('Engines')).toHaveText(/^1\d\sMB$/u);
  await expect(sizeOf('Results')).not.toHaveText(/^0/u);

  await dialog.getByRole('button', { name: 'Delete the result of 1 finished job' }).click();
  await expect(sizeOf('Results')).toHaveText(/^0/u);
  await dialog.getByRole('button', { name: 'Delete FFmpeg' }).click();
  // The scripts beside FFmpeg may be stored by now, and stay.
  await expect(sizeOf('Engines')).not.toHaveText(/^1\d\sMB$/u);
  await expect(dialog.getByRole('button', { name: 'Make available offline' })).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).join())).not.toContain('engine-0');
  await page.keyboard.press('Escape');
  await expect(kiln.jobs()).toHaveCount(0);
});
