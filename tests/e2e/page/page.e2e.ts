import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';

test('files can be dropped and pasted', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const bytes = [...(await readFile(fixture('song.mp3')))];
  await page.evaluate((data) => {
    const transfer = () => {
      const bag = new DataTransfer();
      bag.items.add(new File([new Uint8Array(data)], 'dropped.mp3', { type: 'audio/mpeg' }));
      return bag;
    };
    const at = { bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragenter', { ...at, dataTransfer: transfer() }));
    document.body.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer: transfer() }));
    const bag = new DataTransfer();
    bag.items.add(new File([new Uint8Array(data)], 'pasted.mp3', { type: 'audio/mpeg' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { ...at, clipboardData: bag }));
  }, bytes);
  await kiln.waitFor('dropped.mp3', 'queued');
  await kiln.waitFor('pasted.mp3', 'queued');
});

test('"Start at once" starts at once', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await page.getByLabel('Start at once').check();
  await kiln.add(fixture('song.mp3'));
  await kiln.waitFor('song.mp3', 'done');
});

test('each file becomes what suits its kind, or what was last chosen for one of its kind', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const all = page.getByRole('combobox', { name: 'Convert to', exact: true });
  const formatOf = (name: string) =>
    page.getByRole('combobox', { name: `Convert ${name} to`, exact: true });
  await expect(all).toHaveValue('auto');
  await kiln.add(['av.mp4', 'song.flac', 'turned.heic'].map(fixture));
  await expect(formatOf('av.mp4')).toHaveValue('mp4');
  await expect(formatOf('song.flac')).toHaveValue('mp3');
  await expect(formatOf('turned.heic')).toHaveValue('jpg');

  await expect(kiln.job('av.mp4')).toContainText('Already MP4');
  await kiln.job('av.mp4').getByRole('button', { name: 'Make smaller' }).click();
  await expect(kiln.job('av.mp4')).toContainText('Ready to convert');

  await kiln.convertJobTo('turned.heic', 'webp');
  await kiln.add(fixture('picture.png'));
  await expect(formatOf('picture.png')).toHaveValue('webp');
  await kiln.convertTo('mkv');
  await expect(formatOf('song.flac')).toHaveValue('mkv');
  await kiln.convertTo('auto');
  await expect(formatOf('song.flac')).toHaveValue('mp3');
  await expect(formatOf('av.mp4')).toHaveValue('mkv');
  await page.getByRole('button', { name: 'Options for all files' }).click();
  await page.getByLabel('Videos become').selectOption('webm');
  await expect(formatOf('av.mp4')).toHaveValue('webm');
  await page.reload();
  await expect(all).toHaveValue('auto');
  await expect(formatOf('av.mp4')).toHaveValue('webm');
});

test('settings: the engine, closed by Escape, kept over a reload', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Engine', { exact: true }).selectOption('ffmpeg');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Settings' })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('Engine', { exact: true })).toHaveValue('ffmpeg');
});

test('licences: what Kiln is made of, and where the source of the engine is', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await page.getByRole('button', { name: 'About' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /licences/i })
    .click();
  await expect(page.getByRole('dialog')).toContainText('x264');
  await expect(page.getByRole('dialog')).toContainText('github.com/ffmpegwasm/ffmpeg.wasm');
});

test('the whole way with the keyboard only', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('wav');
  await kiln.add(fixture('song.mp3'));
  const convert = page.getByRole('button', { name: 'Convert', exact: true });
  for (let presses = 0; presses < 30; presses += 1) {
    if (await convert.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(convert).toBeFocused();
  await page.keyboard.press('Enter');
  await kiln.waitFor('song.mp3', 'done');
});

test('the order can be changed', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.add([fixture('av.mp4'), fixture('av.mkv'), fixture('av.webm')]);
  await kiln
    .job('av.webm')
    .getByRole('button', { name: /move up/i })
    .click();
  await expect
    .poll(() => kiln.jobs().evaluateAll((all) => all.map((job) => job.getAttribute('aria-label'))))
    .toEqual(['av.mp4', 'av.webm', 'av.mkv']);
});

test('nothing is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const kiln = new KilnPage(page);
  await kiln.open();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  const buffer = await readFile(fixture('song.mp3'));
  const name = `${'a-very-long-name-without-a-break'.repeat(4)}.mp3`;
  await kiln.add([{ name, mimeType: 'audio/mpeg', buffer }]);
  await kiln.jobs().first().getByRole('button', { name: 'Options', exact: true }).click();
  expect(await width()).toBeLessThanOrEqual(320);
  await kiln.start();
  await expect(kiln.jobs().first()).toHaveAttribute('data-state', 'done', { timeout: 120_000 });
  expect(await width()).toBeLessThanOrEqual(320);
});
