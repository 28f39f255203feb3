import { stat } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { madeClip } from '../../support/native/made-clip.ts';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

const shared = shareKiln();

/** Ten minutes of a voice, as podcasts have it; half a megabyte. */
const podcast = () =>
  madeClip('podcast-600.mp3', [
    ...['-f', 'lavfi', '-i', 'sine=220:r=16000:d=600', '-c:a', 'libmp3lame', '-b:a', '8k'],
    ...['-metadata', 'title=Episode 7', '-metadata', 'artist=Two Voices'],
  ]);

test('a podcast: long, tagged, and no larger than it was', async () => {
  const kiln = shared();
  const output = await kiln.convert(podcast(), 'm4a');
  const { format, streams } = await nativeProbe(output);
  expect(streams.map(({ codec_name: codec }) => codec)).toEqual(['aac']);
  expect(Number(format.duration)).toBeCloseTo(600, 0);
  expect(format.tags).toMatchObject({ title: 'Episode 7', artist: 'Two Voices' });
  expect((await stat(output)).size).toBeLessThan((await stat(podcast())).size * 1.1);
});

test('a GIF that is cut from a lesson: the half second that was asked for', async () => {
  const kiln = shared();
  await kiln.convertTo('gif');
  await kiln.add(fixture('av.mp4'));
  const job = kiln.job('av.mp4');
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  await job.getByRole('button', { name: 'Trim', exact: true }).click();
  await job.getByLabel('Start', { exact: true }).fill('0.5');
  await job.getByLabel('End', { exact: true }).fill('1');
  await kiln.page.keyboard.press('Tab');
  await kiln.start();
  await kiln.waitFor('av.mp4', 'done');
  const output = await kiln.download('av.mp4');
  const { format, streams } = await nativeProbe(output);
  expect(streams.map(({ codec_name: codec }) => codec)).toEqual(['gif']);
  expect(Number(format.duration)).toBeCloseTo(0.5, 1);
  expect(await nativeDecodeErrors(output)).toBe('');
});

test('with impatience: everything twice is done once', async () => {
  const kiln = shared();
  const { page } = kiln;
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await page.getByRole('button', { name: 'Convert', exact: true }).dblclick();
  await kiln.waitFor('song.mp3', 'done');
  await expect(kiln.job('song.mp3')).toHaveAttribute('data-attempt', '1');
  await kiln.job('song.mp3').getByRole('button', { name: 'Convert again' }).dblclick();
  await expect(kiln.jobs()).toHaveCount(2);
  expect((await nativeProbe(await kiln.download('song.mp3'))).streams[0]?.codec_name).toBe('flac');
});

test.describe('one-handed on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('pictures for a web page in three taps, all of them where the thumb is', async ({
    page,
  }) => {
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.convertTo('webp');
    await kiln.add(fixture('picture.png'));
    await page.getByRole('button', { name: 'Convert', exact: true }).tap();
    await kiln.waitFor('picture.png', 'done');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await expect(save).toBeInViewport();
    const [download] = await Promise.all([page.waitForEvent('download'), save.tap()]);
    const { streams } = await nativeProbe(await download.path());
    expect(streams[0]).toMatchObject({ codec_name: 'webp', width: 96, height: 64 });
  });
});
