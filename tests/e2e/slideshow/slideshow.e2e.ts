import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { coloursAt, makeImage, makeSong, turnByExif } from '../../support/native/make-images.ts';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { openKiln } from '../support/open-kiln.ts';
import { storedJobs } from '../support/stored-jobs.ts';

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
    await expect(dialog.getByLabel(label, { exact: true })).toHaveValue(value);
  }
}

/** Adds images, and says no more about them than has to be said. */
async function addImages(dialog: Locator, names: readonly string[]): Promise<void> {
  await dialog.getByLabel('Add images').setInputFiles(names.map(inFolder));
  await makeSmall(dialog);
}

async function addToQueue(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Add to queue' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Puts other bytes in the place of a stored original, behind Kiln's back. */
async function spoilSource(page: Page, name: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('kiln');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction(['jobs', 'sources'], 'readwrite');
    const read = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    type Row = { removed?: object; sources: { id: string; name: string; size: number }[] };
    const jobs = (await read(transaction.objectStore('jobs').getAll())) as Row[];
    // The jobs that the slideshow took the place of are stored, too, until they cannot be put back any more.
    const source = jobs
      .filter(({ removed }) => removed === undefined)
      .flatMap((job) => job.sources)
      .find((one) => one.name === wanted);
    const record = await read(transaction.objectStore('sources').get(source?.id ?? ''));
    const blob = new Blob([new Uint8Array(source?.size ?? 0)]);
    transaction.objectStore('sources').put({ ...record, blob });
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, name);
}

/** True for colours that nobody can tell apart: what was coded is not quite what it was. */
function isNear(colour: number[] | undefined, wanted: number[]): boolean {
  return colour?.every((value, n) => Math.abs(value - (wanted[n] ?? 0)) < 14) ?? false;
}

function expectNear(colour: number[] | undefined, wanted: number[]): void {
  expect(isNear(colour, wanted), `${colour} for ${wanted}`).toBe(true);
}

test('images, a HEIC among them, and a song become a video of the right length, order and colours', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const dialog = await openDialog(kiln);
  const files = ['2 phone.jpg', 'broken.jpg', '10 blue.jpg', '1 red.jpg'];
  await dialog
    .getByLabel('Add images')
    .setInputFiles([...files.map(inFolder), fixture('turned.heic')]);
  await dialog.getByLabel('Add sound').setInputFiles(inFolder('song.wav'));
  await expect(dialog.getByRole('alert')).toContainText('broken.jpg');
  await dialog.getByLabel('Sort by').selectOption('name');
  await makeSmall(dialog);
  await dialog.getByLabel('Transition', { exact: true }).selectOption('cut');
  await dialog.getByLabel('Seconds per image').fill('2');
  await dialog.getByLabel('Seconds for 10 blue.jpg').fill('1');
  await dialog.getByLabel('Seconds for 10 blue.jpg').press('Tab');
  await expect(dialog.locator('.slideshow-summary')).toContainText('4 images, 0:07');
  await addToQueue(dialog);

  const name = 'Slideshow (4 images)';
  await kiln.start();
  await kiln.waitFor(name, 'done');
  await expect(kiln.job(name)).toHaveAttribute('data-engine', 'webcodecs');
  const output = await kiln.download(name);
  expect(output).toContain('Slideshow (4 images).mp4');
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
  expectNear((await coloursAt(output, 149, middle))[0], BLUE);
  // No browser here decodes HEIC; it is turned once.
  const [top, bottom] = await coloursAt(output, 209, [
    [0.27, 0.1],
    [0.27, 0.9],
  ]);
  expectNear(top, BLUE);
  expectNear(bottom, [255, 255, 0]);
});

test('FFmpeg makes the same of it, faded, looped, and killed in the middle', async ({
  context,
}) => {
  let kiln = await openKiln(context);
  await kiln.useEngine('ffmpeg');
  const dialog = await openDialog(kiln);
  await addImages(dialog, ['1 red.jpg', '10 blue.jpg']);
  await dialog.getByLabel('Add sound').setInputFiles(inFolder('song.wav'));
  await dialog.getByLabel('After the sound').selectOption('loop');
  await dialog.getByLabel('Seconds per image').fill('45');
  await dialog.getByLabel('Seconds per image').press('Tab');
  await addToQueue(dialog);
  const name = 'Slideshow (2 images)';
  await kiln.start();
  // As soon as something of it is stored.
  await expect
    .poll(async () => Object.keys((await storedJobs(kiln.page))[0]?.artifacts ?? {}).length, {
      timeout: 120_000,
      intervals: [50],
    })
    .toBeGreaterThan(1);
  const [before] = await storedJobs(kiln.page);
  await kiln.crash();
  kiln = await openKiln(context);
  await kiln.waitFor(name, 'done');
  await expect(kiln.job(name)).toHaveAttribute('data-engine', 'ffmpeg');
  expect(before?.steps.length).toBeGreaterThan(3);
  const output = await kiln.download(name);
  const { streams } = await nativeProbe(output);
  const [video, audio] = ['video', 'audio'].map((type) =>
    streams.find(({ codec_type }) => codec_type === type),
  );
  expect(video).toMatchObject({ nb_read_frames: '2700', r_frame_rate: '30/1' });
  expect(Number(audio?.duration)).toBeCloseTo(90, 1);
  expect(await nativeDecodeErrors(output)).toBe('');
  const middle = [[0.5, 0.5]] as const;
  expectNear((await coloursAt(output, 1334, middle))[0], RED);
  // Half of both.
  expectNear((await coloursAt(output, 1350, middle))[0], [127, 0, 127]);
  expectNear((await coloursAt(output, 1365, middle))[0], BLUE);
});

test('an image that cannot be read when it is its turn is named, and the others go on', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  // Dropped together, images are offered as a slideshow, which takes the place of their jobs.
  await kiln.add(['1 red.jpg', '2 phone.jpg', '10 blue.jpg'].map(inFolder));
  await page.getByRole('button', { name: 'Make a slideshow of these 3 images' }).click();
  const dialog = page.getByRole('dialog', { name: 'Slideshow' });
  await makeSmall(dialog);
  await addToQueue(dialog);
  await expect(kiln.jobs()).toHaveCount(1);

  const name = 'Slideshow (3 images)';
  await spoilSource(page, '2 phone.jpg');
  await kiln.start();
  await kiln.waitFor(name, 'failed');
  await expect(kiln.job(name)).toContainText('2 phone.jpg');
  await kiln.job(name).getByRole('button', { name: 'Go on without it' }).click();
  await kiln.waitFor('Slideshow (2 images)', 'done');
  const { streams } = await nativeProbe(await kiln.download('Slideshow (2 images)'));
  expect(streams).toMatchObject([{ codec_type: 'video', nb_read_frames: '240' }]);
});

test('images are put in order with a pointer and with keys', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const dialog = await openDialog(kiln);
  await addImages(dialog, ['1 red.jpg', '2 phone.jpg', '10 blue.jpg']);
  const names = () => dialog.locator('.slide-name').allInnerTexts();
  const expectOrder = (wanted: readonly string[]) => expect.poll(names).toEqual(wanted);

  await dialog.getByRole('button', { name: 'Move 1 red.jpg later' }).press('Alt+ArrowDown');
  await expectOrder(['2 phone.jpg', '1 red.jpg', '10 blue.jpg']);
  // The focus goes along.
  await page.keyboard.press('Alt+ArrowDown');
  await expectOrder(['2 phone.jpg', '10 blue.jpg', '1 red.jpg']);
  await dialog.getByRole('button', { name: 'Move 2 phone.jpg later' }).click();
  await expectOrder(['10 blue.jpg', '2 phone.jpg', '1 red.jpg']);

  await dialog.getByRole('button', { name: 'Drag 1 red.jpg' }).hover();
  await page.mouse.down();
  await dialog.locator('[data-slide="0"]').hover();
  await page.mouse.up();
  await expectOrder(['1 red.jpg', '10 blue.jpg', '2 phone.jpg']);

  // The preview shows what comes first, and then what comes next.
  const colour = () =>
    dialog.locator('.slideshow-screen').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const context = (canvas as HTMLCanvasElement).getContext('2d');
      return [...(context?.getImageData(width / 2, height / 2, 1, 1).data ?? [])].slice(0, 3);
    });
  await expect.poll(async () => isNear(await colour(), RED)).toBe(true);
  await dialog.getByRole('slider', { name: 'Position' }).fill('180');
  await expect.poll(async () => isNear(await colour(), BLUE)).toBe(true);
  await dialog.getByRole('button', { name: 'Remove 10 blue.jpg' }).click();
  await expectOrder(['1 red.jpg', '2 phone.jpg']);
  // Small pictures are upright too.
  const small = dialog.locator('[data-slide="1"] canvas');
  await expect(small).toHaveAttribute('width', '84');
  await expect(small).toHaveAttribute('height', '112');
});

test('a slideshow that was closed by accident is still there, until one starts over', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const dialog = await openDialog(kiln);
  await addImages(dialog, ['1 red.jpg', '10 blue.jpg']);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await openDialog(kiln);
  await expect(dialog.locator('[data-slide]')).toHaveCount(2);
  await expect(dialog.getByLabel('Width', { exact: true })).toHaveValue('320');
  await dialog.getByRole('button', { name: 'Start over' }).click();
  await expect(dialog.locator('[data-slide]')).toHaveCount(0);
});

test('a slideshow in the queue can be changed: order, images, times', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  const dialog = await openDialog(kiln);
  await addImages(dialog, ['1 red.jpg', '10 blue.jpg']);
  await dialog.getByLabel('Transition', { exact: true }).selectOption('cut');
  await dialog.getByLabel('Add sound').setInputFiles(inFolder('song.wav'));
  await dialog.getByLabel('Seconds for 1 red.jpg').fill('1');
  await dialog.getByLabel('Seconds for 1 red.jpg').press('Tab');
  await addToQueue(dialog);

  await kiln.waitFor('Slideshow (2 images)', 'queued');
  const job = kiln.job('Slideshow (2 images)');
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  await job.getByRole('button', { name: 'Edit the slideshow…' }).click();
  const editor = page.getByRole('dialog', { name: 'Edit: Slideshow (2 images)' });
  await expect(editor.getByLabel('Seconds for 1 red.jpg')).toHaveValue('1');
  await editor.getByRole('button', { name: 'Move 1 red.jpg later' }).click();
  await editor.getByLabel('Add images').setInputFiles(inFolder('2 phone.jpg'));
  await expect(editor.locator('.slideshow-summary')).toContainText('3 images, 0:09');
  await editor.getByRole('button', { name: 'Save changes' }).click();
  await expect(editor).toHaveCount(0);

  const name = 'Slideshow (3 images)';
  await expect(kiln.jobs()).toHaveCount(1);
  // It is started, in another tab for example, while it is changed once more.
  await kiln.job(name).getByRole('button', { name: 'Options', exact: true }).click();
  await kiln.job(name).getByRole('button', { name: 'Edit the slideshow…' }).click();
  const again = page.getByRole('dialog', { name: `Edit: ${name}` });
  await expect(again.getByLabel('Seconds for 1 red.jpg')).toHaveValue('1');
  await page
    .getByRole('button', { name: 'Convert', exact: true, includeHidden: true })
    .evaluate((button: HTMLElement) => button.click());
  await expect(again).toHaveCount(0);
  await expect(page.getByText(`${name} has started, so it cannot be changed`)).toBeVisible();
  await kiln.waitFor(name, 'done');
  const output = await kiln.download(name);
  const { streams } = await nativeProbe(output);
  expect(streams.map(({ codec_type }) => codec_type)).toEqual(['video', 'audio']);
  const [blue] = await coloursAt(output, 60, [[0.5, 0.5]]);
  expectNear(blue, BLUE);
  const [red] = await coloursAt(output, 135, [[0.5, 0.5]]);
  expectNear(red, RED);
});
