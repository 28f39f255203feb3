import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { fixture } from '../../e2e/support/kiln-page.ts';
import { bench } from '../bench-test.ts';
import { addressOf } from '../build-and-serve.ts';

const COUNT = 1000;

/** What a phase cost the page, in milliseconds: frames of more than 50, the longest one, and tasks of more than 50. */
type Cost = {
  readonly frames: number;
  readonly slowFrames: number;
  readonly longestFrame: number;
  readonly longTasks: number;
  readonly longestTask: number;
};

type Watched = Window & { frameTimes: number[]; taskTimes: number[]; restored?: number };

/** Notes the length of every frame and long task, and when all jobs are on the page. */
function watchPage(count: number): void {
  const watched = window as unknown as Watched;
  watched.frameTimes = [];
  watched.taskTimes = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.taskTimes.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    watched.frameTimes.push(now - last);
    last = now;
    if (document.querySelectorAll('li.job').length >= count) watched.restored ??= now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

async function costOf(page: Page): Promise<Cost> {
  return page.evaluate(() => {
    const watched = window as unknown as Watched;
    const [frames, tasks] = [watched.frameTimes.splice(0), watched.taskTimes.splice(0)];
    return {
      frames: frames.length,
      slowFrames: frames.filter((ms) => ms > 50).length,
      longestFrame: Math.round(Math.max(0, ...frames)),
      longTasks: tasks.length,
      longestTask: Math.round(Math.max(0, ...tasks)),
    };
  });
}

/** Clicks buttons by their words, all at once, without the search of the test driver, which takes seconds here. */
function clickAll(page: Page, words: string, from = 0, to = Infinity): Promise<number> {
  return page.evaluate(
    ([wanted, first, last]) => {
      const buttons = [...document.querySelectorAll('button')].filter(
        ({ textContent }) => textContent === wanted,
      );
      for (const button of buttons.slice(first, last)) button.click();
      return buttons.length;
    },
    [words, from, to] as const,
  );
}

bench(`${COUNT} queued jobs: adding, restoring, scrolling, cancelling`, async ({
  context,
  folder,
}) => {
  const files = Array.from({ length: COUNT }, (_, n) => join(folder, `clip-${n}.webm`));
  await Promise.all(files.map((file) => copyFile(fixture('av.webm'), file)));
  const page = await context.newPage();
  await page.addInitScript(watchPage, COUNT);
  await page.goto(addressOf('site'));
  const phases: Record<string, Cost | number> = {};

  await costOf(page);
  const begun = Date.now();
  await page.getByLabel('Add files', { exact: true }).setInputFiles(files);
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('li.job').length === count &&
      document.querySelector('[data-state="importing"]') === null,
    COUNT,
    { timeout: 300_000 },
  );
  phases['added in, ms'] = Date.now() - begun;
  phases.adding = await costOf(page);
  await page.waitForFunction(
    (count) => document.querySelectorAll('li.job[data-engine]').length === count,
    COUNT,
    { timeout: 300_000 },
  );
  phases.planning = await costOf(page);

  for (const visit of [1, 2, 3]) {
    await page.reload();
    await page.waitForFunction(() => 'restored' in window);
    const restored = await page.evaluate(() => (window as unknown as Watched).restored ?? 0);
    phases[`visit ${visit}: restored after, ms`] = Math.round(restored);
    await page.waitForTimeout(2000);
    phases[`visit ${visit}: restoring`] = await costOf(page);
  }

  await page.mouse.move(600, 500);
  for (let turn = 0; turn < 100; turn += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(30);
  }
  phases.scrolling = await costOf(page);

  // The queue can be paused as soon as something goes.
  await clickAll(page, 'Convert');
  await clickAll(page, 'Pause queue');
  await page.waitForTimeout(3000);
  phases['releasing all'] = await costOf(page);
  for (let n = 0; n < 20; n += 1) {
    await clickAll(page, 'Cancel', n, n + 1);
    await page.waitForTimeout(50);
  }
  phases['cancelling 20, one by one'] = await costOf(page);
  await clickAll(page, 'Cancel');
  await page.waitForTimeout(2000);
  phases['cancelling all that are drawn, at once'] = await costOf(page);
  await clickAll(page, 'Clear finished');
  await page.waitForTimeout(2000);
  phases['clearing them'] = await costOf(page);
  for (const [phase, cost] of Object.entries(phases)) {
    process.stdout.write(`1,000 jobs, ${phase}: ${JSON.stringify(cost)}\n`);
  }
});
