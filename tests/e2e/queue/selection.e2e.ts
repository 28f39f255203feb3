import { expect, test } from 'playwright/test';
import { fixture } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';
import { violations } from '../support/violations.ts';

const shared = shareKiln();

test('the choice above speaks to the rows that are selected, and rows are as high before and after', async () => {
  const kiln = shared();
  const { page } = kiln;
  await kiln.convertTo('mp4');
  await kiln.add(['av.mp4', 'film.mp4', 'vfr.mp4', 'song.mp3'].map(fixture));
  const select = (name: string) => page.getByRole('checkbox', { name: `Select ${name}` });
  const formatOf = (name: string) =>
    page.getByRole('combobox', { name: `Convert ${name} to`, exact: true });
  const heights = () =>
    kiln.jobs().evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  const before = await heights();

  await kiln.job('av.mp4').hover();
  await select('av.mp4').click();
  await select('vfr.mp4').click({ modifiers: ['Shift'] });
  await select('film.mp4').press('Space');
  await expect(page.getByRole('group', { name: 'Selection' })).toContainText('2 selected');
  await kiln.convertTo('mkv');
  await expect(formatOf('av.mp4')).toHaveValue('mkv');
  await expect(formatOf('vfr.mp4')).toHaveValue('mkv');
  await expect(formatOf('film.mp4')).toHaveValue('mp4');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Convert selected' }).click();
  await kiln.waitFor('av.mp4', 'done');
  await kiln.waitFor('vfr.mp4', 'done');
  await expect(kiln.job('film.mp4')).toHaveAttribute('data-state', 'queued');
  expect(await heights()).toEqual(before);
  await select('av.mp4').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('group', { name: 'Selection' })).toContainText('4 selected');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Selection' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Convert to', exact: true })).toHaveValue('mp4');

  // What a row shows of its file is stored with it.
  await expect(kiln.job('film.mp4').locator('img')).toBeVisible();
  await page.reload();
  await expect(kiln.job('film.mp4').locator('img')).toBeVisible();
});
