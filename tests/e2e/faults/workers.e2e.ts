import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { expectSoundStorage } from '../support/check-storage.ts';
import { holdCalls } from '../support/held-calls.ts';
import { segmentedClip } from '../support/kill-clips.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { giveOneCore } from '../support/one-core.ts';
import { openKiln } from '../support/open-kiln.ts';
import { storedJobs } from '../support/stored-jobs.ts';
import { shareKiln } from '../support/share-kiln.ts';
import { orderWorkers, type Order } from '../support/worker-orders.ts';

// The service worker would answer for the workers' scripts before a test can.
test.use({ serviceWorkers: 'block' });

test.describe('a worker that ends without a word is noticed at once, and its job goes on', () => {
  for (const [engine, next] of [
    ['ffmpeg', 'ffmpeg'],
    ['auto', 'ffmpeg'],
  ] as const) {
    test(engine === 'auto' ? 'webcodecs' : engine, async ({ page }) => {
      const hold = await holdCalls(page, 'run');
      const kiln = new KilnPage(page);
      await kiln.open();
      await kiln.useEngine(engine);
      await kiln.begin(fixture('av.webm'), 'mp4');
      await hold.arrived();
      hold.answer('end');
      // Long before the watchdog would bark.
      await expect(kiln.job('av.webm')).toHaveAttribute('data-attempt', '2', { timeout: 20_000 });
      hold.letGo();
      await kiln.waitFor('av.webm', 'done');
      await expect(kiln.job('av.webm')).toHaveAttribute('data-engine', next);
      await expect(kiln.job('av.webm')).toHaveAttribute('data-attempt', '2');
      expect((await nativeProbe(await kiln.download('av.webm'))).streams[0]?.nb_read_frames).toBe(
        '50',
      );
      await expectSoundStorage(kiln);
    });
  }
});

/** What FFmpeg's worker meets, whether it is worth another try, and the words for it when it stays. */
const TROUBLES: [order: Order, passes: boolean, words: RegExp][] = [
  ['throw', true, /crashed Kiln twice/u],
  ['trap', true, /crashed Kiln twice/u],
  ['no-memory', false, /ran out of memory/u],
  ['no-instance', false, /ran out of memory/u],
];

test.describe('FFmpeg in trouble', () => {
  let orders: Order[] = [];
  // Each of them ends a worker: the page that FFmpeg was compiled in goes on.
  const shared = shareKiln(async (kiln) => {
    await orderWorkers(kiln.page, ({ method }) =>
      method === 'run' ? (orders.shift() ?? 'go') : 'go',
    );
    await kiln.useEngine('ffmpeg');
  });

  for (const [order, passes, words] of TROUBLES) {
    test(`${order}: ${passes ? 'tried once more; if it stays, ' : ''}told in its own sentence, and the queue goes on`, async () => {
      const kiln = shared();
      orders = passes ? [order] : [];
      if (passes) {
        await kiln.convert(fixture('song.mp3'), 'flac');
        await expect(kiln.job('song.mp3')).toHaveAttribute('data-attempt', '2');
      }
      orders = Array.from({ length: 10 }, () => order);
      await kiln.begin(segmentedClip(), 'mp4');
      await kiln.waitFor('bars-1920x1080-10.4.mkv', 'failed', 30_000);
      await expect(kiln.job('bars-1920x1080-10.4.mkv').getByRole('alert')).toHaveText(words);
      await expect(kiln.job('bars-1920x1080-10.4.mkv')).toHaveAttribute(
        'data-attempt',
        passes ? '2' : '1',
      );
      orders = [];
      await kiln.convert(fixture('voice.wav'), 'flac');
      await expectSoundStorage(kiln);
    });
  }
});

for (const way of ['spins for ever', 'is alive and says nothing'] as const) {
  test(`a worker that ${way} is given up after a minute, and its job is tried again`, async ({
    page,
  }) => {
    await page.clock.install();
    const hold = await holdCalls(page, 'run');
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.useEngine('ffmpeg');
    await kiln.begin(fixture('song.mp3'), 'flac');
    await hold.arrived();
    if (way === 'spins for ever') hold.answer('spin');
    await page.clock.runFor(50_000);
    await expect(kiln.job('song.mp3')).toHaveAttribute('data-attempt', '1');
    await page.clock.runFor(15_000);
    await expect(kiln.job('song.mp3')).toHaveAttribute('data-attempt', '2');
    hold.letGo();
    await kiln.waitFor('song.mp3', 'done');
    await expectSoundStorage(kiln);
  });
}

test(
  'a job does not wait for the end of a worker that spins',
  { tag: '@alone' },
  async ({ context }) => {
    await giveOneCore(context);
    const hold = await holdCalls(context, 'run');
    const kiln = await openKiln(context);
    await kiln.useEngine('ffmpeg');
    await kiln.begin([fixture('song.mp3'), fixture('song.ogg')], 'flac');
    await hold.arrived();
    hold.answer('spin');
    await kiln.job('song.mp3').getByRole('button', { name: 'Cancel', exact: true }).click();
    const cancelledAt = Date.now();
    await hold.arrived(2);
    const wait = Date.now() - cancelledAt;
    process.stdout.write(
      `The next job was at work ${wait} ms after a spinning one was cancelled\n`,
    );
    // Chromium takes two seconds to end the worker.
    expect(wait).toBeLessThan(2000);
    hold.letGo();
    await kiln.waitFor('song.ogg', 'done');
    await kiln.waitFor('song.mp3', 'cancelled');
  },
);

test('a file that takes the page down twice fails, and one that was beside it does not', async ({
  context,
}) => {
  const hold = await holdCalls(context, 'run');
  const first = await openKiln(context);
  await first.useEngine('ffmpeg');
  await first.convertTo('flac');
  const poison = { name: 'poison.mp3', mimeType: 'audio/mpeg' };
  await first.add({ ...poison, buffer: await readFile(fixture('song.mp3')) });
  await first.add([fixture('song.ogg'), fixture('voice.wav')]);
  await first.start();
  await hold.arrived(2);
  await first.crash();

  const second = await openKiln(context);
  await hold.arrived(3);
  await second.waitFor('poison.mp3', 'running');
  await second.crash();

  const third = await openKiln(context);
  await third.waitFor('poison.mp3', 'failed');
  await expect(third.job('poison.mp3').getByRole('alert')).toHaveText(/crashed Kiln twice/u);
  hold.letGo();
  await third.waitFor('song.ogg', 'done');
  await third.waitFor('voice.wav', 'done');
  expect(await storedJobs(third.page)).toEqual(
    expect.arrayContaining([expect.objectContaining({ state: 'failed', attempt: 2, crashes: 2 })]),
  );
  await expectSoundStorage(third);
});
