import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { endlessVideo, hugePicture } from './huge-files.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';

/** What a file is called, what is in it, and what becomes of it. */
const MISNAMED: [name: string, content: string, format: string, codec: string][] = [
  ['video-as.mp3', 'av.webm', 'mp4', 'h264'],
  ['sound-as.mp4', 'song.flac', 'mp3', 'mp3'],
  ['no-extension', 'av.mp4', 'webm', 'vp9'],
  ['picture-as.webm', 'picture.png', 'jpg', 'mjpeg'],
];

test('a file is what is in it, whatever it is called', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  for (const [name, content, format] of MISNAMED) {
    const buffer = await readFile(fixture(content));
    await kiln.add({ name, mimeType: 'application/octet-stream', buffer });
    await kiln.convertJobTo(name, format);
  }
  await kiln.start();
  for (const [name, , , codec] of MISNAMED) {
    await kiln.waitFor(name, 'done');
    expect((await nativeProbe(await kiln.download(name))).streams[0]?.codec_name).toBe(codec);
  }
});

/**
 * How many pixels a picture has each way, what it is to become, and its one right end: refused with these words, or
 * converted to this. Pictures keep their size where nothing else is asked for.
 */
const HUGE = [
  { side: 20_000, format: 'jpg', end: { failed: /too large: 20000 × 20000 pixels/u } },
  { side: 16_000, format: 'webp', end: { done: { codec_name: 'webp', width: 480, height: 480 } } },
] as const;

test('a picture of 400 million pixels is refused with its size, one of 256 million is converted, and the queue goes on', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  for (const { side } of HUGE) await kiln.add(await hugePicture(side));
  await kiln.add(fixture('song.mp3'));
  for (const { side, format } of HUGE) await kiln.convertJobTo(`picture-${side}.png`, format);
  const converted = kiln.job('picture-16000.png');
  await converted.getByRole('button', { name: 'Options', exact: true }).click();
  await converted.getByLabel('Resolution').selectOption('480');
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
  for (const { side, end } of HUGE) {
    const name = `picture-${side}.png`;
    if ('failed' in end) {
      await kiln.waitFor(name, 'failed');
      await expect(kiln.job(name).getByRole('alert')).toHaveText(end.failed);
    } else {
      await kiln.waitFor(name, 'done');
      expect((await nativeProbe(await kiln.download(name))).streams).toMatchObject([end.done]);
    }
  }
});

for (const engine of ['auto', 'ffmpeg'] as const) {
  test(`${engine}: a header that promises sixty hours does not hold anything up`, async ({
    page,
  }) => {
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.useEngine(engine);
    const output = await kiln.convert(await endlessVideo(fixture('av.mp4')), 'webm');
    await expect(kiln.job('endless.mp4')).toHaveAttribute('data-attempt', '1');
    expect((await nativeProbe(output)).streams[0]?.nb_read_frames).toBe('50');
  });
}
