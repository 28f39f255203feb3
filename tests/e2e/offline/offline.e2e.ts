import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the service worker has everything and answers for the page. */
async function waitForServiceWorker(kiln: KilnPage): Promise<void> {
  await kiln.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

/** Waits until the scripts of all engines, and all coders, are kept. */
async function waitForEngineScripts({ page }: KilnPage): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const cache = await caches.open('kiln-engine-scripts');
          return (await cache.keys()).length;
        }),
      { timeout: 20_000 },
    )
    .toBe(12);
}

test('offline once a file was added: whatever the browser’s own codecs do', async ({
  page,
  context,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await waitForServiceWorker(kiln);
  expect(await page.evaluate(() => caches.has('kiln-engine-scripts'))).toBe(false);
  await kiln.add(fixture('song.mp3'));
  await waitForEngineScripts(kiln);
  await kiln.job('song.mp3').getByRole('button', { name: 'Remove', exact: true }).click();
  await context.setOffline(true);
  await page.reload();
  const file = await kiln.convert(fixture('av.webm'), 'mp4');
  expect((await nativeProbe(file)).streams[0]?.nb_read_frames).toBe('50');
  await kiln.convert(fixture('turned.heic'), 'jpg');
  for (const format of ['mp3', 'm4a', 'flac', 'opus']) {
    await kiln.convert(fixture('voice.wav'), format);
    await kiln.job('voice.wav').getByRole('button', { name: 'Remove', exact: true }).click();
  }
});

test('offline after one conversion by FFmpeg: reload, convert another file, save it', async ({
  page,
  context,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await waitForServiceWorker(kiln);
  await kiln.convert(fixture('song.mp3'), 'flac');

  await context.setOffline(true);
  await page.reload();
  await kiln.waitFor('song.mp3', 'done');
  const file = await kiln.convert(fixture('av.webm'), 'mp4');
  expect((await nativeProbe(file)).streams[0]?.nb_read_frames).toBe('50');
});

test('offline before FFmpeg was fetched: it is said before the start, and done when the connection is back', async ({
  page,
  context,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await waitForServiceWorker(kiln);
  await context.setOffline(true);
  await kiln.convertTo('aiff');
  await kiln.add(fixture('song.mp3'));
  await expect(kiln.job('song.mp3')).toContainText('you are offline');
  await kiln.start();
  await kiln.waitFor('song.mp3', 'failed');
  await expect(kiln.job('song.mp3').getByRole('alert')).toHaveText(/connect|online|internet/i);
  await context.setOffline(false);
  await kiln.waitFor('song.mp3', 'done');
});

test('"Make available offline" fetches FFmpeg ahead of time', async ({ page, context }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await waitForServiceWorker(kiln);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Make available offline' }).click();
  await expect(page.getByRole('dialog')).toContainText(/without a connection/i, {
    timeout: 60_000,
  });
  await expect(page.getByRole('button', { name: 'Make available offline' })).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await kiln.convert(fixture('song.mp3'), 'aiff');
});

test('an engine that is not the right one is not used', async ({ page }) => {
  await page.route('**/engine/*.bin', (route) => route.fulfill({ body: '<html>not found</html>' }));
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.begin(fixture('song.mp3'), 'aiff');
  await kiln.waitFor('song.mp3', 'failed');
  await page.unroute('**/engine/*.bin');
  await kiln.job('song.mp3').getByRole('button', { name: 'Retry', exact: true }).click();
  await kiln.waitFor('song.mp3', 'done');
});
