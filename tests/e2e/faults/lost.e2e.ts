import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';

test('a lost file is given back: another one is refused with what is wanted, the right one goes on', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('flac');
  await kiln.add(fixture('song.mp3'));
  await kiln.loseSources();
  await kiln.start();
  await kiln.waitFor('song.mp3', 'lost');

  const job = kiln.job('song.mp3');
  const again = job.getByLabel('Choose the file again');
  await again.setInputFiles(fixture('song.ogg'));
  await expect(job.getByRole('alert')).toContainText('another file');
  await expect(job.getByRole('alert')).toContainText('“song.mp3” of');
  await kiln.waitFor('song.mp3', 'lost');

  await again.setInputFiles(fixture('song.mp3'));
  await kiln.waitFor('song.mp3', 'done');
  expect((await nativeProbe(await kiln.download('song.mp3'))).streams[0]?.codec_name).toBe('flac');
});

test('several lost files are found among many, and those that were not are counted', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('wav');
  await kiln.add([fixture('song.mp3'), fixture('song.ogg'), fixture('song.flac')]);
  await kiln.loseSources();
  await kiln.start();
  await expect(page.locator('[data-state="lost"]')).toHaveCount(3);
  await expect(page.getByText('3 lost', { exact: true })).toBeVisible();

  const find = page.getByLabel('Find lost files');
  await find.setInputFiles([fixture('song.flac'), fixture('voice.wav'), fixture('song.mp3')]);
  await kiln.waitFor('song.flac', 'done');
  await kiln.waitFor('song.mp3', 'done');
  await kiln.waitFor('song.ogg', 'lost');
  await expect(page.getByRole('note').filter({ hasText: '2 of 3 lost files' })).toBeVisible();
});
