import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { expectSoundStorage } from '../support/check-storage.ts';
import { holdCalls } from '../support/held-calls.ts';
import { segmentedClip, smallLongClip } from '../support/kill-clips.ts';
import { openKillableBrowser } from '../support/killable-browser.ts';
import { openKiln } from '../support/open-kiln.ts';
import { storedJobs } from '../support/stored-jobs.ts';

/** Jobs of several steps, how many of those may run before the browser is killed, and how many frames come out. */
const CASES = {
  ffmpeg: { engine: 'ffmpeg', clip: segmentedClip, passes: 3, frames: '260' },
  webcodecs: { engine: 'auto', clip: smallLongClip, passes: 2, frames: '1200' },
} as const;

for (const [name, { engine, clip, passes, frames }] of Object.entries(CASES)) {
  test(`${name}: the browser is killed and started again, and the job goes on from where it was`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'kiln-profile-'));
    const baseURL = test.info().project.use.baseURL ?? '';
    const first = await openKillableBrowser(profile, baseURL);
    const hold = await holdCalls(first.context, 'run', passes);
    const kiln = await openKiln(first.context);
    const file = clip();
    const job = file.split('/').at(-1) ?? '';
    await kiln.useEngine(engine);
    await kiln.begin(file, 'mp4');
    await hold.arrived();
    const keptSteps = async () => Object.keys((await storedJobs(kiln.page))[0]?.artifacts ?? {});
    await expect.poll(async () => (await keptSteps()).length, { timeout: 120_000 }).toBe(passes);
    const [before] = await storedJobs(kiln.page);
    await first.kill();

    const second = await openKillableBrowser(profile, baseURL);
    const again = await openKiln(second.context);
    await expect
      .poll(
        async () => {
          const [stored] = await storedJobs(again.page);
          if (stored !== undefined && stored.state !== 'done')
            expect(stored.artifacts).toMatchObject(before?.artifacts ?? {});
          return stored?.state;
        },
        { timeout: 180_000, intervals: [200] },
      )
      .toBe('done');
    await again.waitFor(job, 'done');
    await expect(again.job(job)).toHaveAttribute('data-attempt', '2');
    const output = await again.download(job);
    expect((await nativeProbe(output)).streams[0]?.nb_read_frames).toBe(frames);
    expect(await nativeDecodeErrors(output)).toBe('');
    expect(await again.artifacts()).toHaveLength(1);
    await expectSoundStorage(again);
    await second.context.close();
    await rm(profile, { recursive: true });
  });
}
