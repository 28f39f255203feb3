import { rm } from 'node:fs/promises';
import type { BrowserContext } from 'playwright';
import { expect, test } from 'playwright/test';
import { nativePackets } from '../../support/native/native-packets.ts';
import { seeded } from '../../support/samples/seeded.ts';
import { KilnPage } from '../support/kiln-page.ts';
import { segmentedClip, smallLongClip } from '../support/kill-clips.ts';
import { storedJobs, type StoredJob } from '../support/stored-jobs.ts';

/** How many moments are tried; KILN_KILLS=30 is what the design asks for, and takes half an hour. */
const KILLS = Number(process.env.KILN_KILLS ?? 1);
const SEED = Number(process.env.KILN_KILL_SEED ?? Date.now() % 100_000);

/** A conversion that takes several steps. */
type Case = {
  readonly engine: 'auto' | 'ffmpeg';
  readonly file: () => string;
  readonly format: string;
  readonly segments: number;
  /** True when the same frames give the same bytes. */
  readonly exact: boolean;
};

const CASES: Readonly<Record<string, Case>> = {
  ffmpeg: { engine: 'ffmpeg', file: segmentedClip, format: 'mp4', segments: 3, exact: true },
  webcodecs: { engine: 'auto', file: smallLongClip, format: 'mp4', segments: 2, exact: false },
};

/** What there is of a file: when its pictures and sounds are shown, and how large each is. */
async function packetsOf(file: string, exact: boolean) {
  const [video, audio] = await Promise.all([
    nativePackets(file, 'V:0'),
    nativePackets(file, 'a:0'),
  ]);
  await rm(file);
  const sizes = exact ? video.map(({ size }) => size) : [];
  return { video: video.map(({ time }) => time), audio: audio.map(({ time }) => time), sizes };
}

async function openKiln(context: BrowserContext): Promise<KilnPage> {
  const kiln = new KilnPage(await context.newPage());
  await kiln.open();
  return kiln;
}

async function begin(kiln: KilnPage, { file, format }: Case): Promise<string> {
  await kiln.begin(file(), format);
  return file().split('/').at(-1) ?? '';
}

/** The jobs as they are while Kiln is not running. */
async function lookFromOutside(context: BrowserContext): Promise<StoredJob[]> {
  const page = await context.newPage();
  await page.goto('./third-party-notices.txt');
  const jobs = await storedJobs(page);
  await page.close();
  return jobs;
}

/** Waits for the end of the only job, and makes sure that no step with a stored artifact is done a second time. */
async function finishWithoutRepeating(kiln: KilnPage, name: string, before: StoredJob) {
  await expect
    .poll(
      async () => {
        const [job] = await storedJobs(kiln.page);
        if (job !== undefined && job.state !== 'done' && Object.keys(job.artifacts).length > 0) {
          expect(job.artifacts).toMatchObject(before.artifacts);
        }
        return job?.state;
      },
      { timeout: 120_000, intervals: [200] },
    )
    .toBe('done');
  await kiln.waitFor(name, 'done');
}

async function expectConsistent(kiln: KilnPage): Promise<void> {
  const dialog = await kiln.openDiagnostics();
  await dialog.getByRole('button', { name: 'Check storage' }).click();
  await expect(dialog.locator('[data-found]')).toHaveAttribute('data-found', '0');
  await kiln.page.keyboard.press('Escape');
}

for (const [engine, one] of Object.entries(CASES)) {
  test(`${engine}: killed at any moment, a job goes on from where it was`, async ({ context }) => {
    test.setTimeout((KILLS + 1) * 180_000);
    const random = seeded(SEED);
    let kiln = await openKiln(context);
    await kiln.useEngine(one.engine);
    const startedAt = Date.now();
    const name = await begin(kiln, one);
    await expect
      .poll(async () => (await storedJobs(kiln.page))[0]?.steps.length ?? 0, { timeout: 120_000 })
      .toBeGreaterThan(one.segments);
    await kiln.waitFor(name, 'done', 180_000);
    const duration = Date.now() - startedAt;
    const undisturbed = await packetsOf(await kiln.download(name), one.exact);

    for (let kill = 0; kill < KILLS; kill += 1) {
      await kiln.remove(name);
      await kiln.forgetRemoved();
      await begin(kiln, one);
      await kiln.page.waitForTimeout(random() * duration);
      await kiln.crash();
      const [before] = await lookFromOutside(context);
      if (before === undefined) throw new Error('The job is gone.');
      kiln = await openKiln(context);
      await finishWithoutRepeating(kiln, name, before);
      expect(await packetsOf(await kiln.download(name), one.exact)).toEqual(undisturbed);
      expect(await kiln.artifacts()).toHaveLength(1);
      await expectConsistent(kiln);
      const done = `${Object.keys(before.artifacts).length} of ${before.steps.length} steps done`;
      process.stdout.write(`KILN_KILL_SEED=${SEED}, killed when ${before.state}, ${done}\n`);
    }
  });
}
