import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { storedFiles } from '../faults/stored-files.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { sabotage } from '../support/sabotage.ts';

const JOBS = Number(process.env.KILN_LEAKS ?? 30);

/** Counts, in a page or worker, what has to be given back by hand and was not yet. */
const COUNTING = `
  const open = { urls: 0, workers: 0, frames: 0, decoded: 0 };
  globalThis.kilnOpen = open;
  const { createObjectURL, revokeObjectURL } = URL;
  const urls = new Set();
  URL.createObjectURL = (content) => {
    const url = createObjectURL.call(URL, content);
    urls.add(url);
    open.urls = urls.size;
    return url;
  };
  URL.revokeObjectURL = (url) => {
    revokeObjectURL.call(URL, url);
    urls.delete(url);
    open.urls = urls.size;
  };
  if (globalThis.Worker) {
    globalThis.Worker = class extends Worker {
      constructor(...args) {
        super(...args);
        open.workers += 1;
      }
      terminate() {
        super.terminate();
        if (!this.isOver) open.workers -= 1;
        this.isOver = true;
      }
    };
  }
  if (globalThis.VideoDecoder) {
    const { close, clone } = VideoFrame.prototype;
    const known = (frame) => {
      open.frames += 1;
      return frame;
    };
    VideoFrame.prototype.close = function () {
      if (this.format !== null || this.codedWidth > 0) open.frames -= 1;
      return close.call(this);
    };
    VideoFrame.prototype.clone = function () {
      return known(clone.call(this));
    };
    globalThis.VideoFrame = new Proxy(VideoFrame, {
      construct: (original, args) => known(new original(...args)),
    });
    globalThis.VideoDecoder = class extends VideoDecoder {
      constructor(init) {
        super({
          ...init,
          output(frame) {
            open.decoded += 1;
            init.output(known(frame));
          },
        });
      }
    };
  }
`;

type Open = { urls: number; workers: number; frames: number; decoded: number };

/** What is open in the page and its workers, and every private file; `decoded` is how many frames there ever were. */
async function openThings(page: Page) {
  const count = () => (globalThis as { kilnOpen?: Open }).kilnOpen ?? null;
  const all = await Promise.all([
    page.evaluate(count),
    ...page.workers().map((worker) =>
      worker.evaluate(count).catch((error: unknown) => {
        // One that waited for long enough ends while it is asked, and takes with it what it had open.
        if (page.workers().includes(worker)) throw error;
        return null;
      }),
    ),
  ]);
  const counted = all.flatMap((open) => open ?? []);
  const sum = (what: keyof Open) => counted.reduce((total, open) => total + open[what], 0);
  return {
    decoded: sum('decoded'),
    open: { urls: sum('urls'), workers: sum('workers'), frames: sum('frames') },
    files: await storedFiles(page),
  };
}

test(`${JOBS} jobs leave no object URL, worker, frame or private file behind`, async ({ page }) => {
  await sabotage(page, COUNTING);
  await page.addInitScript(COUNTING);
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('mkv');
  const clip = { mimeType: 'video/mp4', buffer: readFileSync(fixture('av.mp4')) };
  const run = async (count: number) => {
    await kiln.add(Array.from({ length: count }, (_, n) => ({ ...clip, name: `${n}.mp4` })));
    await kiln.start();
    for (let n = 0; n < count; n++) await kiln.waitFor(`${n}.mp4`, 'done');
    await kiln.clear();
    await expect(kiln.jobs()).toHaveCount(0);
  };
  await run(3);
  await run(JOBS);
  const left = { open: { urls: 0, frames: 0 }, files: [] };
  await expect.poll(() => openThings(page)).toMatchObject(left);
  const { decoded, open } = await openThings(page);
  // The counting sees something: both ends of each output are decoded, in workers that wait for the next job.
  expect(decoded).toBeGreaterThanOrEqual(2 * JOBS);
  expect(open.workers).toBeGreaterThan(0);
  await expect.poll(() => openThings(page)).toMatchObject({ open: { workers: 0 } });
});
