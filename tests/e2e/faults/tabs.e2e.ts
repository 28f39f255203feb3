import { chromium, type BrowserContext } from 'playwright';
import { expect, test } from 'playwright/test';
import { launchOptions } from '../../support/browser/browser.ts';
import { nativeProbe } from '../../support/native/native.ts';
import { expectSoundStorage } from '../support/check-storage.ts';
import { holdCalls } from '../support/held-calls.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { giveOneCore } from '../support/one-core.ts';
import { openKiln } from '../support/open-kiln.ts';
import { slowClip } from '../support/slow-clip.ts';
import { storedJobs } from '../support/stored-jobs.ts';

// The service worker would answer for the workers' scripts before a test can.
test.use({ serviceWorkers: 'block' });

/** A job that FFmpeg has in hand. */
async function beginSong(kiln: KilnPage, name = 'song.mp3'): Promise<void> {
  await kiln.useEngine('ffmpeg');
  await kiln.begin(fixture(name), 'flac');
}

/** Looks at a tab again after having looked at something else. */
async function lookAgain({ page }: KilnPage): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

test.describe('a tab that is put aside for the Back button', () => {
  let context: BrowserContext;
  test.beforeEach(async () => {
    const browser = await chromium.launch({
      ...launchOptions(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const baseURL = test.info().project.use.baseURL ?? '';
    context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  });
  test.afterEach(() => context.browser()?.close());

  /** Goes to another page, although a job runs. */
  const leave = async ({ page }: KilnPage) => {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto('./third-party-notices.txt');
  };
  /** Comes back; the page that was put aside has nothing to load, so nobody waits for that. */
  const goBack = async ({ page }: KilnPage) => {
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  };

  test('another tab takes its job over, and when it is shown again it only looks on', async () => {
    const hold = await holdCalls(context, 'run');
    const first = await openKiln(context);
    const second = await openKiln(context);
    await beginSong(first);
    await hold.arrived();
    await leave(first);
    await expect(second.job('song.mp3')).toHaveAttribute('data-attempt', '2', { timeout: 5000 });
    await hold.arrived(2);
    await goBack(first);
    await first.waitFor('song.mp3', 'running');
    await expect(first.job('song.mp3')).toHaveAttribute('data-attempt', '2');
    await expect(first.page.getByText(/^Another tab is converting/u)).toBeVisible();
    hold.letGo();
    await first.waitFor('song.mp3', 'done');
    await second.waitFor('song.mp3', 'done');
    expect(await storedJobs(first.page)).toMatchObject([{ state: 'done', attempt: 2 }]);
    await expectSoundStorage(first);
  });

  test('alone, it goes on with its job when it is shown again', async () => {
    const kiln = await openKiln(context);
    await kiln.useEngine('ffmpeg');
    await kiln.begin(slowClip(5), 'webm');
    await expect(kiln.job('slow-5.mp4').getByRole('progressbar')).toBeVisible();
    await expect(kiln.job('slow-5.mp4')).toContainText(/[1-9]\d*\s?%\s*Converting/u, {
      timeout: 120_000,
    });
    await leave(kiln);
    await goBack(kiln);
    await kiln.waitFor('slow-5.mp4', 'done');
    expect(await storedJobs(kiln.page)).toMatchObject([{ state: 'done', attempt: 2, crashes: 0 }]);
    await expectSoundStorage(kiln);
  });

  test('one that waits for its turn does not get it while it is put aside', async () => {
    const runner = await openKiln(context);
    const waiting = await openKiln(context);
    const last = await openKiln(context);
    await leave(waiting);
    await runner.page.close();
    await last.begin(fixture('song.ogg'), 'flac');
    await last.waitFor('song.ogg', 'done', 10_000);
    await goBack(waiting);
    await waiting.waitFor('song.ogg', 'done');
  });

  test('what another tab did meanwhile is there when it is shown again', async () => {
    const first = await openKiln(context);
    await first.convertTo('flac');
    await first.add(fixture('song.mp3'));
    await leave(first);
    const second = await openKiln(context);
    await second.start();
    await second.waitFor('song.mp3', 'done');
    await goBack(first);
    await first.waitFor('song.mp3', 'done');
    await first.add(fixture('song.ogg'));
    await first.start();
    await first.waitFor('song.ogg', 'done');
    await second.waitFor('song.ogg', 'done');
    expect(await storedJobs(first.page)).toMatchObject([{ attempt: 1 }, { attempt: 1 }]);
  });
});

test('three tabs: one works, another adds, the third cancels', async ({ context }) => {
  await giveOneCore(context);
  const hold = await holdCalls(context, 'run');
  const first = await openKiln(context);
  const second = await openKiln(context);
  const third = await openKiln(context);
  await beginSong(first);
  await hold.arrived();
  await second.begin(fixture('song.ogg'), 'wav');
  await third.waitFor('song.ogg', 'queued');
  await third.waitFor('song.mp3', 'running');
  await third.job('song.mp3').getByRole('button', { name: 'Cancel', exact: true }).click();
  await hold.arrived(2);
  hold.letGo();
  for (const tab of [first, second, third]) {
    await tab.waitFor('song.mp3', 'cancelled');
    await tab.waitFor('song.ogg', 'done');
  }
  // Each tab may look at a file for a moment, to show what is in it.
  for (const tab of [second, third]) await expect.poll(() => tab.page.workers().length).toBe(0);
  expect((await nativeProbe(await third.download('song.ogg'))).format.format_name).toBe('wav');
  expect(await third.artifacts()).toHaveLength(1);
  await expectSoundStorage(third);
});

test('ten minutes in the background, with timers that fire once a minute: a job at work has not stalled', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'visibilityState', {
      get: () => ('inFront' in window ? 'visible' : 'hidden'),
    });
  });
  const hold = await holdCalls(page, 'run');
  const kiln = new KilnPage(page);
  await kiln.open();
  await beginSong(kiln);
  await hold.arrived();
  for (let minute = 0; minute < 10; minute += 1) await page.clock.fastForward(60_000);
  await kiln.waitFor('song.mp3', 'running');
  await expect(kiln.job('song.mp3')).toHaveAttribute('data-attempt', '1');
  await page.evaluate(() => Object.assign(window, { inFront: true }));
  await lookAgain(kiln);
  hold.letGo();
  await kiln.waitFor('song.mp3', 'done');
  await expect(kiln.job('song.mp3')).toHaveAttribute('data-attempt', '1');
});

test('what tabs tell each other is lost: each shows the truth when it is looked at again', async ({
  context,
}) => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  const hold = await holdCalls(context, 'run');
  const first = await openKiln(context);
  const second = await openKiln(context);
  await beginSong(second);
  await expect(first.jobs()).toHaveCount(0);
  await lookAgain(first);
  await hold.arrived();
  await lookAgain(second);
  await second.waitFor('song.mp3', 'running');
  hold.letGo();
  await first.waitFor('song.mp3', 'done');
  await second.waitFor('song.mp3', 'running');
  await lookAgain(second);
  await second.waitFor('song.mp3', 'done');
  expect(await storedJobs(second.page)).toMatchObject([{ state: 'done', attempt: 1 }]);
  await expectSoundStorage(second);
});

test('a cancel that the working tab does not hear of is final all the same', async ({
  context,
}) => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  const hold = await holdCalls(context, 'check');
  const first = await openKiln(context);
  await beginSong(first);
  await hold.arrived();
  const second = await openKiln(context);
  await second.waitFor('song.mp3', 'finishing');
  await second.job('song.mp3').getByRole('button', { name: 'Cancel', exact: true }).click();
  await second.waitFor('song.mp3', 'cancelled');
  hold.letGo();
  await first.waitFor('song.mp3', 'cancelled');
  await expect.poll(() => first.artifacts()).toEqual([]);
  await expectSoundStorage(first);
});

test('what tabs tell each other comes twice: nothing is done twice', async ({ context }) => {
  await context.addInitScript(() => {
    const { postMessage } = BroadcastChannel.prototype;
    BroadcastChannel.prototype.postMessage = function (this: BroadcastChannel, message: unknown) {
      postMessage.call(this, message);
      postMessage.call(this, message);
    };
  });
  const hold = await holdCalls(context, 'run');
  const first = await openKiln(context);
  const second = await openKiln(context);
  await beginSong(second);
  await second.add(fixture('song.ogg'));
  await second.start();
  await hold.arrived(2);
  await second.job('song.mp3').getByRole('button', { name: 'Cancel', exact: true }).click();
  await second.waitFor('song.mp3', 'cancelled');
  hold.letGo();
  for (const tab of [first, second]) {
    await tab.waitFor('song.ogg', 'done');
    await tab.waitFor('song.mp3', 'cancelled');
  }
  expect(await storedJobs(first.page)).toMatchObject([{ attempt: 1 }, { attempt: 1 }]);
  expect(await first.artifacts()).toHaveLength(1);
  await expectSoundStorage(first);
});

test('without Web Locks, in the page and in its workers, one tab converts, is reloaded and goes on', async ({
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  await context.route('**/*.worker-*.js', async (route) => {
    const body = `import './no-locks.js';${await (await route.fetch()).text()}`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  await context.route('**/no-locks.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'Reflect.deleteProperty(WorkerNavigator.prototype, "locks");',
    }),
  );
  const kiln = await openKiln(context);
  await expect(kiln.page.getByText(/^Use Kiln in one tab only/u)).toBeVisible();
  await kiln.convert(fixture('av.webm'), 'mp4');
  await kiln.add(fixture('song.ogg'));
  await kiln.page.reload();
  await kiln.waitFor('av.webm', 'done');
  await kiln.waitFor('song.ogg', 'queued');
  await kiln.useEngine('ffmpeg');
  await kiln.start();
  await kiln.waitFor('song.ogg', 'done');
  await expectSoundStorage(kiln);
});

test('leaving asks only while a job runs, and whoever stays has lost nothing', async ({
  context,
}) => {
  const hold = await holdCalls(context, 'run');
  const kiln = await openKiln(context);
  const asked: string[] = [];
  kiln.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await kiln.page.reload();
  await kiln.waitFor('song.mp3', 'queued');
  expect(asked).toEqual([]);

  await kiln.start();
  await hold.arrived();
  const viewer = await openKiln(context);
  await viewer.waitFor('song.mp3', 'running');
  await kiln.page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(kiln.page.isClosed()).toBe(false);
  await viewer.page.close({ runBeforeUnload: true });
  await expect.poll(() => viewer.page.isClosed()).toBe(true);

  hold.letGo();
  await kiln.waitFor('song.mp3', 'done');
  await expect(kiln.job('song.mp3')).toHaveAttribute('data-attempt', '1');
  await kiln.page.close({ runBeforeUnload: true });
  await expect.poll(() => kiln.page.isClosed()).toBe(true);
  expect(asked).toEqual(['beforeunload']);
});
