import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, test } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../support/native.ts';
import { fixture, KilnPage } from './kiln-page.ts';

/** From the fixture to the format, and what native ffprobe must see. Frames where the rate is not changed. */
const TABLE: {
  from: string;
  to: string;
  codecs: string;
  seconds: number;
  frames?: number;
  engine: string;
}[] = [
  { from: 'av.mp4', to: 'webm', codecs: 'vp9 opus', seconds: 2, frames: 50, engine: 'ffmpeg' },
  { from: 'av.mp4', to: 'mkv', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'copy' },
  { from: 'av.mp4', to: 'avi', codecs: 'mpeg4 mp3', seconds: 2, frames: 50, engine: 'ffmpeg' },
  { from: 'av.mp4', to: 'wmv', codecs: 'wmv2 wmav2', seconds: 2, frames: 50, engine: 'ffmpeg' },
  { from: 'av.mp4', to: 'flv', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'copy' },
  { from: 'av.mp4', to: 'mp3', codecs: 'mp3', seconds: 2, engine: 'ffmpeg' },
  { from: 'av.mp4', to: 'gif', codecs: 'gif', seconds: 2, frames: 30, engine: 'ffmpeg' },
  { from: 'odd.avi', to: 'mp4', codecs: 'h264', seconds: 0.2, frames: 5, engine: 'ffmpeg' },
  { from: 'av.webm', to: 'mp4', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'ffmpeg' },
  { from: 'av.webm', to: 'mov', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'ffmpeg' },
  { from: 'av.mkv', to: 'm4a', codecs: 'aac', seconds: 2, engine: 'ffmpeg' },
  { from: 'av.mkv', to: '3gp', codecs: 'h264 aac', seconds: 2, frames: 50, engine: 'copy+ffmpeg' },
];

for (const { from, to, codecs, seconds, frames, engine } of TABLE) {
  test(`${from} to ${to}`, async ({ page }) => {
    const kiln = new KilnPage(page);
    await kiln.open();
    const file = await kiln.convert(fixture(from), to);
    expect(basename(file)).toBe(`${from.split('.')[0]}.${to}`);
    await expect(kiln.job(from)).toHaveAttribute('data-engine', engine);

    const probe = await nativeProbe(file);
    expect(probe.streams.map((stream) => stream.codec_name).join(' ')).toBe(codecs);
    expect(Math.abs(Number(probe.format.duration) - seconds)).toBeLessThanOrEqual(0.1);
    if (frames !== undefined) expect(Number(probe.streams[0]?.nb_read_frames)).toBe(frames);
    expect(await nativeDecodeErrors(file)).toBe('');
  });
}

test('per-file format, options, and "Apply to all"', async ({ page }) => {
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

  await kiln.add(fixture('voice.wav'));
  await kiln.convertTo('flac');
  await page.getByRole('button', { name: 'Apply to all' }).click();
  await expect(page.getByRole('combobox', { name: 'Convert voice.wav to' })).toHaveValue('flac');
});

test('all outputs in one zip, each under its own name', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('mkv');
  await kiln.add([fixture('av.mp4'), fixture('av.webm'), fixture('film.mp4')]);
  await kiln.start();
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
