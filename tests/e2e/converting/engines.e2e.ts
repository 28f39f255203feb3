import { basename } from 'node:path';
import { expect, test } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { sharedClip } from '../support/kill-clips.ts';
import { sabotage } from '../support/sabotage.ts';

test.describe('when the browser’s own codecs fail, FFmpeg does it, and the job says so', () => {
  // The service worker would answer for the script before the test can.
  test.use({ serviceWorkers: 'block' });

  const SABOTAGE = {
    'an encoder that throws':
      'VideoEncoder.prototype.encode = () => { throw new Error("broken"); };',
    // Not on the few frames by which it finds out what the browser can do.
    'a worker that dies':
      'const encode = VideoEncoder.prototype.encode; let n = 0;' +
      'VideoEncoder.prototype.encode = function (...args) {' +
      'if (n++ > 40) setTimeout(() => { throw new Error("gone"); }); else encode.apply(this, args); };',
    'an output that is cut short':
      'const flush = VideoEncoder.prototype.encode; let n = 0;' +
      'VideoEncoder.prototype.encode = function (...args) { if (n++ < 9) flush.apply(this, args); };',
  };
  for (const [name, script] of Object.entries(SABOTAGE)) {
    test(name, async ({ page }) => {
      await sabotage(page, script);
      const kiln = new KilnPage(page);
      await kiln.open();
      const file = await kiln.convert(fixture('av.webm'), 'mp4');
      await expect(kiln.job('av.webm')).toHaveAttribute('data-engine', 'ffmpeg');
      await expect(kiln.job('av.webm')).toContainText(/own codecs failed/i);
      const probe = await nativeProbe(file);
      expect(probe.streams.map(({ codec_name }) => codec_name).join(' ')).toBe('h264 aac');
      expect(probe.streams[0]?.nb_read_frames).toBe('50');
    });
  }
});

test('a long encode by FFmpeg is shared by several workers, and no frame is lost', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  const clip = sharedClip();
  const name = basename(clip);
  await kiln.begin(clip, 'webm');
  const job = kiln.job(name);
  await expect.poll(() => page.workers().length, { timeout: 120_000 }).toBeGreaterThanOrEqual(2);
  await kiln.waitFor(name, 'done');
  await expect(job).toContainText(/\d+ parts/);
  const file = await kiln.download(name);
  const probe = await nativeProbe(file);
  expect(probe.streams.map(({ codec_name }) => codec_name).join(' ')).toBe('vp9 opus');
  expect(probe.streams[0]?.nb_read_frames).toBe('500');
  expect(await nativeDecodeErrors(file)).toBe('');
  await expect.poll(() => kiln.artifacts()).toHaveLength(1);
});

test('what will be done is shown before it is started', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('webm');
  await kiln.add(fixture('av.mp4'));
  const job = kiln.job('av.mp4');
  await expect(job).toHaveAttribute('data-engine', 'webcodecs');
  await expect(job).toHaveAttribute('data-state', 'queued');
  await expect(job).toContainText(/H\.264 → VP9 by WebCodecs/);
  await page.getByRole('combobox', { name: 'Convert av.mp4 to' }).selectOption('mkv');
  await expect(job).toHaveAttribute('data-engine', 'copy');
  await expect(job).toContainText(/Video copied/);
  await kiln.useEngine('ffmpeg');
  await page.getByRole('combobox', { name: 'Convert av.mp4 to' }).selectOption('webm');
  await expect(job).not.toContainText(/WebCodecs/);
});
