import { existsSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { expect, firefox, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { KilnPage } from '../support/kiln-page.ts';
import { violations } from '../support/violations.ts';
import { startLinkServer, VOICE_SECONDS, type LinkServer } from '../support/link-server.ts';

let server: LinkServer;
test.beforeEach(async () => {
  server = await startLinkServer();
});
test.afterEach(() => server.close());

/** Opens the dialog and types an address; `allow` ticks the box as well. */
async function enter(page: Page, address: string, allow = true): Promise<Locator> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /link/i }).click();
  const dialog = page.getByRole('dialog', { name: 'From a link' });
  await dialog.getByLabel('Address of the file').fill(address);
  const box = dialog.getByLabel('Allow Kiln to fetch links');
  if (allow && (await box.count()) > 0) await box.check();
  return dialog;
}

async function open(page: Page): Promise<KilnPage> {
  const kiln = new KilnPage(page);
  await kiln.open();
  return kiln;
}

const go = (dialog: Locator) => dialog.getByRole('button', { name: 'Fetch and convert' });

/** Names of the temporary files that are stored. */
const tempFiles = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('temp', { create: true });
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

test('a pasted link becomes what the page says; nobody is asked before it is allowed, and the host is named', async ({
  page,
}) => {
  const kiln = await open(page);
  await page.evaluate((address) => {
    const bag = new DataTransfer();
    bag.setData('text/plain', address);
    const at = { bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', { ...at, clipboardData: bag }));
  }, server.url('/open/clip.mp4'));
  const dialog = page.getByRole('dialog', { name: 'From a link' });
  await expect(dialog.getByLabel('Address of the file')).toHaveValue(server.url('/open/clip.mp4'));
  await expect(dialog).toContainText(server.host);
  await expect(go(dialog)).toBeDisabled();
  await dialog.getByLabel('Address of the file').press('Enter');
  await page.waitForTimeout(300);
  expect(server.asked).toEqual([]);
  expect(await page.locator('iframe').count()).toBe(0);

  await dialog.getByLabel('Allow Kiln to fetch links').check();
  await go(dialog).click();
  await kiln.waitFor('clip.mp4', 'done');
  const { streams } = await nativeProbe(await kiln.download('clip.mp4'));
  expect(streams.map(({ codec_name: codec }) => codec)).toEqual(['h264', 'aac']);
  expect(server.asked).toEqual(['GET /open/clip.mp4']);
  await expect.poll(() => tempFiles(page)).toEqual([]);
  expect(await page.locator('iframe').count()).toBe(0);
});

/** Drags a list of addresses onto the page and lets go, as from the address bar of a browser. */
async function dropLinks(page: Page, ...addresses: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const items = [{ mimeType: 'text/uri-list', data: addresses.join('\r\n') }];
  const at = { x: 200, y: 200, data: { items, dragOperationsMask: 1 } };
  await cdp.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
  await cdp.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
  await cdp.send('Input.dispatchDragEvent', { type: 'drop', ...at });
  await cdp.detach();
}

test('a link that is dropped waits in the dialog, and the page stays', async ({ page }) => {
  const kiln = await open(page);
  await dropLinks(page, server.url('/open/clip.mp4'), server.url('/open/other.mp4'));
  const address = page
    .getByRole('dialog', { name: 'From a link' })
    .getByLabel('Address of the file');
  await expect(address).toHaveValue(server.url('/open/clip.mp4'));
  await expect(page.locator('.drop-veil')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await dropLinks(page, 'mailto:somebody@example.org');
  await page.waitForTimeout(300);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(kiln.jobs()).toHaveCount(0);
  expect(server.asked).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
});

const FAILURES = [
  { path: '/closed/clip.mp4', says: /does not let other web pages read/i },
  { path: '/missing.mp4', says: /no file at this address \(404\)/i },
  { path: '/page', says: /web page, not a file/i },
  { path: '/hidden-page.mp4', says: /web page, not a file/i },
  { path: '/text.mp3', says: /neither video nor sound/i },
  { path: '/huge.mp4', says: /there is room for/i },
] as const;

test('each link that is no use has a sentence of its own, and nothing is queued or left behind', async ({
  page,
}) => {
  const kiln = await open(page);
  const said = new Set<string>();
  for (const { path, says } of FAILURES) {
    const dialog = await enter(page, server.url(path));
    await go(dialog).click();
    const alert = dialog.getByRole('alert');
    await expect(alert, path).toContainText(says);
    said.add((await alert.textContent()) ?? '');
    await page.keyboard.press('Escape');
  }
  const nowhere = await enter(page, 'http://127.0.0.1:9/clip.mp4');
  await go(nowhere).click();
  await expect(nowhere.getByRole('alert')).toContainText(/does not answer/i);
  await page.keyboard.press('Escape');

  const before = server.asked.length;
  for (const [address, says] of [
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', /YouTube does not let other web pages/i],
    ['https://vimeo.com/76979871', /Vimeo does not let other web pages/i],
  ] as const) {
    const dialog = await enter(page, address);
    await expect(dialog.getByRole('alert')).toContainText(says);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  const nonsense = await enter(page, 'this is no address');
  await go(nonsense).click();
  await expect(nonsense.getByRole('alert')).toContainText(/not a web address/i);
  await page.keyboard.press('Escape');

  expect(server.asked).toHaveLength(before);
  await expect(kiln.jobs()).toHaveCount(0);
  expect(await tempFiles(page)).toEqual([]);
  // Two are pages.
  expect(said.size).toBe(FAILURES.length - 1);
});

test('a connection that breaks off half way is gone on with', async ({ page }) => {
  const kiln = await open(page);
  const dialog = await enter(page, server.url('/breaks/voice.wav'));
  await dialog.getByLabel('Convert to', { exact: true }).selectOption('flac');
  await go(dialog).click();
  await kiln.waitFor('voice.wav', 'done');
  const { format } = await nativeProbe(await kiln.download('voice.wav'));
  expect(Number(format.duration)).toBeCloseTo(VOICE_SECONDS, 1);
  expect(server.asked).toHaveLength(2);
  expect(server.asked[1]).toMatch(/^GET \/breaks\/voice\.wav bytes=\d+-$/u);
});

test('where the server cannot go on, the failure is told and nothing is left', async ({ page }) => {
  const kiln = await open(page);
  const dialog = await enter(page, server.url('/breaks-for-good/voice.wav'));
  await go(dialog).click();
  await expect(page.getByRole('alert')).toContainText(/does not support resuming/i);
  await expect(kiln.jobs()).toHaveCount(0);
  await expect.poll(() => tempFiles(page)).toEqual([]);
});

test('it can be stopped, also by forbidding links, and what a closed tab leaves is swept', async ({
  page,
  context,
}) => {
  await open(page);
  await go(await enter(page, server.url('/slow.mp4'))).click();
  const bar = page.getByRole('progressbar', { name: 'Fetching slow.mp4' });
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Stop fetching slow.mp4' }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => tempFiles(page)).toEqual([]);

  await go(await enter(page, server.url('/slow.mp4'))).click();
  await expect(bar).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Fetch links', { exact: true }).selectOption('off');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);

  await go(await enter(page, server.url('/slow.mp4'))).click();
  await expect(bar).toBeVisible();
  expect(await tempFiles(page)).not.toEqual([]);
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await open(next);
  await expect.poll(() => tempFiles(next)).toEqual([]);
});

/** Where Debian and Ubuntu put it. */
const FIREFOX = '/usr/bin/firefox-esr';

test('in Firefox the frame is sandboxed and fetches all the same', async ({ baseURL }) => {
  test.skip(!existsSync(FIREFOX), `Firefox is not installed: there is no ${FIREFOX}.`);
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX });
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const kiln = await open(page);
    const closed = await enter(page, server.url('/closed/clip.mp4'));
    await go(closed).click();
    await expect(closed.getByRole('alert')).toContainText(/does not let other web pages read/i);
    await page.keyboard.press('Escape');
    const breaks = await enter(page, server.url('/breaks/voice.wav'));
    await breaks.getByLabel('Convert to', { exact: true }).selectOption('flac');
    await go(breaks).click();
    await kiln.waitFor('voice.wav', 'done');
    expect(server.asked.at(-1)).toMatch(/^GET \/breaks\/voice\.wav bytes=\d+-$/u);
    await expect.poll(() => tempFiles(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});
