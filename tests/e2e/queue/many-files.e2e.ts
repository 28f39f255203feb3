import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';

const FILES = 500;

/** Milliseconds that a user would call a hang. What it really took is printed. */
const HANG = 500;

/** Makes so many small sounds in the page, and says how to give them to Kiln all at once. */
async function prepareFiles(page: Page): Promise<() => Promise<void>> {
  const sound = (await readFile(fixture('voice.wav'))).toString('base64');
  const input = page.getByLabel('Add files', { exact: true });
  await input.evaluate(
    async (element, [bytes, count]) => {
      const buffer = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      for (let n = 0; n < count; n += 1)
        files.items.add(new File([buffer], `sound-${n}.wav`, { type: 'audio/wav' }));
      if (element instanceof HTMLInputElement) element.files = files.files;
    },
    [sound, FILES] as const,
  );
  return () => input.evaluate((element) => void element.dispatchEvent(new Event('change')));
}

/** The longest task that kept the page from answering since the last call, in milliseconds. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { tasks } = window as unknown as { tasks: number[] };
    // Long tasks are told of a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return Math.max(0, ...tasks.splice(0));
  });
}

test(
  `${FILES} files at once: the page answers while they are added, scrolled and cancelled`,
  { tag: '@alone' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.convertTo('flac');
    const addAll = await prepareFiles(page);
    await longestTask(page);
    const figures: Record<string, number> = {};

    await addAll();
    await expect(kiln.jobs()).toHaveCount(FILES);
    figures.shown = await longestTask(page);
    await expect(page.locator('[data-state="importing"]')).toHaveCount(0, { timeout: 120_000 });
    figures.stored = await longestTask(page);

    for (const n of [250, 499, 100, 400, 0]) {
      await kiln.jobs().nth(n).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 500);
    }
    figures.scrolled = await longestTask(page);

    await kiln.startWhen('at');
    await kiln.start();
    await expect(page.getByText(`${FILES} waiting`, { exact: true })).toBeVisible();
    figures.started = await longestTask(page);

    for (const n of [0, 250, 499]) {
      const job = kiln.job(`sound-${n}.wav`);
      await job.scrollIntoViewIfNeeded();
      await job.getByRole('button', { name: 'Cancel', exact: true }).click();
      await kiln.waitFor(`sound-${n}.wav`, 'cancelled');
    }
    figures.cancelled = await longestTask(page);
    process.stdout.write(`Longest tasks with ${FILES} files, in ms: ${JSON.stringify(figures)}\n`);
    expect(Math.max(...Object.values(figures))).toBeLessThan(HANG);
  },
);
