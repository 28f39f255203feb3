import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { violations } from '../support/violations.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`nothing stands in anybody's way, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('on the empty page and in its dialogs', async ({ page }) => {
      const kiln = new KilnPage(page);
      await kiln.open();
      expect(await violations(page)).toEqual([]);

      await page.getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');

      const diagnostics = await kiln.openDiagnostics();
      await diagnostics.getByRole('button', { name: 'Check storage' }).click();
      await expect(diagnostics.getByRole('status')).toContainText('as it should be');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Presets', exact: true }).click();
      const presets = page.getByRole('dialog', { name: 'Presets' });
      await presets.getByLabel('Name', { exact: true }).fill('Mine');
      await presets.getByRole('button', { name: 'Save', exact: true }).click();
      await presets.getByRole('button', { name: 'Change “Mine”' }).click();
      await presets.getByRole('button', { name: 'Share' }).click();
      await presets.getByLabel('Import', { exact: true }).setInputFiles(fixture('song.mp3'));
      await expect(presets.getByRole('alert')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => location.assign('#preset=broken'));
      await expect(page.getByRole('dialog', { name: 'A preset from a link' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Slideshow…' }).click();
      const slideshow = page.getByRole('dialog', { name: 'Slideshow' });
      const images = [fixture('picture.png'), fixture('picture.png')];
      await slideshow.getByLabel('Add images').setInputFiles(images);
      await slideshow.getByLabel('Add sound').setInputFiles(fixture('song.mp3'));
      await expect(slideshow.locator('.slideshow-summary')).toContainText('2 images');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await page.getByRole('button', { name: 'About' }).click();
      await page.getByRole('button', { name: /licences/i }).click();
      await expect(page.getByRole('dialog')).toContainText('x264');
      expect(await violations(page)).toEqual([]);
    });

    test('in a queue of done, failed and waiting jobs', async ({ page }) => {
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.begin([fixture('song.mp3'), fixture('empty.mp4')], 'flac');
      await kiln.waitFor('song.mp3', 'done');
      await kiln.waitFor('empty.mp4', 'failed');
      await kiln.convertTo('mp4');
      await kiln.add(fixture('av.mkv'));
      await kiln.job('av.mkv').getByRole('button', { name: 'Options', exact: true }).click();
      await kiln.job('song.mp3').getByRole('button', { name: 'Preview', exact: true }).click();
      expect(await violations(page)).toEqual([]);

      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations(page)).toEqual([]);
    });

    test('in a queue of lost files, of urgent jobs and of jobs that wait for the night', async ({
      page,
    }) => {
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.convertTo('flac');
      await kiln.add([fixture('song.mp3'), fixture('song.ogg')]);
      await kiln.loseSources();
      await kiln.start();
      await expect(page.locator('[data-state="lost"]')).toHaveCount(2);
      await kiln
        .job('song.ogg')
        .getByLabel('Choose the file again')
        .setInputFiles(fixture('av.mp4'));
      await expect(kiln.job('song.ogg').getByRole('alert')).toContainText('another file');

      await kiln.add(fixture('av.mkv'));
      const waiting = kiln.job('av.mkv');
      await waiting.getByRole('button', { name: 'Options', exact: true }).click();
      await waiting.getByLabel('Priority').selectOption('high');
      await page.getByRole('button', { name: 'When to start' }).click();
      await page.getByLabel('Start jobs').selectOption('at');
      await kiln.start();
      await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
      await waiting.getByRole('button', { name: 'Pause', exact: true }).click();
      await kiln.waitFor('av.mkv', 'paused');
      expect(await violations(page)).toEqual([]);

      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  });
}
