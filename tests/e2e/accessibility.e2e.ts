import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Page } from 'playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { fixture, KilnPage } from './kiln-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** What axe objects to on the page as it is: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  // Not a script element, which the page's policy would refuse.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations: found, passes } = await page.evaluate((options) => {
    const { axe } = window as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    return axe.run(options);
  }, OPTIONS);
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}\n${failureSummary}`),
  );
}

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

      await page.getByRole('button', { name: 'About' }).click();
      await page.getByRole('button', { name: /licences/i }).click();
      await expect(page.getByRole('dialog')).toContainText('x264');
      expect(await violations(page)).toEqual([]);
    });

    test('in a queue of done, failed and waiting jobs', async ({ page }) => {
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.convertTo('flac');
      await kiln.add([fixture('song.mp3'), fixture('empty.mp4')]);
      await kiln.start();
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
