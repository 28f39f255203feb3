import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { ALIKE, unlikeness } from '../../support/native/native-frames.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

/** From the fixture to the format, and what native ffprobe must see. Frames where the rate is not changed. */
type Case = {
  readonly from: string;
  readonly to: string;
  readonly codecs: string;
  readonly seconds: number;
  readonly frames?: number;
  readonly engine: string;
  /** How far the colours may be off, where it is more than elsewhere. */
  readonly alike?: number;
};

/** Has AC-3 sound, which no browser decodes: it is decoded and encoded by libraries, with or without WebCodecs. */
const AC3 = 'av.mkv';

/** With the browser's own codecs where they are good enough. */
const AUTOMATIC: readonly Case[] = [
  { from: 'av.mp4', to: 'webm', codecs: 'vp9 opus', seconds: 2, frames: 50, engine: 'webcodecs' },
  { from: 'av.mp4', to: 'mkv', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'copy' },
  { from: 'av.mp4', to: 'mov', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'copy' },
  { from: 'av.mp4', to: 'mp3', codecs: 'mp3', seconds: 2, engine: 'webcodecs' },
  { from: 'av.mp4', to: 'ogg', codecs: 'opus', seconds: 2, engine: 'webcodecs' },
  { from: 'av.mp4', to: 'flac', codecs: 'flac', seconds: 2, engine: 'webcodecs' },
  { from: 'av.mp4', to: 'wav', codecs: 'pcm_s16le', seconds: 2, engine: 'webcodecs' },
  { from: 'av.webm', to: 'mp4', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'webcodecs' },
  { from: 'av.webm', to: 'mov', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'webcodecs' },
  { from: AC3, to: 'm4a', codecs: 'aac', seconds: 2, engine: 'webcodecs' },
];

/** Where FFmpeg is needed, for the whole or for a part. */
const WITH_FFMPEG: readonly Case[] = [
  { from: 'av.mp4', to: 'avi', codecs: 'mpeg4 mp3', seconds: 2, frames: 50, engine: 'ffmpeg' },
  { from: 'av.mp4', to: 'wmv', codecs: 'wmv2 wmav2', seconds: 2, frames: 50, engine: 'ffmpeg' },
  { from: 'av.mp4', to: 'flv', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'copy' },
  { from: 'av.mp4', to: 'gif', codecs: 'gif', seconds: 2, frames: 30, engine: 'ffmpeg' },
  // Scaled to even sizes, with a quarter of its chroma: 2.3 off by native ffmpeg, too.
  {
    from: 'odd.avi',
    to: 'mp4',
    codecs: 'h264',
    seconds: 0.2,
    frames: 5,
    engine: 'ffmpeg',
    alike: 2.5,
  },
  { from: 'av.mkv', to: '3gp', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'copy+ffmpeg' },
  {
    from: 'av.webm',
    to: 'flv',
    codecs: 'h264 aac',
    seconds: 2,
    frames: 50,
    engine: 'ffmpeg+webcodecs',
  },
];

/** The same file, whoever makes it; only Ogg holds what can be had without a download. */
const ONLY_FFMPEG: readonly Case[] = AUTOMATIC.map((one) => ({
  ...one,
  engine: one.engine === 'copy' ? 'copy' : 'ffmpeg',
  codecs: one.to === 'ogg' ? 'vorbis' : one.codecs,
}));

async function convertsAsSaid(kiln: KilnPage, wanted: Case): Promise<void> {
  const { from, to, codecs, seconds, frames, engine } = wanted;
  const file = await kiln.convert(fixture(from), to);
  // Names are not given twice as long as a page is open.
  expect(basename(file).replace(' (2)', '')).toBe(`${from.split('.')[0]}.${to}`);
  await expect(kiln.job(from)).toHaveAttribute('data-engine', engine);
  const probe = await nativeProbe(file);
  expect(probe.streams.map((stream) => stream.codec_name).join(' ')).toBe(codecs);
  expect(Math.abs(Number(probe.format.duration) - seconds)).toBeLessThanOrEqual(0.1);
  if (frames !== undefined) {
    expect(Number(probe.streams[0]?.nb_read_frames)).toBe(frames);
    expect(await unlikeness(file, fixture(from))).toBeLessThan(wanted.alike ?? ALIKE);
  }
  if (engine === 'copy')
    expect(probe.streams[0]?.color_space).toBe(
      (await nativeProbe(fixture(from))).streams[0]?.color_space,
    );
  expect(await nativeDecodeErrors(file)).toBe('');
}

test.describe('without FFmpeg', () => {
  let asked = false;
  const kiln = shareKiln(async ({ page }) => {
    page.context().on('request', (request) => {
      if (request.url().includes('/engine/')) asked = true;
    });
  });
  for (const wanted of AUTOMATIC) {
    test(`${wanted.from} to ${wanted.to}`, async () => {
      await convertsAsSaid(kiln(), wanted);
      expect(asked, 'the core was asked for').toBe(false);
    });
  }
});

test.describe('with FFmpeg where it is needed', () => {
  const kiln = shareKiln();
  for (const wanted of WITH_FFMPEG) {
    test(`${wanted.from} to ${wanted.to}`, () => convertsAsSaid(kiln(), wanted));
  }
});

test.describe('by FFmpeg only', () => {
  const kiln = shareKiln((page) => page.useEngine('ffmpeg'));
  for (const wanted of ONLY_FFMPEG) {
    test(`${wanted.from} to ${wanted.to}`, () => convertsAsSaid(kiln(), wanted));
  }
});

test.describe('in a browser without WebCodecs', () => {
  // The service worker would answer for the script before the test can.
  test.use({ serviceWorkers: 'block' });
  const kiln = shareKiln(async ({ page }) => {
    await page.route('**/webcodecs.worker-*.js', async (route) => {
      const script = await (await route.fetch()).text();
      // In a module of its own, because imports are run first.
      const body = `import './without-webcodecs.js';${script}`;
      await route.fulfill({ contentType: 'text/javascript', body });
    });
    const names = ['VideoEncoder', 'VideoDecoder', 'AudioEncoder', 'AudioDecoder'];
    await page.route('**/without-webcodecs.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: names.map((name) => `delete globalThis.${name};`).join(''),
      }),
    );
  });
  for (const wanted of ONLY_FFMPEG.filter(({ from }) => from !== AC3)) {
    test(`${wanted.from} to ${wanted.to}`, () => convertsAsSaid(kiln(), wanted));
  }
});

test('a row keeps its own format and options, and the choice above reaches the others', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('mkv');
  await kiln.add([fixture('av.mp4'), fixture('song.mp3')]);
  await page.getByRole('combobox', { name: 'Convert song.mp3 to' }).selectOption('wav');
  await kiln.job('av.mp4').getByRole('button', { name: 'Options', exact: true }).click();
  await kiln.job('av.mp4').getByLabel('Frame rate').selectOption('10');
  await kiln.start();
  await kiln.waitFor('av.mp4', 'done');
  await kiln.waitFor('song.mp3', 'done');
  const video = await nativeProbe(await kiln.download('av.mp4'));
  expect(video.format.format_name).toMatch(/matroska/);
  expect(video.streams[0]?.nb_read_frames).toBe('20');
  expect((await nativeProbe(await kiln.download('song.mp3'))).format.format_name).toBe('wav');

  const formatOf = (name: string) => page.getByRole('combobox', { name: `Convert ${name} to` });
  await kiln.add([fixture('voice.wav'), fixture('av.webm'), fixture('song.flac')]);
  await formatOf('song.flac').selectOption('opus');
  await kiln.job('av.webm').getByRole('button', { name: 'Options', exact: true }).click();
  await kiln.job('av.webm').getByLabel('Resolution', { exact: true }).selectOption('240');
  await kiln.convertTo('flac');
  await expect(formatOf('voice.wav')).toHaveValue('flac');
  await expect(formatOf('av.webm')).toHaveValue('flac');
  await expect(formatOf('song.flac')).toHaveValue('opus');
  await page.reload();
  await kiln.convertTo('gif');
  await expect(formatOf('av.webm')).toHaveValue('gif');
  await kiln.job('av.webm').getByRole('button', { name: 'Options', exact: true }).click();
  await expect(kiln.job('av.webm').getByLabel('Resolution', { exact: true })).toHaveValue('240');
  await expect(formatOf('song.flac')).toHaveValue('opus');
  await expect(formatOf('av.mp4')).toHaveValue('mkv');
});

test('all outputs in one zip, each under its own name', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.begin([fixture('av.mp4'), fixture('av.webm'), fixture('film.mp4')], 'mkv');
  for (const name of ['av.mp4', 'av.webm', 'film.mp4']) await kiln.waitFor(name, 'done');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download all' }).click(),
  ]);
  const zip = await readFile(await download.path());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['av.mkv', 'av (2).mkv', 'film.mkv']) expect(zip.includes(name)).toBe(true);
});

test('the result can be looked at before it is saved', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convert(fixture('av.mp4'), 'webm');
  await kiln.job('av.mp4').getByRole('button', { name: 'Preview' }).click();
  await expect
    .poll(() =>
      kiln
        .job('av.mp4')
        .locator('video')
        .evaluate((video: HTMLVideoElement) => video.duration),
    )
    .toBeGreaterThan(1.9);
});
