import { stat } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { KilnPage } from '../support/kiln-page.ts';
import { movingClip, musicClip, noisyClip } from '../support/size-clips.ts';

/** A clip, what it becomes, and how many megabytes that may have. */
type Case = {
  readonly clip: () => string;
  readonly format: string;
  readonly limit: number;
  readonly engine?: 'ffmpeg';
  readonly quality?: 'fast' | 'smallest';
};

const large = () => movingClip(8);
const small = () => movingClip(6, '640x360', 25);
const long = () => movingClip(45, '640x360');
const fast = () => movingClip(4, '1920x1080', 60);
const noisy = () => noisyClip(10);
const music = () => musicClip(40);

const IN_CI: readonly Case[] = [
  { clip: large, format: 'mp4', limit: 1 },
  { clip: music, format: 'mp3', limit: 0.5 },
];

const ALL: readonly Case[] = [
  ...IN_CI,
  { clip: large, format: 'mp4', limit: 0.5 },
  { clip: large, format: 'mp4', limit: 2 },
  { clip: large, format: 'webm', limit: 1 },
  { clip: small, format: 'mp4', limit: 0.5, engine: 'ffmpeg' },
  { clip: small, format: 'mkv', limit: 0.8, engine: 'ffmpeg' },
  { clip: small, format: 'webm', limit: 0.5, engine: 'ffmpeg' },
  { clip: small, format: 'mp4', limit: 0.5, quality: 'smallest' },
  { clip: long, format: 'mp4', limit: 8 },
  { clip: long, format: 'mkv', limit: 3 },
  { clip: fast, format: 'mp4', limit: 1 },
  { clip: noisy, format: 'mp4', limit: 1 },
  { clip: noisy, format: 'mov', limit: 1, quality: 'fast' },
  { clip: noisy, format: 'avi', limit: 2 },
  { clip: noisy, format: 'mpg', limit: 2 },
  { clip: music, format: 'mp3', limit: 0.7 },
  { clip: music, format: 'm4a', limit: 0.5 },
  { clip: music, format: 'ogg', limit: 0.4, engine: 'ffmpeg' },
  { clip: music, format: 'opus', limit: 0.4 },
];

const name = (file: string) => file.split('/').at(-1) ?? '';

/** Adds a file with options set on its own row. */
async function addWith(
  page: Page,
  { clip, format, limit, engine, quality }: Case,
): Promise<KilnPage> {
  const kiln = new KilnPage(page);
  await kiln.open();
  if (engine !== undefined) await kiln.useEngine(engine);
  await kiln.convertTo(format);
  const file = clip();
  await kiln.add(file);
  const job = kiln.job(name(file));
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  if (quality !== undefined) await job.getByLabel('Quality').selectOption(quality);
  await allow(kiln, name(file), limit);
  return kiln;
}

/** Sets the limit of a job, in megabytes. */
async function allow(kiln: KilnPage, file: string, limit: number): Promise<void> {
  const field = kiln.job(file).getByLabel('At most');
  await field.fill(String(limit));
  await field.blur();
}

for (const one of process.env.KILN_SIZES === undefined ? IN_CI : ALL) {
  const { clip, format, limit, engine = 'auto', quality = 'balanced' } = one;
  test(`${name(clip())} to ${format}, at most ${limit} MB, ${engine}, ${quality}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const kiln = await addWith(page, one);
    const began = Date.now();
    await kiln.start();
    await kiln.waitFor(name(clip()), 'done', 500_000);
    const seconds = (Date.now() - began) / 1000;
    const job = kiln.job(name(clip()));
    const said = (await job.locator('.job-plan, .job-setbacks').allInnerTexts()).join(' ');
    const output = await kiln.download(name(clip()));
    const { size } = await stat(output);
    const source = await stat(clip());
    const used = size / Math.min(limit * 1e6, source.size);
    console.log(
      [
        name(clip()),
        format,
        limit,
        engine,
        quality,
        size,
        used.toFixed(3),
        seconds.toFixed(0),
        said,
      ].join(' | '),
    );
    expect(used).toBeLessThanOrEqual(1);
    expect(used).toBeGreaterThan(0.9);
    expect(await nativeDecodeErrors(output)).toBe('');
    const before = await nativeProbe(clip());
    const after = await nativeProbe(output);
    expect(Math.abs(Number(after.format.duration) - Number(before.format.duration))).toBeLessThan(
      0.3,
    );
  });
}

test('what cannot be done is said before the start, and what can be is not', async ({ page }) => {
  const kiln = await addWith(page, { clip: large, format: 'mp4', limit: 0.02 });
  const job = kiln.job(name(large()));
  await expect(job.getByRole('alert')).toContainText('cannot be made as small as 20 kB');
  await expect(job.getByRole('alert')).toContainText('it needs about');
  await expect(job).toHaveAttribute('data-state', 'queued');
  await allow(kiln, name(large()), 1);
  await expect(job.getByRole('alert')).toHaveCount(0);
  await expect(job.locator('.job-plan')).toContainText('at most 1 MB');
});

test('a source that is small enough is copied, and no larger than before', async ({ page }) => {
  const kiln = await addWith(page, { clip: small, format: 'mp4', limit: 100 });
  const job = kiln.job(name(small()));
  await expect(job.locator('.job-plan')).toContainText('Video copied');
  await kiln.start();
  await kiln.waitFor(name(small()), 'done');
  const { size } = await stat(await kiln.download(name(small())));
  expect(size).toBeLessThanOrEqual((await stat(small())).size);
});

test('a page that is reloaded in a second pass goes on with it', async ({ page }) => {
  const kiln = await addWith(page, { clip: noisy, format: 'avi', limit: 2 });
  const job = kiln.job(name(noisy()));
  await kiln.start();
  await expect(job.locator('.job-plan')).toContainText('pass 2', { timeout: 100_000 });
  await page.reload();
  await expect(job.locator('.job-plan')).toContainText('pass 2');
  await kiln.waitFor(name(noisy()), 'done');
  await expect(job.locator('.job-plan')).toContainText(/[23] passes/u);
  const { size } = await stat(await kiln.download(name(noisy())));
  expect(size).toBeLessThanOrEqual(2e6);
});
