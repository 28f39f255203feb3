import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { segmentedClip } from '../support/kill-clips.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { noiseWav } from '../support/noise-wav.ts';
import { test } from './profile-test.ts';
import { openQuota } from './quota.ts';
import { storedJobs } from '../support/stored-jobs.ts';

const MB = 1_000_000;

test('a file for which there is no room is kept for this session, and the others are stored', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  const quota = await openQuota(page);
  await quota.limit(10 * MB);
  await kiln.open();
  await kiln.convertTo('mp3');
  const [flac, ogg] = await Promise.all([
    readFile(fixture('song.flac')),
    readFile(fixture('song.ogg')),
  ]);
  await kiln.add([
    { name: 'large.wav', mimeType: 'audio/wav', buffer: noiseWav(12 * MB) },
    { name: 'song.flac', mimeType: 'audio/flac', buffer: flac },
    { name: 'song.ogg', mimeType: 'audio/ogg', buffer: ogg },
  ]);
  await expect(kiln.jobs()).toHaveCount(3);
  const mark = 'This session only: there was no room to store the file.';
  await expect(kiln.job('large.wav')).toContainText(mark);
  await expect(kiln.job('song.flac')).not.toContainText(mark);
  await expect(kiln.job('song.ogg')).not.toContainText(mark);

  await kiln.start();
  for (const name of ['large.wav', 'song.flac', 'song.ogg']) await kiln.waitFor(name, 'done');
  const { streams, format } = await nativeProbe(await kiln.download('large.wav'));
  expect(streams[0]?.codec_name).toBe('mp3');
  expect(Number(format.duration)).toBeCloseTo((12 * MB) / (44_100 * 4), 0);
});

test('a file that is in this session only is asked for again after a reload, the others are there', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  const quota = await openQuota(page);
  await quota.limit(10 * MB);
  await kiln.open();
  await kiln.convertTo('mp3');
  const large = { name: 'large.wav', mimeType: 'audio/wav', buffer: noiseWav(12 * MB) };
  await kiln.add(large);
  await kiln.add(fixture('song.ogg'));
  await expect(page.locator('[data-state="queued"]')).toHaveCount(2);
  await page.reload();
  await kiln.waitFor('song.ogg', 'queued');
  await kiln.waitFor('large.wav', 'lost');
  await quota.lift();
  await kiln.job('large.wav').getByLabel('Choose the file again').setInputFiles(large);
  await kiln.start();
  await kiln.waitFor('large.wav', 'done');
  await kiln.waitFor('song.ogg', 'done');
});

test('FFmpeg, no room for a segment: the job says what it lacks, and Retry goes on where it was', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.convertTo('mp4');
  await kiln.add(segmentedClip());
  const quota = await openQuota(page);
  await kiln.start();
  const name = 'bars-1920x1080-10.4.mkv';
  const job = kiln.job(name);
  await expect(job).toContainText(/[1-9]\d*\s?%\s*Converting/u, { timeout: 120_000 });
  // Files that are being written have room that was set aside for them: let the first segments be finished.
  await job.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(job).toContainText(/Paused · \d of \d segments done/u, { timeout: 120_000 });
  // Enough for the database, not for a segment.
  await quota.leave(100_000);
  await job.getByRole('button', { name: 'Resume', exact: true }).click();
  await kiln.waitFor(name, 'failed');
  const alert = job.getByRole('alert');
  await expect(alert).toContainText(/Not enough room: .*Kiln has stored [\d.]+\sMB here\./u);
  await expect(alert).toContainText(/[1-9] of \d segments done. Retry continues/u);
  const [before] = await storedJobs(page);
  expect(Object.keys(before?.artifacts ?? {})).not.toHaveLength(0);

  await quota.lift();
  await job.getByRole('button', { name: 'Retry', exact: true }).click();
  await expect
    .poll(
      async () => {
        const [now] = await storedJobs(page);
        if (now !== undefined && now.state !== 'done' && now.state !== 'failed')
          expect(now.artifacts).toMatchObject(before?.artifacts ?? {});
        return now?.state;
      },
      { timeout: 120_000, intervals: [100] },
    )
    .toBe('done');
  await kiln.waitFor(name, 'done');
  const output = await kiln.download(name);
  expect((await nativeProbe(output)).streams[0]?.nb_read_frames).toBe('260');
  expect(await nativeDecodeErrors(output)).toBe('');
});

test('WebCodecs, no room for the output: the job says what it lacks, and Retry does it', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  const name = 'large.wav';
  await kiln.add({ name, mimeType: 'audio/wav', buffer: noiseWav(12 * MB) });
  const quota = await openQuota(page);
  await quota.limit(16 * MB);
  await kiln.start();
  await kiln.waitFor(name, 'failed');
  await expect(kiln.job(name).getByRole('alert')).toContainText(
    /Not enough room: this needs about [\d.]+\sMB; Kiln has stored [\d.]+\sMB here\./u,
  );
  expect(await kiln.artifacts()).toEqual([]);

  await quota.lift();
  await kiln.job(name).getByRole('button', { name: 'Retry', exact: true }).click();
  await kiln.waitFor(name, 'done');
  await expect(kiln.job(name)).toHaveAttribute('data-engine', 'webcodecs');
  const { streams, format } = await nativeProbe(await kiln.download(name));
  expect(streams[0]?.codec_name).toBe('flac');
  expect(Number(format.duration)).toBeCloseTo((12 * MB) / (44_100 * 4), 0);
});
