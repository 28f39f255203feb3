import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

const shared = shareKiln();

test('results that were never saved are marked and asked about once; what was removed is put back, saved or not', async () => {
  const kiln = shared();
  const { page } = kiln;
  await kiln.begin([fixture('song.mp3'), fixture('song.ogg')], 'flac');
  await kiln.waitFor('song.mp3', 'done');
  await kiln.waitFor('song.ogg', 'done');
  await expect(kiln.job('song.mp3')).toContainText('Not saved');
  await kiln.download('song.mp3');
  await expect(kiln.job('song.mp3')).toContainText('Saved');

  const clear = page.getByRole('button', { name: 'Clear finished' });
  await clear.press('Enter');
  const question = page.getByRole('dialog', { name: 'Remove without saving?' });
  await expect(question).toContainText('song.ogg was never saved.');
  await question.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(kiln.jobs()).toHaveCount(2);
  await expect(clear).toBeFocused();
  await clear.press('Enter');
  await expect(kiln.jobs()).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await kiln.artifacts()).toHaveLength(2);

  await page.keyboard.press('Enter');
  await expect(kiln.jobs()).toHaveCount(2);
  await expect(kiln.job('song.mp3')).toContainText('Saved');
  await kiln.download('song.ogg');
  await page.reload();
  await expect(kiln.job('song.ogg')).toContainText('Saved');
  await kiln.job('song.ogg').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(kiln.jobs()).toHaveCount(1);
  // Who undoes has seen that it can be undone: what listens comes with what says so.
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(kiln.jobs()).toHaveCount(2);

  await kiln.remove('song.mp3');
  await page.reload();
  await expect(kiln.jobs()).toHaveCount(1);
  await expect.poll(() => kiln.artifacts()).toHaveLength(1);
});

test('a done row is converted again to something else, also when its result is gone and the page was reloaded', async () => {
  const kiln = shared();
  const { page } = kiln;
  await kiln.begin(fixture('song.mp3'), 'flac');
  await kiln.waitFor('song.mp3', 'done');
  await kiln.convertJobTo('song.mp3', 'wav');
  const [first, second] = [kiln.jobs().nth(0), kiln.jobs().nth(1)];
  await expect(second).toHaveAttribute('data-state', 'queued');
  const format = page.getByRole('combobox', { name: 'Convert song.mp3 to' });
  await expect(format.nth(0)).toHaveValue('flac');
  await expect(format.nth(1)).toHaveValue('wav');
  await expect(second.getByRole('button', { name: 'Options' })).toBeVisible();
  await kiln.takeAway(first.getByRole('button', { name: 'Remove', exact: true }));
  await kiln.forgetRemoved();
  await page.reload();
  await kiln.start();
  await kiln.waitFor('song.mp3', 'done');
  const [sound] = (await nativeProbe(await kiln.download('song.mp3'))).streams;
  expect(sound?.codec_name).toBe('pcm_s16le');
});
