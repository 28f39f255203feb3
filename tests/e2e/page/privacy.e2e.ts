import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { startLinkServer } from '../support/link-server.ts';

test.use({ serviceWorkers: 'allow' });

test('a whole conversion asks nobody but its own server, and breaks none of its own rules', async ({
  page,
  context,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const uploads: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^(?:127\.0\.0\.1|localhost)$/.test(url.hostname) && url.protocol !== 'blob:')
      foreign.push(request.url());
    if (request.method() !== 'GET') uploads.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convert(fixture('av.mp4'), 'webm');
  expect({ foreign, uploads, complaints }).toEqual({ foreign: [], uploads: [], complaints: [] });
});

test.describe('without a service worker, as after a hard reload', () => {
  test.use({ serviceWorkers: 'block' });
  sealTest();
});

test.describe('with a service worker', sealTest);

/** Counts the requests that come to another server; everything is allowed there. */
async function startWatcher() {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.setHeader('Access-Control-Allow-Origin', '*').end('hit');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, hits: () => hits, close: () => server.close() };
}

/** Tries to reach an address from inside the page, a worker or a frame. */
async function attempt(url: string): Promise<'sent' | 'blocked'> {
  try {
    await fetch(url);
    return 'sent';
  } catch {
    return 'blocked';
  }
}

function sealTest(): void {
  test('the page and its workers cannot reach another server, even if they tried', async ({
    page,
  }) => {
    const watcher = await startWatcher();
    try {
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.begin(fixture('song.mp3'), 'flac');
      await kiln.waitFor('song.mp3', 'done');
      await expectSealed(page, watcher.url);
      expect(watcher.hits()).toBe(0);
    } finally {
      watcher.close();
    }
  });

  test('nor can they while a link is fetched, and who fetches it sees nothing of Kiln', async ({
    page,
  }) => {
    const [watcher, links] = [await startWatcher(), await startLinkServer()];
    try {
      await page.addInitScript(() => {
        if (window.origin !== 'null')
          localStorage.setItem('kiln-settings', JSON.stringify({ links: 'on' }));
      });
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.begin(fixture('song.mp3'), 'flac');
      await kiln.waitFor('song.mp3', 'done');
      expect(page.frames()).toHaveLength(1);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: /link/i }).click();
      await page.getByLabel('Address of the file').fill(links.url('/slow.mp4'));
      await page.getByRole('button', { name: 'Fetch and convert' }).click();
      await expect(page.getByRole('progressbar', { name: 'Fetching slow.mp4' })).toBeVisible();

      await expectSealed(page, watcher.url);
      expect(watcher.hits()).toBe(0);
      const [frame] = page.frames().slice(1);
      const seen = await frame?.evaluate(() => {
        const tries = {
          storage: () => localStorage.length,
          files: () => caches,
          page: () => window.parent.document.title,
        };
        return Object.entries(tries).flatMap(([name, look]) => {
          try {
            look();
            return [name];
          } catch {
            return [];
          }
        });
      });
      expect(await frame?.evaluate(() => window.origin)).toBe('null');
      expect(seen).toEqual([]);
      await page.getByRole('button', { name: 'Stop fetching slow.mp4' }).click();
      await expect.poll(() => page.frames().length).toBe(1);
    } finally {
      watcher.close();
      await links.close();
    }
  });
}

async function expectSealed(page: Page, url: string): Promise<void> {
  expect(await page.evaluate(attempt, url)).toBe('blocked');
  expect(page.workers()).not.toHaveLength(0);
  for (const worker of page.workers()) expect(await worker.evaluate(attempt, url)).toBe('blocked');
}
