import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { slowClip } from '../support/slow-clip.ts';

test.use({ serviceWorkers: 'allow' });

/** Opens Kiln and waits for its service worker, as an installed app has one. */
async function openInstalled(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** Posts files to the share target as the system does: a form that no page of Kiln has sent. */
async function share(
  context: BrowserContext,
  baseURL: string,
  files: readonly string[],
  fields: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${baseURL}share">
      ${Object.entries(fields)
        .map(([name, value]) => `<input name="${name}" value="${value}">`)
        .join('')}
      ${files.length > 0 ? '<input type="file" name="files" multiple>' : ''}
      <button>Share</button>
    </form>`,
  );
  if (files.length > 0) await page.locator('input[type="file"]').setInputFiles([...files]);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.waitForURL(({ href }) => href.startsWith(baseURL));
  return page;
}

const waiting = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('kiln-shared-files')).keys()).length);

test('what other apps share is in the queue once: with Kiln closed, open and busy', async ({
  page,
  context,
  baseURL,
}) => {
  const home = baseURL ?? '';
  await openInstalled(page, home);
  await page.close();

  // Closed: the share opens it.
  const first = await share(context, home, [fixture('song.mp3'), fixture('av.mp4')]);
  const kiln = new KilnPage(first);
  await expect(kiln.jobs()).toHaveCount(2);
  await expect(first).toHaveURL(home);
  await expect.poll(() => waiting(first)).toBe(0);
  await first.reload();
  await expect(kiln.jobs()).toHaveCount(2);

  // Open and busy: what runs goes on, and both pages show what came.
  await kiln.begin(slowClip(4), 'webm');
  await kiln.waitFor('slow-4.mp4', 'running');
  const second = await share(context, home, [fixture('song.flac')]);
  await expect(new KilnPage(second).jobs()).toHaveCount(4);
  await expect(kiln.jobs()).toHaveCount(4);
  await kiln.waitFor('slow-4.mp4', 'done');
  await expect(kiln.job('slow-4.mp4')).toHaveAttribute('data-attempt', '1');

  // A link is offered, and nobody is asked for it.
  const third = await share(context, home, [], { text: 'Look: http://127.0.0.1:9/a.mp4' });
  await expect(third.getByRole('dialog').getByRole('textbox').first()).toHaveValue(
    'http://127.0.0.1:9/a.mp4',
  );
});

test('what the service worker kept before it ended is taken by the next page, and not twice', async ({
  page,
  context,
  baseURL,
}) => {
  const home = baseURL ?? '';
  await openInstalled(page, home);
  const kiln = new KilnPage(page);
  // The page was closed after it had stored the first file, and before it could say so.
  await kiln.add([fixture('song.mp3')]);
  await expect(kiln.jobs()).toHaveCount(1);
  await page.evaluate(async () => {
    const cache = await caches.open('kiln-shared-files');
    const keep = async (nth: number, name: string, body: Blob) => {
      const url = new URL(`shared/${1000 + nth}/${nth}`, location.href).href;
      await cache.put(
        url,
        new Response(body, {
          headers: { 'Content-Type': 'audio/mpeg', 'x-kiln-name': name, 'x-kiln-modified': '5' },
        }),
      );
      return url;
    };
    const icon = await fetch('./icons/icon-192.png');
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
    });
    const [job] = await new Promise<{ sources: { name: string; size: number }[] }[]>((resolve) => {
      const request = db.transaction('jobs').objectStore('jobs').getAll();
      request.onsuccess = () => resolve(request.result as never);
    });
    db.close();
    const size = job?.sources[0]?.size ?? 0;
    const first = await keep(1, 'song.mp3', new Blob([new Uint8Array(size)]));
    await keep(2, 'icon%20two.png', await icon.blob());
    localStorage.setItem('kiln-shared-taking', first);
  });
  const next = await context.newPage();
  await next.goto(`${home}#shared=files`);
  const there = new KilnPage(next);
  await expect(there.jobs()).toHaveCount(2);
  await expect(there.job('icon two.png')).toBeVisible();
  await expect.poll(() => waiting(next)).toBe(0);
});

test('shortcuts, links to the page and files that the system opens do what they say', async ({
  page,
  baseURL,
}) => {
  const home = baseURL ?? '';
  await page.addInitScript(() => {
    const queue = {
      setConsumer(consumer: (launch: unknown) => void) {
        Object.assign(globalThis, { launch: consumer });
      },
    };
    Object.defineProperty(globalThis, 'launchQueue', { value: queue });
  });
  await page.goto(`${home}#to=mp3&start=1`);
  const target = page.getByRole('combobox', { name: 'Convert to', exact: true });
  await expect(target).toHaveValue('mp3');
  await expect(page.getByRole('checkbox', { name: 'Start at once' })).toBeChecked();
  await expect(page).toHaveURL(home);

  await page.evaluate(() => {
    location.hash = '#to=flac';
  });
  await expect(target).toHaveValue('flac');
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('opened.wav', { create: true });
    const data = new DataView(new ArrayBuffer(44 + 9600));
    const text = (at: number, value: string) =>
      [...value].forEach((char, n) => data.setUint8(at + n, char.charCodeAt(0)));
    text(0, 'RIFF');
    data.setUint32(4, 36 + 9600, true);
    text(8, 'WAVEfmt ');
    data.setUint32(16, 16, true);
    data.setUint16(20, 1, true);
    data.setUint16(22, 1, true);
    data.setUint32(24, 48_000, true);
    data.setUint32(28, 96_000, true);
    data.setUint16(32, 2, true);
    data.setUint16(34, 16, true);
    text(36, 'data');
    data.setUint32(40, 9600, true);
    const writable = await handle.createWritable();
    await writable.write(data);
    await writable.close();
    (globalThis as unknown as { launch: (launch: unknown) => void }).launch({ files: [handle] });
  });
  const kiln = new KilnPage(page);
  await kiln.waitFor('opened.wav', 'done');
  const output = await nativeProbe(await kiln.download('opened.wav'));
  expect(output.streams.map(({ codec_name }) => codec_name)).toEqual(['flac']);
  expect(Number(output.format.duration)).toBeCloseTo(0.1, 2);

  await page.evaluate(() => {
    location.hash = '#open=slideshow';
  });
  await expect(page.getByRole('dialog')).toContainText(/slideshow/iu);
});
