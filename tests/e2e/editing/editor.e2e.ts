import { expect, test, type Locator, type Page } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { violations } from '../support/violations.ts';

/** Adds a file and opens an editor for it. */
async function edit(
  page: Page,
  file: string,
  editor: 'Trim' | 'Crop',
  format = 'mp4',
): Promise<{ kiln: KilnPage; job: Locator; dialog: Locator }> {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo(format);
  await kiln.add(fixture(file));
  const job = kiln.job(file);
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${editor}: ${file}` });
  await job.getByRole('button', { name: `${editor}…` }).click();
  await expect(dialog.getByRole('button', { name: 'Apply' })).toBeVisible();
  return { kiln, job, dialog };
}

/** Presses a key several times. */
async function press(page: Page, key: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
}

/** Drags by the mouse, in pixels of the page. */
async function drag(page: Page, from: Locator, x: number, y: number): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error('There is nothing to drag.');
  const [startX, startY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(startX, startY);
  await page.mouse.down();
  await page.mouse.move(startX + x / 2, startY + y / 2);
  await page.mouse.move(startX + x, startY + y);
  await page.mouse.up();
}

const videoOf = async (file: string) =>
  (await nativeProbe(file)).streams.find(({ codec_type }) => codec_type === 'video');

test('a video is trimmed by keys, by the pointer and by numbers, to the frame', async ({
  page,
}) => {
  const { kiln, job, dialog } = await edit(page, 'av.mp4', 'Trim');
  const start = dialog.getByRole('slider', { name: 'Start' });
  const [from, to] = [
    dialog.getByRole('textbox', { name: 'Start' }),
    dialog.getByRole('textbox', { name: 'End' }),
  ];
  await start.focus();
  await press(page, 'ArrowRight', 11);
  await expect(from).toHaveValue('0:00.44');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(start).toHaveAttribute('aria-valuetext', '0:00.44');

  const band = await dialog.locator('.trim-band').boundingBox();
  await drag(page, dialog.getByRole('slider', { name: 'End' }), -(band?.width ?? 0) / 4, 0);
  const dragged = await to.inputValue();
  expect(Number(dragged.replace('0:0', ''))).toBeCloseTo(1.5, 0.5);

  // The band jumps there, and "I" starts there.
  await dialog.locator('.trim-band').click({ position: { x: (band?.width ?? 0) / 4, y: 10 } });
  await page.keyboard.press('i');
  await expect(from).toHaveValue(/^0:00\.(48|52)$/);

  await from.fill('soon');
  await to.focus();
  await expect(dialog.getByRole('alert')).toContainText('1:02.5');
  await from.fill('0.49');
  await to.fill('0:01,25');
  await from.focus();
  // What is seen is the start; times are those of frames.
  const shown = dialog.locator('video');
  await expect
    .poll(() =>
      shown.evaluate((video: HTMLVideoElement) => (video.seeking ? -1 : video.currentTime)),
    )
    .toBeCloseTo(0.48, 2);
  await expect(from).toHaveValue('0:00.48');
  await expect(to).toHaveValue('0:01.24');
  await expect(dialog.getByText('0:00.76 of 0:02')).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();

  await expect(job).toContainText('0:00.48–0:01.24');
  await expect(job.getByRole('button', { name: 'Trim…' })).toBeFocused();
  await kiln.start();
  await kiln.waitFor('av.mp4', 'done');
  const video = await videoOf(await kiln.download('av.mp4'));
  expect(video?.nb_read_frames).toBe('19');
  expect(Number(video?.duration)).toBeCloseTo(0.76, 2);
});

test('a cut at key frames says where it really is', async ({ page }) => {
  const { kiln, job, dialog } = await edit(page, 'av.mp4', 'Trim');
  await dialog.getByRole('textbox', { name: 'Start' }).fill('1.4');
  await page.keyboard.press('Tab');
  await dialog.getByLabel('Cut').selectOption('keyframes');
  await expect(dialog.getByText(/starts at the key frame at 0:01 and ends at 0:02/u)).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(job).toContainText('from 0:01 · cut at the key frame before 0:01.4');
  await kiln.start();
  await kiln.waitFor('av.mp4', 'done');
  await expect(job).toHaveAttribute('data-engine', 'copy');
  const video = await videoOf(await kiln.download('av.mp4'));
  expect(Number(video?.duration)).toBeCloseTo(1, 1);
});

test('a song is trimmed on its waveform, and played within its cut', async ({ page }) => {
  const { kiln, dialog } = await edit(page, 'song.mp3', 'Trim', 'wav');
  await dialog.getByRole('slider', { name: 'Start' }).focus();
  await press(page, 'ArrowRight', 5);
  await dialog.getByRole('slider', { name: 'End' }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  // A tone is as loud in the middle as anywhere.
  await expect
    .poll(() => dialog.locator('.waveform path').getAttribute('d'))
    .toMatch(/M160 -0\.(?!02)/u);
  await page.keyboard.press(' ');
  await expect(dialog.getByRole('slider', { name: 'Position' })).toHaveAttribute(
    'aria-valuetext',
    (await dialog.getByRole('slider', { name: 'End' }).getAttribute('aria-valuetext')) ?? '',
  );
  await expect(dialog.getByRole('button', { name: 'Play' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
  const { format } = await nativeProbe(await kiln.download('song.mp3'));
  expect(Number(format.duration)).toBeCloseTo(0.53, 1);
});

test('a picture is cropped by the pointer and by keys, turned, and comes out so', async ({
  page,
}) => {
  const { kiln, job, dialog } = await edit(page, 'av.mp4', 'Crop');
  const value = (label: string) => dialog.getByLabel(label, { exact: true }).inputValue();
  const picture = await dialog.locator('.crop-frame-picture').boundingBox();
  const perPixel = (picture?.width ?? 0) / 160;
  await drag(
    page,
    dialog.getByRole('button', { name: 'Lower right corner' }),
    -60 * perPixel,
    -20 * perPixel,
  );
  await expect.poll(() => value('Width')).toBe('100');
  expect(await value('Height')).toBe('100');
  await drag(page, dialog.getByRole('button', { name: 'Move the crop' }), 20 * perPixel, 500);
  expect([await value('Crop left'), await value('Crop top')]).toEqual(['20', '20']);

  await dialog.getByRole('button', { name: 'Left side' }).focus();
  await press(page, 'ArrowRight', 2);
  await page.keyboard.press('Shift+ArrowRight');
  expect([await value('Crop left'), await value('Width')]).toEqual(['44', '76']);
  await dialog.getByRole('button', { name: 'Move the crop' }).focus();
  await page.keyboard.press('ArrowUp');
  expect(await value('Crop top')).toBe('18');

  await dialog.getByLabel('Shape').selectOption('16:9');
  await dialog.getByLabel('Width', { exact: true }).fill('64');
  await dialog.getByLabel('Height', { exact: true }).focus();
  expect([await value('Width'), await value('Height')]).toEqual(['64', '36']);
  await dialog.getByRole('button', { name: 'Turn right' }).click();
  await expect(dialog.getByText('36 × 64')).toBeVisible();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(job).toContainText('cropped 64×36 · turned 90° right');
  await expect(job.getByRole('button', { name: /^Picture · \d changed$/u })).toBeVisible();

  await kiln.start();
  await kiln.waitFor('av.mp4', 'done');
  const video = await videoOf(await kiln.download('av.mp4'));
  expect([video?.width, video?.height, video?.nb_read_frames]).toEqual([36, 64, '50']);
});

test('Escape and Cancel change nothing, and Reset takes all back', async ({ page }) => {
  const { job, dialog } = await edit(page, 'av.mp4', 'Trim');
  await dialog.getByRole('textbox', { name: 'Start' }).fill('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(job.locator('.job-edits')).toHaveCount(0);

  await job.getByRole('button', { name: 'Crop…' }).click();
  const crop = page.getByRole('dialog', { name: 'Crop: av.mp4' });
  await crop.getByLabel('Shape').selectOption('1:1');
  await crop.getByRole('button', { name: 'Cancel' }).click();
  await expect(job.locator('.job-edits')).toHaveCount(0);

  await job.getByRole('button', { name: 'Crop…' }).click();
  await crop.getByLabel('Shape').selectOption('1:1');
  await crop.getByRole('button', { name: 'Apply' }).click();
  await expect(job.locator('.job-edits')).toHaveText('cropped 120×120');
  await job.getByRole('button', { name: 'Crop…' }).click();
  await crop.getByRole('button', { name: 'Reset' }).click();
  await crop.getByRole('button', { name: 'Apply' }).click();
  await expect(job.locator('.job-edits')).toHaveCount(0);
});

test('what the browser cannot show is said, and the numbers work', async ({ page }) => {
  const { job, dialog } = await edit(page, 'odd.avi', 'Crop');
  await expect(dialog).toContainText('cannot show this file');
  await dialog.getByLabel('Crop left').fill('20');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(job).toContainText('cropped');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`nothing stands in anybody's way, ${colorScheme}`, () => {
    test.use({ colorScheme, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

    test('in the editors and options, also on a small screen', async ({ page }) => {
      const { job, dialog } = await edit(page, 'av.mp4', 'Trim');
      await dialog.getByRole('textbox', { name: 'End' }).fill('1.5');
      await page.keyboard.press('Tab');
      await dialog.getByLabel('Cut').selectOption('keyframes');
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await violations(page)).toEqual([]);
      for (const handle of await dialog.locator('.trim-handle').all())
        expect((await handle.boundingBox())?.width).toBeGreaterThanOrEqual(44);
      await dialog.getByRole('button', { name: 'Apply' }).click();

      await job.getByRole('button', { name: /^Trim · 2 changed$/u }).click();
      expect(await violations(page)).toEqual([]);
      await job.getByRole('button', { name: 'Crop…' }).click();
      const crop = page.getByRole('dialog', { name: 'Crop: av.mp4' });
      await expect(crop.getByRole('button', { name: 'Apply' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => {
        const inside = document.querySelector('dialog[open]');
        return [document.documentElement.scrollWidth, inside?.scrollWidth ?? 0];
      });
      expect(Math.max(...wide)).toBeLessThanOrEqual(360);
    });
  });
}
