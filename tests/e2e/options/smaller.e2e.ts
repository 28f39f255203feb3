import { stat } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { madeClip } from '../../support/native/made-clip.ts';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

/** A photograph's worth of detail. */
const photo = () =>
  madeClip('detailed.jpg', [
    ...['-f', 'lavfi', '-i', 'mandelbrot=s=1280x960', '-frames:v', '1', '-q:v', '2'],
  ]);
/** A second of a clip with bits to spare, as cameras make them; quick to make. */
const generousClip = (size: string, rate: number) =>
  madeClip(`generous-${size}-${rate}.mp4`, [
    ...['-f', 'lavfi', '-i', `testsrc2=s=${size}:r=${rate}:d=1`],
    ...['-f', 'lavfi', '-i', 'sine=440:d=1', '-c:v', 'libx264', '-preset', 'ultrafast'],
    ...['-crf', '8', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-b:a', '192k'],
  ]);
const nameOf = (file: string) => file.split('/').at(-1) ?? '';
const sizeOf = async (file: string) => (await stat(file)).size;

test('clips that were added first become what WhatsApp takes: of phone size, and smaller', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const clips = [
    generousClip('1920x1080', 30),
    generousClip('1080x1920', 60),
    generousClip('640x360', 25),
  ];
  await kiln.add(clips);
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'WhatsApp, 16 MB' }).click();
  await kiln.start();
  let [before, after] = [0, 0];
  for (const clip of clips) {
    await kiln.waitFor(nameOf(clip), 'done');
    const output = await kiln.download(nameOf(clip));
    const [size, { streams }] = [await sizeOf(output), await nativeProbe(output)];
    const picture = streams.find(({ codec_type: kind }) => kind === 'video');
    expect(Math.min(picture?.width ?? 0, picture?.height ?? 0)).toBeLessThanOrEqual(720);
    expect(size).toBeLessThanOrEqual(16e6);
    expect(await nativeDecodeErrors(output)).toBe('');
    before += await sizeOf(clip);
    after += size;
  }
  expect(after).toBeLessThan(before / 2);
});

test.describe('smaller and muted', () => {
  const kiln = shareKiln();

  test('a video is muted in three clicks: add, Mute, Convert', async () => {
    await kiln().convertTo('mp4');
    await kiln().add(fixture('av.mp4'));
    const mute = kiln().job('av.mp4').getByRole('button', { name: 'Mute', exact: true });
    await mute.click();
    await expect(mute).toHaveAttribute('aria-pressed', 'true');
    await kiln().start();
    await kiln().waitFor('av.mp4', 'done');
    const { streams } = await nativeProbe(await kiln().download('av.mp4'));
    expect(streams.map(({ codec_type: kind }) => kind)).toEqual(['video']);
  });

  for (const [format, smaller, share] of [
    ['mp4', 'medium', 0.5],
    ['gif', 'strong', 0.25],
    ['jpg', 'strong', 0.25],
  ] as const) {
    test(`${smaller} to ${format} leaves ${share} of the source at most`, async () => {
      const source = format === 'jpg' ? photo() : generousClip('640x360', 25);
      await kiln().convertTo(format);
      await kiln().add(source);
      const job = kiln().job(nameOf(source));
      await job.getByRole('button', { name: 'Options', exact: true }).click();
      await job.getByLabel('Smaller').selectOption(smaller);
      await kiln().start();
      await kiln().waitFor(nameOf(source), 'done');
      const output = await kiln().download(nameOf(source));
      expect(await sizeOf(output)).toBeLessThanOrEqual((await sizeOf(source)) * share);
      expect(await nativeDecodeErrors(output)).toBe('');
    });
  }
});
