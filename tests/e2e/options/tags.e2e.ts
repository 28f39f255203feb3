import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { coveredClip, coversByNative } from '../../support/native/covered-clip.ts';
import { madeClip } from '../../support/native/made-clip.ts';
import { metadataByNative } from '../../support/native/native-metadata.ts';
import { SAID, taggedClip } from '../../support/native/tagged-clip.ts';
import { shareKiln } from '../support/share-kiln.ts';

const kiln = shareKiln();

test('tags are written anew without an encode, and the row says which', async () => {
  await kiln().convertTo('mp3');
  await kiln().add(taggedClip('mp3'));
  const job = kiln().job('tagged.mp3');
  await job.getByRole('button', { name: 'Options' }).click();
  await expect(job.getByLabel('Title', { exact: true })).toHaveCount(0);
  await job.getByRole('button', { name: 'Tags' }).click();
  const artist = job.getByLabel('Artist', { exact: true });
  await expect(artist).toHaveValue('Art Ist');
  await artist.fill('Somebody else');
  await job.getByLabel('Comment').fill('');
  await job.getByLabel('Comment').press('Tab');
  const picture = madeClip('chosen.png', [
    ...['-f', 'lavfi', '-i', 'testsrc=s=120x90', '-frames:v', '1', '-update', '1'],
  ]);
  await job.getByLabel('Choose picture…').setInputFiles(picture);
  await expect(job.getByLabel('Cover')).toHaveValue('own');
  await expect(job).toContainText('new artist and cover · comment removed');
  await kiln().start();
  await kiln().waitFor('tagged.mp3', 'done');
  await expect(job).toHaveAttribute('data-engine', 'copy');
  const file = await kiln().download('tagged.mp3');
  const { tags } = await metadataByNative(file);
  expect(tags).toMatchObject({ artist: 'Somebody else', album: 'Al Bum' });
  expect(tags).not.toHaveProperty('comment');
  expect(coversByNative(file).map((one) => one.equals(readFileSync(picture)))).toEqual([true]);
});

test('a large photo becomes a cover of a size that players like', async () => {
  await kiln().convertTo('m4a');
  await kiln().add(coveredClip('m4a'));
  const job = kiln().job('covered.m4a');
  await job.getByRole('button', { name: 'Options' }).click();
  await job.getByRole('button', { name: 'Tags' }).click();
  const photo = madeClip('photo.webp', [
    ...['-f', 'lavfi', '-i', 'mandelbrot=s=2400x1800', '-frames:v', '1'],
  ]);
  await job.getByLabel('Choose picture…').setInputFiles(photo);
  await expect(job).toContainText('new cover');
  await kiln().start();
  await kiln().waitFor('covered.m4a', 'done');
  const [cover = Buffer.alloc(0), ...others] = coversByNative(await kiln().download('covered.m4a'));
  expect(others).toEqual([]);
  expect(cover.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(cover.length).toBeLessThan(500_000);
});

test('tags that are set while rows are selected reach each of them, which keeps its own title', async () => {
  const { page } = kiln();
  await kiln().convertTo('mp3');
  await kiln().add([taggedClip('mp3'), taggedClip('m4a')]);
  const options = page.getByRole('group', { name: 'Options for all files' });
  await page.getByRole('button', { name: 'Options for all files' }).click();
  await expect(options.getByRole('button', { name: 'Tags' })).toHaveCount(0);
  for (const name of ['tagged.mp3', 'tagged.m4a']) {
    await page.getByRole('checkbox', { name: `Select ${name}` }).press('Space');
  }
  await options.getByRole('button', { name: 'Tags' }).click();
  await options.getByLabel('Album', { exact: true }).fill('Both of them');
  await options.getByLabel('Album', { exact: true }).press('Tab');
  for (const name of ['tagged.mp3', 'tagged.m4a']) {
    await expect(kiln().job(name)).toContainText('new album');
  }
  await kiln().convertTo('mp3');
  await kiln().start();
  for (const name of ['tagged.mp3', 'tagged.m4a']) {
    await kiln().waitFor(name, 'done');
    const { tags } = await metadataByNative(await kiln().download(name));
    expect(tags).toMatchObject({ title: SAID.title, album: 'Both of them' });
  }
});
