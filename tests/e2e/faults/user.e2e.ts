import { expect, test } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { expectSoundStorage } from '../support/check-storage.ts';
import { holdCalls } from '../support/held-calls.ts';
import { segmentedClip } from '../support/kill-clips.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { giveOneCore } from '../support/one-core.ts';
import { openKiln } from '../support/open-kiln.ts';
import { storedJobs } from '../support/stored-jobs.ts';
import { storedSources } from './stored-sources.ts';
import { orderWorkers } from '../support/worker-orders.ts';

// The service worker would answer for the workers' scripts before a test can.
test.use({ serviceWorkers: 'block' });

const press = (kiln: KilnPage, name: string, button: string) =>
  kiln.job(name).getByRole('button', { name: button, exact: true }).click();

/** Cancels a song, and makes sure that this is the end of it, also for the page that comes after. */
async function cancelForGood(kiln: KilnPage): Promise<void> {
  await press(kiln, 'song.mp3', 'Cancel');
  await kiln.waitFor('song.mp3', 'cancelled');
  await expect(kiln.job('song.mp3').getByRole('button', { name: 'Download' })).toHaveCount(0);
  await expect.poll(() => kiln.artifacts()).toEqual([]);
  await kiln.page.reload();
  await kiln.waitFor('song.mp3', 'cancelled');
  await expectSoundStorage(kiln);
  await press(kiln, 'song.mp3', 'Remove');
  await kiln.forgetRemoved();
  await expect.poll(() => storedSources(kiln.page)).toEqual([]);
}

async function beginSong(kiln: KilnPage): Promise<void> {
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin(fixture('song.mp3'), 'flac');
}

test.describe('cancelling is final and leaves no file', () => {
  test('while it waits', async ({ page }) => {
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.convertTo('flac');
    await kiln.add(fixture('song.mp3'));
    await kiln.startWhen('at');
    await kiln.start();
    await expect(kiln.job('song.mp3')).toContainText('Waiting');
    await cancelForGood(kiln);
  });

  for (const [state, method] of [
    ['running', 'run'],
    ['finishing', 'check'],
  ] as const) {
    test(`while it is ${state}`, async ({ page }) => {
      const hold = await holdCalls(page, method);
      const kiln = new KilnPage(page);
      await beginSong(kiln);
      await hold.arrived();
      await kiln.waitFor('song.mp3', state);
      await cancelForGood(kiln);
    });
  }

  test('while it is paused', async ({ page }) => {
    const hold = await holdCalls(page, 'run');
    const kiln = new KilnPage(page);
    await beginSong(kiln);
    await hold.arrived();
    await press(kiln, 'song.mp3', 'Pause');
    await kiln.waitFor('song.mp3', 'paused');
    await cancelForGood(kiln);
  });
});

test('FFmpeg, a job in segments that is paused and resumed: no finished segment is made again', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.begin(segmentedClip(), 'mp4');
  const kept = async () => (await storedJobs(page))[0]?.artifacts ?? {};
  await expect
    .poll(async () => Object.keys(await kept()).length, { timeout: 120_000, intervals: [50] })
    .toBeGreaterThanOrEqual(1);
  await page.getByRole('button', { name: 'Pause queue' }).click();
  await press(kiln, 'bars-1920x1080-10.4.mkv', 'Pause');
  await kiln.waitFor('bars-1920x1080-10.4.mkv', 'paused');
  await expect
    .poll(async () => (await storedJobs(page))[0]?.isInHand, { timeout: 60_000 })
    .toBe(false);
  const before = await kept();
  await page.reload();
  await press(kiln, 'bars-1920x1080-10.4.mkv', 'Resume');
  await kiln.waitFor('bars-1920x1080-10.4.mkv', 'queued');
  await page.getByRole('button', { name: 'Resume queue' }).click();
  await expect
    .poll(
      async () => {
        const [job] = await storedJobs(page);
        if (job !== undefined && job.state !== 'done') expect(job.artifacts).toMatchObject(before);
        return job?.state;
      },
      { timeout: 180_000, intervals: [200] },
    )
    .toBe('done');
  await kiln.waitFor('bars-1920x1080-10.4.mkv', 'done');
  const output = await kiln.download('bars-1920x1080-10.4.mkv');
  expect((await nativeProbe(output)).streams[0]?.nb_read_frames).toBe('260');
  expect(await nativeDecodeErrors(output)).toBe('');
  await expectSoundStorage(kiln);
});

test('a running job is not removed before it is cancelled; a tab that does not know that it runs stops it', async ({
  context,
}) => {
  const hold = await holdCalls(context, 'run');
  const first = await openKiln(context);
  await first.useEngine('ffmpeg');
  await first.convertTo('flac');
  await first.add(fixture('song.mp3'));
  const deaf = await context.newPage();
  await deaf.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'addEventListener', {
      value: () => undefined,
    });
  });
  const second = new KilnPage(deaf);
  await second.open();
  await second.waitFor('song.mp3', 'queued');
  await first.start();
  await hold.arrived();
  await first.waitFor('song.mp3', 'running');
  await expect(first.job('song.mp3').getByRole('button', { name: 'Remove' })).toHaveCount(0);
  await second.waitFor('song.mp3', 'queued');

  await press(second, 'song.mp3', 'Remove');
  await expect(first.jobs()).toHaveCount(0);
  await second.forgetRemoved();
  await expect.poll(() => storedSources(deaf)).toEqual([]);
  await expect.poll(() => first.artifacts()).toEqual([]);
  await expectSoundStorage(first);
  hold.letGo();
  await first.convert(fixture('song.ogg'), 'wav');
});

test('a job that failed is tried again from the start when the user wants it', async ({ page }) => {
  let isBroken = true;
  await orderWorkers(page, ({ method }) => (isBroken && method === 'run' ? 'throw' : 'go'));
  const kiln = new KilnPage(page);
  await beginSong(kiln);
  await kiln.waitFor('song.mp3', 'failed');
  isBroken = false;
  await press(kiln, 'song.mp3', 'Retry');
  await kiln.waitFor('song.mp3', 'done');
  expect(await storedJobs(page)).toMatchObject([{ attempt: 1, crashes: 0 }]);
  await expectSoundStorage(kiln);
});

test('what is moved up or made urgent while a job runs is next, in the order that is shown', async ({
  context,
}) => {
  await giveOneCore(context);
  const hold = await holdCalls(context, 'run');
  const kiln = await openKiln(context);
  await kiln.page.evaluate(() => {
    const begun: string[] = [];
    Object.assign(window, { begun });
    new MutationObserver(() => {
      const name = document.querySelector('[data-state="running"]')?.getAttribute('aria-label');
      if (name && begun.at(-1) !== name) begun.push(name);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await kiln.useEngine('ffmpeg');
  await kiln.begin(['song.mp3', 'song.ogg', 'voice.wav', 'av.mp4'].map(fixture), 'flac');
  await hold.arrived();
  await press(kiln, 'av.mp4', 'Move up');
  await press(kiln, 'voice.wav', 'Options');
  await kiln.job('voice.wav').getByLabel('Priority').selectOption('high');
  await expect(kiln.jobs().first()).toHaveAttribute('aria-label', 'voice.wav');
  const shown = await kiln.jobs().evaluateAll((all) => all.map((job) => job.ariaLabel));
  expect(shown).toEqual(['voice.wav', 'song.mp3', 'song.ogg', 'av.mp4']);
  await press(kiln, 'av.mp4', 'Move up');
  await expect(kiln.jobs().nth(2)).toHaveAttribute('aria-label', 'av.mp4');
  await kiln.waitFor('song.mp3', 'running');
  hold.letGo();
  for (const name of shown) await kiln.waitFor(name ?? '', 'done');
  expect(await kiln.page.evaluate(() => (window as unknown as { begun: string[] }).begun)).toEqual([
    'song.mp3',
    'voice.wav',
    'av.mp4',
    'song.ogg',
  ]);
});

test('the same file twice: two results with names of their own', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await kiln.add(fixture('song.mp3'));
  await kiln.start();
  await expect(page.locator('[data-state="done"]')).toHaveCount(2, { timeout: 60_000 });
  const names: string[] = [];
  for (const job of await kiln.jobs().all()) {
    const button = job.getByRole('button', { name: 'Download', exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    names.push(download.suggestedFilename());
    expect((await nativeProbe(await download.path())).streams[0]?.codec_name).toBe('flac');
  }
  expect(names.toSorted()).toEqual(['song (2).flac', 'song.flac']);
  await expectSoundStorage(kiln);
});
