import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { withWindows } from '../../support/browser/browser.ts';
import { segmentedClip } from '../support/kill-clips.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';

// Messages are shown by the service worker, and a browser without windows lets nobody show any.
test.use({ ...withWindows(), serviceWorkers: 'allow' });

/** What a page has told the system, noted by stand-ins: the test browser shows neither messages nor badges. */
type Told = {
  messages: { title: string; body: string; tag: string }[];
  badges: number[];
  tones: number;
  asked: number;
  hidden: boolean;
};
type WithTold = { told: Told };

async function standIn(page: Page, settings: object): Promise<void> {
  await page.addInitScript((stored) => {
    const told: Told = { messages: [], badges: [], tones: 0, asked: 0, hidden: false };
    Object.assign(window, { told });
    if (localStorage.getItem('kiln-settings') === null)
      localStorage.setItem('kiln-settings', JSON.stringify(stored));
    Object.defineProperty(document, 'visibilityState', {
      get: () => (told.hidden ? 'hidden' : 'visible'),
    });
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {
      told.messages.push({ title, body: options?.body ?? '', tag: options?.tag ?? '' });
    };
    Object.assign(navigator, {
      setAppBadge: async (count: number) => void told.badges.push(count),
      clearAppBadge: async () => void told.badges.push(0),
    });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function count(when) {
      told.tones += 1;
      start.call(this, when);
    };
    const ask = Notification.requestPermission.bind(Notification);
    Notification.requestPermission = () => {
      told.asked += 1;
      return ask();
    };
  }, settings);
}

const told = (page: Page) => page.evaluate(() => (window as unknown as WithTold).told);

/** The user looks at something else, or back again. */
const turn = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    (window as unknown as WithTold).told.hidden = value;
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

test('who looks away is told once when the queue is done; the badge counts what is left', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['notifications']);
  await standIn(page, { notify: 'on', sound: 'on' });
  const kiln = new KilnPage(page);
  await kiln.open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const title = await page.title();
  await kiln.convertTo('flac');
  await kiln.add([fixture('song.mp3'), fixture('song.ogg')]);
  // Before they start: they may be done before the next command comes.
  await turn(page, true);
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
  await kiln.waitFor('song.ogg', 'done');
  await expect.poll(async () => (await told(page)).messages).toHaveLength(1);
  const { messages, badges, tones, asked } = await told(page);
  expect(messages[0]).toEqual({
    title: 'Ready: the queue is finished',
    body: '2 files are ready.',
    tag: 'kiln-ready',
  });
  expect(badges).toContain(2);
  expect(badges.at(-1)).toBe(0);
  expect(tones).toBeGreaterThan(0);
  expect(asked).toBe(0);
  expect(await page.title()).toBe('Done – 2 files');
  await turn(page, false);
  await expect.poll(() => page.title()).toBe(title);
});

test('who sees the page, or never asked for it, is left alone', async ({ page, context }) => {
  await context.grantPermissions(['notifications']);
  await standIn(page, { notify: 'off', sound: 'off' });
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await turn(page, true);
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
  await page.waitForTimeout(300);
  expect(await told(page)).toMatchObject({ messages: [], tones: 0, asked: 0 });
});

test('long work brings an offer; the browser asks in that click only, and the offer is gone for good', async ({
  page,
  context,
}) => {
  await standIn(page, {
    engine: 'ffmpeg',
    target: { format: 'mp4', options: { quality: 'smallest' } },
  });
  // The browser under test answers for its user.
  await page.addInitScript(() => {
    let permission: NotificationPermission = 'default';
    Object.defineProperty(Notification, 'permission', { get: () => permission });
    Notification.requestPermission = async () => {
      (window as unknown as WithTold).told.asked += 1;
      permission = 'granted';
      return permission;
    };
  });
  await context.clearPermissions();
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.add(fixture('song.mp3'));
  const offer = page.getByRole('button', { name: 'Tell me' });
  await expect(offer).toHaveCount(0);
  await kiln.add(segmentedClip());
  await kiln.start();
  await expect(offer).toBeVisible({ timeout: 120_000 });
  expect((await told(page)).asked).toBe(0);
  await offer.click();
  await expect(offer).toHaveCount(0);
  expect((await told(page)).asked).toBe(1);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('Notification', { exact: true })).toHaveValue('on');
});

test('a browser that has it blocked: the settings say so, and nothing is asked', async ({
  page,
}) => {
  await standIn(page, {});
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
  });
  const kiln = new KilnPage(page);
  await kiln.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText(/^Notifications are blocked/u)).toBeVisible();
  await expect(page.getByLabel('Notification', { exact: true })).toHaveCount(0);
  await page.getByLabel('Sound', { exact: true }).selectOption('on');
  await expect.poll(async () => (await told(page)).tones).toBeGreaterThan(0);
  expect((await told(page)).asked).toBe(0);
});
