import { stat } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../support/native.ts';
import { KilnPage } from './kiln-page.ts';
import { movingClip, musicClip, noisyClip } from './size-clips.ts';

/** A clip, what it becomes, and how many megabytes that may have. */
type Case = {
  readonly clip: () => string;
  readonly format: string;
  readonly limit: number;
  readonly engine?: 'ffmpeg';
  readonly quality?: 'fast' | 'smallest';
  /** `below`: the limit is more than the usual quality takes. */
  readonly use?: 'below';
};

const IN_CI: readonly Case[] = [
  { clip: () => movingClip(8), format: 'mp4', limit: 1 },
  { clip: () => musicClip(40), format: 'mp3', limit: 0.5 },
];

const ALL: readonly Case[] = [
  ...IN_CI,
  { clip: () => movingClip(8), format: 'mp4', limit: 0.5 },
  { clip: () => movingClip(8), format: 'mp4', limit: 2 },
  { clip: () => movingClip(8), format: 'mp4', limit: 1, engine: 'ffmpeg' },
  { clip: () => movingClip(8), format: 'mkv', limit: 2, engine: 'ffmpeg' },
  { clip: () => movingClip(8), format: 'webm', limit: 1 },
  { clip: () => movingClip(8), format: 'webm', limit: 1, engine: 'ffmpeg' },
  { clip: () => movingClip(8), format: 'mp4', limit: 1, quality: 'smallest' },
  { clip: () => movingClip(45, '640x360'), format: 'mp4', limit: 8 },
  { clip: () => movingClip(45, '640x360'), format: 'mkv', limit: 3 },
  { clip: () => movingClip(8, '1920x1080', 60), format: 'mp4', limit: 2 },
  { clip: () => noisyClip(10), format: 'mp4', limit: 1 },
  { clip: () => noisyClip(10), format: 'mov', limit: 1, quality: 'fast' },
  { clip: () => noisyClip(10), format: 'avi', limit: 2 },
  { clip: () => noisyClip(10), format: 'mpg', limit: 2 },
  { clip: () => musicClip(40), format: 'mp3', limit: 0.7 },
  { clip: () => musicClip(40), format: 'm4a', limit: 0.5 },
  { clip: () => musicClip(40), format: 'ogg', limit: 0.4, engine: 'ffmpeg' },
  { clip: () => musicClip(40), format: 'opus', limit: 0.4 },
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
    if (one.use !== 'below') expect(used).toBeGreaterThan(0.9);
    expect(await nativeDecodeErrors(output)).toBe('');
    const before = await nativeProbe(clip());
    const after = await nativeProbe(output);
    expect(Math.abs(Number(after.format.duration) - Number(before.format.duration))).toBeLessThan(
      0.3,
    );
  });
}
