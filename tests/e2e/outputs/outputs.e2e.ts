import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import {
  nativePlaybackErrors,
  nativePlaylist,
  nativeSegments,
  streamsOf,
  unzip,
  type NativeSegment,
} from '../../support/native/native-hls.ts';
import { nativePackets } from '../../support/native/native-packets.ts';
import { KilnPage } from '../support/kiln-page.ts';
import { twoPartsClip, movingClip } from './outputs-clips.ts';
import { playHls } from './play-hls.ts';
import { storedJobs } from '../support/stored-jobs.ts';

/** Opens the options of a job and picks resolutions. */
async function pickResolutions(kiln: KilnPage, name: string, ...labels: readonly string[]) {
  const job = kiln.job(name);
  await job.getByRole('button', { name: 'Options' }).click();
  await job.getByRole('button', { name: 'Several resolutions' }).click();
  for (const label of labels) await job.getByRole('checkbox', { name: label, exact: true }).check();
}

/** Saves every output of a job for itself, in the order of the page. */
async function saveEach(page: Page, kiln: KilnPage, name: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kiln-outputs-'));
  const files: string[] = [];
  const buttons = kiln.job(name).getByRole('button', { name: 'Download' });
  // They are drawn a moment after the job is done.
  await expect(buttons.first()).toBeVisible();
  for (const button of await buttons.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    files.push(file);
  }
  return files;
}

for (const engine of ['auto', 'ffmpeg'] as const) {
  test(`${engine}: one source to several resolutions, all of them whole and with the same sound`, async ({
    page,
  }) => {
    const name = 'moving-720p.mkv';
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.useEngine(engine);
    await kiln.convertTo('mp4');
    await kiln.add(movingClip());
    await pickResolutions(kiln, name, '1080p', '480p', '240p');
    await kiln.start();
    await kiln.waitFor(name, 'done');
    await expect(kiln.job(name)).toContainText('1080p left out: larger than the source');
    const files = await saveEach(page, kiln, name);
    expect(files.map((file) => file.split('/').at(-1))).toEqual([
      'moving-720p-480p.mp4',
      'moving-720p-240p.mp4',
    ]);
    const probes = await Promise.all(files.map(nativeProbe));
    const pictures = probes.map(({ streams }) => streams[0]);
    expect(pictures.map((video) => [video?.codec_name, video?.width, video?.height])).toEqual([
      ['h264', 854, 480],
      ['h264', 426, 240],
    ]);
    for (const { streams, format } of probes) {
      expect(streams.map(({ codec_type: type }) => type)).toEqual(['video', 'audio']);
      expect(streams[0]?.nb_read_frames).toBe('80');
      expect(Number(format.duration)).toBeCloseTo(8, 0);
    }
    const [first, second] = await Promise.all(files.map((file) => nativePackets(file, 'a:0')));
    expect(first?.length).toBeGreaterThan(300);
    expect(second).toEqual(first);
    for (const file of files) expect(await nativeDecodeErrors(file)).toBe('');
    expect(await kiln.artifacts()).toHaveLength(2);
  });
}

test('killed in the middle, several resolutions go on from where they were', async ({
  context,
}) => {
  const name = 'two-parts-360p.mkv';
  let kiln = new KilnPage(await context.newPage());
  await kiln.open();
  await kiln.convertTo('mp4');
  await kiln.add(twoPartsClip());
  await pickResolutions(kiln, name, '360p', '240p');
  await kiln.start();
  await expect
    .poll(async () => Object.keys((await storedJobs(kiln.page))[0]?.artifacts ?? {}).length, {
      timeout: 120_000,
      intervals: [50],
    })
    .toBeGreaterThanOrEqual(2);
  await kiln.crash();
  const outside = await context.newPage();
  await outside.goto('./third-party-notices.txt');
  const [before] = await storedJobs(outside);
  await outside.close();
  expect(before?.state).toBe('running');

  kiln = new KilnPage(await context.newPage());
  await kiln.open();
  await expect
    .poll(
      async () => {
        const [job] = await storedJobs(kiln.page);
        if (job?.state === 'running') expect(job.artifacts).toMatchObject(before?.artifacts ?? {});
        return job?.state;
      },
      { timeout: 180_000, intervals: [200] },
    )
    .toBe('done');
  await kiln.waitFor(name, 'done');
  const files = await saveEach(kiln.page, kiln, name);
  const probes = await Promise.all(files.map(nativeProbe));
  expect(probes.map(({ streams }) => [streams[0]?.height, streams[0]?.nb_read_frames])).toEqual([
    [360, '800'],
    [240, '800'],
  ]);
  for (const file of files) expect(await nativeDecodeErrors(file)).toBe('');
  expect(await kiln.artifacts()).toHaveLength(2);
});

/** Bits of the codec's name that native ffprobe knows too: the profile, and the level in hexadecimal digits. */
const PROFILES: Readonly<Record<string, string>> = { '42': 'Baseline', '4d': 'Main', '64': 'High' };

for (const engine of ['auto', 'ffmpeg'] as const) {
  test(`${engine}: an HLS package is what its playlists say, and plays to the end`, async ({
    page,
    context,
  }) => {
    const kiln = new KilnPage(page);
    await kiln.open();
    await kiln.useEngine(engine);
    const zip = await kiln.convert(movingClip(), 'hls');
    expect(zip.split('/').at(-1)).toBe('moving-720p.zip');
    await expect(kiln.job('moving-720p.mkv')).toContainText('720p, 480p, 360p');
    const folder = await unzip(zip);
    const master = join(folder, 'master.m3u8');
    const streams = await streamsOf(master);
    expect(streams.map(({ RESOLUTION: size }) => size)).toEqual(['1280x720', '854x480', '640x360']);

    const sound = join(folder, 'sound', 'playlist.m3u8');
    expect(await nativePlaylist(sound)).toMatchObject({ codec: 'aac', profile: 'LC' });
    const heard = bitRates(await nativeSegments(sound));
    const borders: number[][] = [];
    for (const stream of streams) {
      const seen = await nativePlaylist(stream.uri ?? '');
      expect(seen).toMatchObject({ codec: 'h264', frames: 80 });
      expect(seen.duration).toBeCloseTo(8, 2);
      expect(`${seen.width}x${seen.height}`).toBe(stream.RESOLUTION);
      const [picture = '', ...rest] = (stream.CODECS ?? '').split(',');
      expect(rest).toEqual(['mp4a.40.2']);
      expect(seen.profile).toContain(PROFILES[picture.slice(5, 7)]);
      expect(Number.parseInt(picture.slice(9, 11), 16)).toBe(seen.level);
      expect(stream['FRAME-RATE']).toBe('10.000');

      const segments = await nativeSegments(stream.uri ?? '');
      expect(segments.map(({ startsWithKey }) => startsWithKey)).not.toContain(false);
      borders.push(segments.map(({ seconds }) => seconds));
      const own = bitRates(segments);
      expect(Math.abs(Number(stream.BANDWIDTH) - own.peak - heard.peak)).toBeLessThan(3);
      const average = Number(stream['AVERAGE-BANDWIDTH']);
      expect(Math.abs(average - own.average - heard.average)).toBeLessThan(3);
    }
    expect(borders).toEqual([
      [6, 2],
      [6, 2],
      [6, 2],
    ]);
    expect(await nativePlaybackErrors(master)).toBe('');

    const played = await playHls(context, folder);
    expect(played.errors).toEqual([]);
    expect(played.sizes).toEqual(['640x360', '854x480', '1280x720']);
    expect(played.ended).toBeCloseTo(8, 0);
  });
}

/** Bits per second of a rendition of two segments, the second of which is too short to count alone. */
function bitRates(segments: readonly NativeSegment[]) {
  const rate = (some: readonly NativeSegment[]) =>
    (some.reduce((sum, { bytes }) => sum + bytes, 0) * 8) /
    some.reduce((sum, { seconds }) => sum + seconds, 0);
  const average = rate(segments);
  return { average, peak: Math.max(average, rate(segments.slice(0, 1))) };
}
