import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { expect, test } from 'playwright/test';
import { coloursAt, makeImage, makeSong, turnByExif } from '../support/make-images.ts';
import { nativeDecodeErrors, nativeProbe } from '../support/native.ts';
import { KilnPage } from './kiln-page.ts';

const RED = [254, 0, 0];
const GREEN = [0, 255, 0];
const BLUE = [0, 0, 254];

let folder: string;
const inFolder = (name: string) => join(folder, name);

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kiln-slides-'));
  await makeImage(inFolder('1 red.jpg'), 'color=red:s=640x480');
  // Stored lying: the left half is what is below when it is upright.
  await makeImage(inFolder('2 phone.jpg'), 'color=lime:s=320x480,pad=640:480:0:0:blue');
  await turnByExif(inFolder('2 phone.jpg'));
  await makeImage(inFolder('10 blue.jpg'), 'color=blue:s=640x480');
  await writeFile(inFolder('broken.jpg'), 'This is no picture.');
  await makeSong(inFolder('song.wav'), 7.3);
});

/** Opens the dialog by the menu. */
async function openDialog(kiln: KilnPage): Promise<Locator> {
  await kiln.page.getByRole('button', { name: 'More' }).click();
  await kiln.page.getByRole('menuitem', { name: 'Slideshow…' }).click();
  return kiln.page.getByRole('dialog', { name: 'Slideshow' });
}

/** Makes it small, so that a test takes no time. */
async function makeSmall(dialog: Locator): Promise<void> {
  await dialog.getByLabel('Size', { exact: true }).selectOption('own');
  for (const [label, value] of [
    ['Width', '320'],
    ['Height', '240'],
  ] as const) {
    await dialog.getByLabel(label, { exact: true }).fill(value);
    await dialog.getByLabel(label, { exact: true }).press('Tab');
  }
}

function expectNear(colour: number[] | undefined, wanted: number[]): void {
  for (const [n, value] of (colour ?? []).entries()) {
    expect(Math.abs(value - (wanted[n] ?? 0)), `${colour} for ${wanted}`).toBeLessThan(14);
  }
}

test('images and a song become a video of the right length, order and colours', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const dialog = await openDialog(kiln);
  const files = ['2 phone.jpg', 'broken.jpg', '10 blue.jpg', '1 red.jpg'];
  await dialog.getByLabel('Add images').setInputFiles(files.map(inFolder));
  await dialog.getByLabel('Add sound').setInputFiles(inFolder('song.wav'));
  await expect(dialog.getByRole('alert')).toContainText('broken.jpg');
  await dialog.getByLabel('Sort by').selectOption('name');
  await makeSmall(dialog);
  await dialog.getByLabel('Change', { exact: true }).selectOption('cut');
  await dialog.getByLabel('Seconds per image').fill('2');
  await dialog.getByLabel('Seconds for 10 blue.jpg').fill('3');
  await dialog.getByLabel('Seconds for 10 blue.jpg').press('Tab');
  await expect(dialog.locator('.slideshow-summary')).toContainText('3 images, 0:07');
  await dialog.getByRole('button', { name: 'Add to queue' }).click();
  await expect(dialog).toHaveCount(0);

  const name = 'Slideshow (3 images)';
  await kiln.start();
  await kiln.waitFor(name, 'done');
  await expect(kiln.job(name)).toHaveAttribute('data-engine', 'webcodecs');
  const output = await kiln.download(name);
  expect(output).toContain('Slideshow (3 images).mp4');
  const { streams, format } = await nativeProbe(output);
  const video = streams.find(({ codec_type }) => codec_type === 'video');
  expect(video).toMatchObject({ nb_read_frames: '210', r_frame_rate: '30/1', width: 320 });
  expect(Number(format.duration)).toBeCloseTo(7, 1);
  expect(await nativeDecodeErrors(output)).toBe('');
  const middle = [[0.5, 0.5]] as const;
  const [red] = await coloursAt(output, 59, middle);
  expectNear(red, RED);
  const [above, below] = await coloursAt(output, 60, [
    [0.5, 0.25],
    [0.5, 0.75],
  ]);
  expectNear(above, GREEN);
  expectNear(below, BLUE);
  expectNear((await coloursAt(output, 120, middle))[0], BLUE);
  expectNear((await coloursAt(output, 209, middle))[0], BLUE);
});
