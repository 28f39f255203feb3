import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from 'playwright/test';
import { startServer } from '../../support/browser/static-server.mjs';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { slowClip } from '../support/slow-clip.ts';

test.use({ serviceWorkers: 'allow' });

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const MARK = '<meta name="kiln-test-version" content="next" />';

/** A copy of the built site that can be changed while it is served, on a port of its own. */
async function serveCopy() {
  const root = await mkdtemp(join(tmpdir(), 'kiln-update-'));
  await cp(DIST, root, { recursive: true });
  const server = await startServer({ root, prefix: '/kiln/' });
  return {
    url: server.url,
    /** Puts a new version on the server: another page, and a service worker that knows of it. */
    async publish() {
      const page = await readFile(join(root, 'index.html'), 'utf8');
      await writeFile(join(root, 'index.html'), page.replace('</head>', `${MARK}</head>`));
      const script = await readFile(join(root, 'sw.js'), 'utf8');
      const entry = /(?<="revision":")\w+(?=","url":"index\.html")/u;
      if (!entry.test(script)) throw new Error('sw.js does not name the revision of index.html.');
      await writeFile(join(root, 'sw.js'), script.replace(entry, 'next'));
    },
    async close() {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}

/** Waits until the service worker answers for the page. */
async function waitForControl(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Asks for a new version, as the page itself does when it is looked at again. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

const version = (page: Page) => page.locator('meta[name="kiln-test-version"]');
const toast = (page: Page) => page.getByRole('button', { name: /^updat/i });

test.describe('an update of the app', () => {
  let site: Awaited<ReturnType<typeof serveCopy>>;
  let kiln: KilnPage;

  test.beforeEach(async ({ page }) => {
    site = await serveCopy();
    kiln = new KilnPage(page);
    await page.goto(site.url);
    await waitForControl(page);
  });
  test.afterEach(() => site.close());

  test('waits to be accepted, and then for the job that runs', async ({ page }) => {
    await kiln.useEngine('ffmpeg');
    await kiln.begin(slowClip(5), 'webm');
    await kiln.waitFor('slow-5.mp4', 'running');

    await site.publish();
    await lookForUpdate(page);
    await expect(toast(page)).toHaveText('Update');
    await kiln.waitFor('slow-5.mp4', 'running');
    await toast(page).click();
    await kiln.waitFor('slow-5.mp4', 'running');
    // What comes now waits for the new version.
    await kiln.begin(fixture('song.mp3'), 'flac');
    await kiln.waitFor('song.mp3', 'queued');
    await expect(version(page)).toHaveCount(0);

    await expect(version(page)).toHaveCount(1, { timeout: 120_000 });
    await kiln.waitFor('slow-5.mp4', 'done');
    await expect(kiln.job('slow-5.mp4')).toHaveAttribute('data-attempt', '1');
    await expect(toast(page)).toHaveCount(0);
    await kiln.download('slow-5.mp4');
    await kiln.waitFor('song.mp3', 'done');
  });

  test('comes by itself to nobody, not even over a reload', async ({ page, context }) => {
    await site.publish();
    await lookForUpdate(page);
    await expect(toast(page)).toHaveText('Update');
    await page.reload();
    await expect(toast(page)).toHaveText('Update');
    await expect(version(page)).toHaveCount(0);

    const other = await context.newPage();
    await other.goto(site.url);
    await toast(page).click();
    await expect(version(page)).toHaveCount(1, { timeout: 20_000 });
    // The other tab is not reloaded under its user's hands.
    await expect(version(other)).toHaveCount(0);
    await other.reload();
    await expect(version(other)).toHaveCount(1);
  });

  test('comes late, and does not reload a tab in the middle of a job', async ({ page }) => {
    await kiln.useEngine('ffmpeg');
    await kiln.begin(slowClip(5), 'webm');
    await kiln.waitFor('slow-5.mp4', 'running');
    await site.publish();
    await lookForUpdate(page);
    await expect(toast(page)).toHaveText('Update');
    // As after an update that was accepted and did not come within its time; it comes when the job runs again.
    await page.evaluate(() => sessionStorage.setItem('kiln-update-accepted', 'yes'));
    await page.addInitScript(() => {
      const { postMessage } = ServiceWorker.prototype;
      ServiceWorker.prototype.postMessage = function later(...args: [unknown]) {
        setTimeout(() => postMessage.apply(this, args), 6000);
      };
    });
    await page.reload();
    await expect(kiln.job('slow-5.mp4')).toHaveAttribute('data-attempt', '2');
    await expect(version(page)).toHaveCount(1, { timeout: 120_000 });
    await kiln.waitFor('slow-5.mp4', 'done');
    await expect(kiln.job('slow-5.mp4')).toHaveAttribute('data-attempt', '2');
  });

  test('comes even if the browser leaves the accepted version waiting', async ({ page }) => {
    await site.publish();
    await lookForUpdate(page);
    await page.evaluate(() => {
      ServiceWorker.prototype.postMessage = () => undefined;
    });
    await toast(page).click();
    await expect(version(page)).toHaveCount(1, { timeout: 20_000 });
  });
});
