import { expect, test } from 'playwright/test';
import { withWindows } from '../../support/browser/browser.ts';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { closeConnections } from './database-hands.ts';
import { segmentedClip } from '../support/kill-clips.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { storedJobs } from '../support/stored-jobs.ts';

// A page of Chromium's own closes the database, and only the browser with windows has it.
test.use(withWindows());

test('the browser closes the database in the middle of a job: it is opened again and the job finishes', async ({
  page,
  context,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.useEngine('ffmpeg');
  await kiln.convertTo('mp4');
  await kiln.add([segmentedClip(), fixture('song.mp3')]);
  const name = 'bars-1920x1080-10.4.mkv';
  await kiln.start();
  const stored = async () => (await storedJobs(page)).find((job) => job.name === name);
  const kept = async () => Object.keys((await stored())?.artifacts ?? {}).length;
  await expect.poll(kept, { timeout: 120_000, intervals: [50] }).toBeGreaterThanOrEqual(1);
  await closeConnections(context);
  const before = await stored();
  await kiln.waitFor(name, 'done');
  await expect(kiln.job(name)).toHaveAttribute('data-attempt', '1');
  await expect(kiln.job(name).getByRole('alert')).toHaveCount(0);
  expect(Object.keys(before?.artifacts ?? {})).not.toHaveLength(0);
  // Rows come in the order of random ids, and both jobs are well.
  await kiln.waitFor('song.mp3', 'done');
  expect((await storedJobs(page)).map(({ state }) => state)).toEqual(['done', 'done']);
  const output = await kiln.download(name);
  expect((await nativeProbe(output)).streams[0]?.nb_read_frames).toBe('260');
  expect(await nativeDecodeErrors(output)).toBe('');
});
