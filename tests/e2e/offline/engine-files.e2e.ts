import { expect, test, type Route } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';

// The service worker would answer for the engine's files before the test can.
test.use({ serviceWorkers: 'block' });

/** The file as the server has it, changed. */
async function changed(route: Route, change: (bytes: Buffer) => Buffer): Promise<void> {
  await route.fulfill({ body: change(await (await route.fetch()).body()) });
}

/** What may come instead of FFmpeg, and the words for it. */
const ENGINE: Record<string, [instead: (route: Route) => Promise<void>, words: RegExp]> = {
  'not found': [
    (route) => route.fulfill({ status: 404, body: 'Not found' }),
    /FFmpeg was not found/u,
  ],
  'a page with the status of a file': [
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
    /FFmpeg was not found/u,
  ],
  'half of it': [
    (route) => changed(route, (bytes) => bytes.subarray(0, bytes.length / 2)),
    /arrived damaged/u,
  ],
  'one byte that is another': [
    (route) =>
      changed(route, (bytes) => {
        const wrong = Buffer.from(bytes);
        wrong[wrong.length >> 1] = (wrong[wrong.length >> 1] ?? 0) ^ 1;
        return wrong;
      }),
    /arrived damaged/u,
  ],
  'another program': [
    (route) => route.fulfill({ body: Buffer.from('\0asm\u0001\0\0\0', 'latin1') }),
    /arrived damaged/u,
  ],
  nothing: [(route) => route.fulfill({ body: '' }), /FFmpeg was not found/u],
  'a connection that breaks': [
    (route) => route.abort('connectionreset'),
    /could not be downloaded/u,
  ],
};

test('something else comes instead of FFmpeg: each is told, not kept, and fetched anew at a retry; then it works', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('aiff');
  await kiln.add(fixture('song.mp3'));
  const job = kiln.job('song.mp3');
  let isFirst = true;
  for (const [name, [instead, words]] of Object.entries(ENGINE)) {
    await test.step(name, async () => {
      let asked = 0;
      const files = '**/engine/*.bin';
      await page.route(files, (route) => {
        asked += 1;
        return instead(route);
      });
      await (isFirst
        ? kiln.start()
        : job.getByRole('button', { name: 'Retry', exact: true }).click());
      isFirst = false;
      await expect.poll(() => asked).toBe(1);
      await kiln.waitFor('song.mp3', 'failed');
      await expect(job.getByRole('alert')).toHaveText(words);
      // What is not the engine is not kept as if it were.
      expect((await page.evaluate(() => caches.keys())).join()).not.toMatch(/kiln-engine-\d/u);
      await page.unroute(files);
    });
  }
  await job.getByRole('button', { name: 'Retry', exact: true }).click();
  await kiln.waitFor('song.mp3', 'done');
  expect((await nativeProbe(await kiln.download('song.mp3'))).format.format_name).toBe('aiff');
});

test('the script of FFmpeg’s worker is gone: the job says so, and a retry works when it is back', async ({
  page,
}) => {
  await page.route('**/ffmpeg.worker-*.js', (route) => route.fulfill({ status: 404 }));
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.begin(fixture('song.mp3'), 'aiff');
  await kiln.waitFor('song.mp3', 'failed');
  await expect(kiln.job('song.mp3').getByRole('alert')).toHaveText(/FFmpeg was not found/u);
  await page.unroute('**/ffmpeg.worker-*.js');
  await kiln.job('song.mp3').getByRole('button', { name: 'Retry', exact: true }).click();
  await kiln.waitFor('song.mp3', 'done');
});

test('the script of the browser’s own codecs is gone: FFmpeg does the job', async ({ page }) => {
  await page.route('**/webcodecs.worker-*.js', (route) => route.fulfill({ status: 404 }));
  const kiln = new KilnPage(page);
  await kiln.open();
  const output = await kiln.convert(fixture('av.webm'), 'mp4');
  await expect(kiln.job('av.webm')).toHaveAttribute('data-engine', 'ffmpeg');
  expect((await nativeProbe(output)).streams[0]?.nb_read_frames).toBe('50');
});

test('a browser that refuses to keep anything fetches FFmpeg each time, and converts', async ({
  page,
}) => {
  const refusing = `{
    const refuse = async () => {
      throw new DOMException('refused', 'UnknownError');
    };
    Object.assign(CacheStorage.prototype, { has: refuse, open: refuse, keys: refuse });
  }`;
  await page.addInitScript(refusing);
  await page.route('**/core-loader.worker-*.js', async (route) => {
    const body = `${await (await route.fetch()).text()};${refusing}`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
  const kiln = new KilnPage(page);
  await kiln.open();
  const output = await kiln.convert(fixture('song.mp3'), 'aiff');
  expect((await nativeProbe(output)).format.format_name).toBe('aiff');
});
