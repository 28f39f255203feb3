import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { fixture, KilnPage } from './kiln-page.ts';

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

function sealTest(): void {
  test('the page and its workers cannot reach another server, even if they tried', async ({
    page,
  }) => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits += 1;
      response.setHeader('Access-Control-Allow-Origin', '*').end('hit');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.convertTo('flac');
      await kiln.add(fixture('song.mp3'));
      await kiln.start();
      await kiln.waitFor('song.mp3', 'done');
      const attempt = async (url: string) => {
        try {
          await fetch(url);
          return 'sent';
        } catch {
          return 'blocked';
        }
      };
      expect(await page.evaluate(attempt, target)).toBe('blocked');
      expect(page.workers()).not.toHaveLength(0);
      for (const worker of page.workers())
        expect(await worker.evaluate(attempt, target)).toBe('blocked');
      expect(hits).toBe(0);
    } finally {
      server.close();
    }
  });
}
