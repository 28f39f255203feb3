import { basename } from 'node:path';
import { expect, test } from 'playwright/test';
import { madeClip } from '../../support/native/made-clip.ts';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { nativeLikeness, nativePackets } from '../../support/native/native-packets.ts';
import { KilnPage } from '../support/kiln-page.ts';
import { sabotage } from '../support/sabotage.ts';
import { shareKiln } from '../support/share-kiln.ts';

/** What no browser on Linux decodes: `seconds` of HEVC with B-frames at 29.97 frames a second, and AAC. */
function hevcClip(seconds: number): string {
  return madeClip(`hevc-${seconds}.mp4`, [
    ...['-f', 'lavfi', '-i', `testsrc2=s=480x270:r=30000/1001:d=${seconds}`],
    ...['-f', 'lavfi', '-i', `sine=r=44100:d=${seconds}`],
    ...['-c:v', 'libx265', '-preset', 'ultrafast', '-crf', '16'],
    ...['-x265-params', 'log-level=error:keyint=60', '-tag:v', 'hvc1'],
    ...['-pix_fmt', 'yuv420p', '-c:a', 'aac', '-shortest'],
  ]);
}

/** Two seconds of television as it was: half pictures of wide pixels, in MPEG-2. */
const television = () =>
  madeClip('television.mpg', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=720x576:r=50:d=2,setsar=64/45,tinterlace=4,setfield=tff'],
    ...['-f', 'lavfi', '-i', 'sine=r=48000:d=2', '-c:v', 'mpeg2video', '-q:v', '3'],
    ...['-flags', '+ilme+ildct', '-color_primaries', 'bt470bg', '-color_trc', 'smpte170m'],
    ...['-colorspace', 'bt470bg', '-c:a', 'mp2'],
  ]);

async function timesOf(file: string): Promise<number[]> {
  return (await nativePackets(file, 'V:0')).map(({ time }) => time);
}

test.describe('what FFmpeg decodes is encoded by the browser', () => {
  const shared = shareKiln();

  test('HEVC, frame by frame at the same times', async () => {
    const kiln = shared();
    const clip = hevcClip(3);
    const file = await kiln.convert(clip, 'mp4');
    const job = kiln.job(basename(clip));
    await expect(job).toHaveAttribute('data-engine', 'copy+ffmpeg+webcodecs');
    await expect(job).toContainText('HEVC → H.264, decoded by FFmpeg, encoded by this browser');
    const probe = await nativeProbe(file);
    expect(probe.streams.map(({ codec_name }) => codec_name).join(' ')).toBe('h264 aac');
    expect(await nativeDecodeErrors(file)).toBe('');
    expect(await timesOf(file)).toEqual(await timesOf(clip));
    expect(await nativeLikeness(file, clip)).toBeGreaterThan(0.98);
  });

  test('television: whole pictures of wide pixels in their colours', async () => {
    const kiln = shared();
    const clip = television();
    const file = await kiln.convert(clip, 'mp4');
    await expect(kiln.job(basename(clip))).toHaveAttribute('data-engine', 'ffmpeg+webcodecs');
    const [video] = (await nativeProbe(file)).streams;
    expect(video).toMatchObject({
      codec_name: 'h264',
      width: 720,
      height: 576,
      sample_aspect_ratio: '64:45',
      field_order: 'progressive',
      color_space: 'bt470bg',
      color_range: 'tv',
      nb_read_frames: '50',
    });
    expect(await nativeDecodeErrors(file)).toBe('');
  });

  test('cancelled within a second, and nothing is left', async () => {
    const kiln = shared();
    const clip = hevcClip(20);
    await kiln.begin(clip, 'mp4');
    const job = kiln.job(basename(clip));
    await expect(job).toContainText(/[1-9]\d*\s?%\s*Converting/u, { timeout: 60_000 });
    await job.getByRole('button', { name: 'Cancel', exact: true }).click();
    // The artifact can only be removed when nobody holds its file any more.
    await expect.poll(() => kiln.artifacts(), { timeout: 1000, intervals: [50] }).toEqual([]);
    await kiln.waitFor(basename(clip), 'cancelled', 1000);
  });

  test('begun again after a reload, and whole', async () => {
    const kiln = shared();
    const clip = hevcClip(20);
    await kiln.begin(clip, 'mp4');
    const job = kiln.job(basename(clip));
    await expect(job).toContainText(/[1-9]\d*\s?%\s*Converting/u, { timeout: 60_000 });
    await kiln.page.reload();
    await kiln.waitFor(basename(clip), 'done');
    await expect(job).toHaveAttribute('data-engine', 'copy+ffmpeg+webcodecs');
    expect(await timesOf(await kiln.download(basename(clip)))).toEqual(await timesOf(clip));
  });
});

test('where the browser’s encoder fails, FFmpeg does all of it, and the job says so', async ({
  page,
}) => {
  const script =
    'const encode = VideoEncoder.prototype.encode; let n = 0;' +
    'VideoEncoder.prototype.encode = function (...args) {' +
    'if (n++ > 60) throw new DOMException("broken", "OperationError"); encode.apply(this, args); };';
  await sabotage(page, script);
  const kiln = new KilnPage(page);
  await kiln.open();
  const clip = hevcClip(3);
  const file = await kiln.convert(clip, 'mp4');
  await expect(kiln.job(basename(clip))).toContainText('failed together');
  await expect(kiln.job(basename(clip))).toHaveAttribute('data-engine', 'copy+ffmpeg');
  expect(await timesOf(file)).toEqual(await timesOf(clip));
});
