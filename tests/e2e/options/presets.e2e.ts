import { mkdir, mkdtemp, readFile, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { nativeProbe } from '../../support/native/native.ts';
import { fixture, KilnPage } from '../support/kiln-page.ts';
import { openKiln } from '../support/open-kiln.ts';

/** A fragment that carries this value. */
const fragment = (value: unknown) =>
  `#preset=${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

const PHONE = {
  kiln: 'presets',
  version: 1,
  presets: [{ name: 'Phone of mum', format: 'gif', options: { resolution: '240' } }],
};

async function openPresets(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Presets' });
  await expect(dialog.getByRole('heading', { name: 'For the web' })).toBeVisible();
  return dialog;
}

/** The names of the user's presets, in order. */
const ownNames = (dialog: Locator) =>
  dialog.getByRole('list', { name: 'Yours' }).locator('.preset-name > bdi').allTextContents();

async function save(dialog: Locator, name: string, kept = name): Promise<void> {
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText(`“${kept}” saved`);
}

test('presets are saved, renamed, put in order, deleted, and still there after a reload', async ({
  page,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('gif');
  let dialog = await openPresets(page);
  await save(dialog, '  First  one ', 'First one');
  await save(dialog, 'Second');
  await save(dialog, 'Third');
  await dialog.getByLabel('Name', { exact: true }).fill('SECOND');
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(dialog.getByRole('status')).toContainText('“Second” replaced');
  expect(await ownNames(dialog)).toEqual(['First one', 'Second', 'Third']);
  await page.keyboard.press('Escape');
  await page.reload();

  dialog = await openPresets(page);
  expect(await ownNames(dialog)).toEqual(['First one', 'Second', 'Third']);
  await dialog.getByRole('button', { name: 'Change “Third”' }).click();
  await dialog.getByRole('button', { name: 'Move up' }).click();
  await expect(dialog.getByRole('status')).toContainText('“Third” is now number 2 of 3');
  await expect(dialog.getByRole('button', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  expect(await ownNames(dialog)).toEqual(['Third', 'First one', 'Second']);

  await dialog.getByRole('button', { name: 'Rename' }).click();
  const name = dialog.getByLabel('New name of “Third”');
  await expect(name).toBeFocused();
  await name.fill('second');
  await expect(dialog.getByRole('alert')).toHaveText('You already have a preset called “Second”.');
  await name.press('Escape');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Change “Third”' }).click();
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await name.fill('Best');
  await name.press('Enter');
  expect(await ownNames(dialog)).toEqual(['Best', 'First one', 'Second']);

  await dialog
    .getByText('Best', { exact: true })
    .dragTo(dialog.getByText('Second', { exact: true }));
  await expect.poll(() => ownNames(dialog)).toEqual(['First one', 'Second', 'Best']);
  await dialog
    .getByText('Best', { exact: true })
    .dragTo(dialog.getByText('First one', { exact: true }));
  await expect.poll(() => ownNames(dialog)).toEqual(['Best', 'First one', 'Second']);

  await dialog.getByRole('button', { name: 'Change “First one”' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  expect(await ownNames(dialog)).toEqual(['Best', 'Second']);
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await ownNames(dialog)).toEqual(['Best', 'First one', 'Second']);
});

test('the options of one file are saved as a preset', async ({ page }) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.add(fixture('song.flac'));
  await page.getByLabel('Convert song.flac to').selectOption('mp3');
  const job = kiln.job('song.flac');
  await job.getByRole('button', { name: 'Options', exact: true }).click();
  await job.getByLabel('Audio bitrate').selectOption('96');
  await job.getByRole('button', { name: 'Save as preset' }).click();
  const dialog = page.getByRole('dialog', { name: 'Presets' });
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await save(dialog, 'From a job');
  await expect(dialog.getByRole('list', { name: 'Yours' })).toContainText(
    'MP3 · Audio bitrate: 96',
  );
  await dialog.getByRole('button', { name: /^From a job/ }).click();
  await expect(page.getByRole('combobox', { name: 'Convert to', exact: true })).toHaveValue('mp3');
});

test('presets are the same in all tabs', async ({ page, context }) => {
  const first = new KilnPage(page);
  await first.open();
  const second = await openKiln(context);
  const there = await openPresets(second.page);
  await page.bringToFront();
  await save(await openPresets(page), 'Shared');
  await expect.poll(() => ownNames(there)).toEqual(['Shared']);
});

test('the preset that is chosen is for a whole folder, and is shown', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'kiln-folder-'));
  await mkdir(join(folder, 'in'));
  await copyFile(fixture('av.mp4'), join(folder, 'in', 'one.mp4'));
  await copyFile(fixture('av.webm'), join(folder, 'in', 'two.webm'));
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.add(fixture('song.flac'));

  const dialog = await openPresets(page);
  await dialog.getByRole('button', { name: 'GIF for chat' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Presets', exact: true })).toBeFocused();
  await expect(page.locator('.preset-in-use')).toHaveText('GIF for chat');
  await expect(page.getByLabel('Convert song.flac to')).toHaveValue('gif');

  await page.getByLabel('Add folder', { exact: true }).setInputFiles(join(folder, 'in'));
  await expect(kiln.jobs()).toHaveCount(3);
  await kiln.start();
  for (const name of ['one.mp4', 'two.webm']) {
    await kiln.waitFor(name, 'done');
    const { streams } = await nativeProbe(await kiln.download(name));
    const [video] = streams;
    expect(streams).toHaveLength(1);
    expect(video).toMatchObject({ codec_name: 'gif', avg_frame_rate: '10/1' });
    expect(Math.min(video?.width ?? 0, video?.height ?? 0)).toBeLessThanOrEqual(240);
  }
  await kiln.convertTo('mp4');
  await expect(page.locator('.preset-in-use')).toHaveCount(0);
});

test('presets go by file to somebody else, and what is broken is told', async ({
  page,
  browser,
}) => {
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('gif');
  await page.getByRole('button', { name: 'Options for all files' }).click();
  await page.getByLabel('Resolution').selectOption('240');
  await page.getByLabel('Frame rate').selectOption('24');
  let dialog = await openPresets(page);
  await save(dialog, 'Mine');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export yours' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kiln-presets.json');
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    presets: [{ name: 'Mine', format: 'gif', options: { resolution: '240', frameRate: '24' } }],
  });

  const other = await browser.newContext();
  const there = await openKiln(other);
  dialog = await openPresets(there.page);
  const pick = dialog.getByLabel('Import', { exact: true });
  await pick.setInputFiles({
    name: 'kiln-presets.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await expect(dialog.getByRole('status')).toContainText('1 preset imported: “Mine”');
  expect(await ownNames(dialog)).toEqual(['Mine']);
  await expect(dialog.getByRole('list', { name: 'Yours' })).toContainText(
    'Frame rate: Up to 24 fps',
  );

  const folder = await mkdtemp(join(tmpdir(), 'kiln-presets-'));
  const broken: [name: string, text: string, sentence: RegExp][] = [
    ['cut.json', '{"kiln":"presets","ver', /not a presets file/],
    ['next.json', '{"kiln":"presets","version":7,"presets":[]}', /version 7/],
    ['other.json', '{"name":"kiln"}', /no Kiln presets/],
    ['video.json', ' '.repeat(2_000_000), /too large to be/],
  ];
  for (const [name, text, sentence] of broken) {
    const path = join(folder, name);
    await writeFile(path, text);
    await pick.setInputFiles(path);
    await expect(dialog.getByRole('alert')).toHaveText(sentence);
    await expect(dialog.getByRole('status')).toHaveText('Nothing was imported.');
  }
  expect(await ownNames(dialog)).toEqual(['Mine']);

  const mixed = {
    ...PHONE,
    presets: [
      ...PHONE.presets,
      { name: 'Bad', format: 'mp4', options: { speed: 9 } },
      { name: 'New', format: 'mp3', options: { audioBitrate: '96', echo: 2 } },
    ],
  };
  await dialog.evaluate((element, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json'));
    const at = { bubbles: true, cancelable: true, dataTransfer };
    element.dispatchEvent(new DragEvent('drop', at));
  }, JSON.stringify(mixed));
  await expect(dialog.getByRole('status')).toContainText(
    '2 presets imported: “Phone of mum”, “New”',
  );
  await expect(dialog.getByRole('alert').getByRole('listitem')).toHaveText([
    '“Bad” was skipped: Speed cannot be 9. Possible: 0.25 to 4 ×.',
    '“New” was imported without options that this Kiln does not have for MP3: echo.',
  ]);
  expect(await ownNames(dialog)).toEqual(['Mine', 'Phone of mum', 'New']);
  await there.page.keyboard.press('Escape');
  await expect(there.jobs()).toHaveCount(0);
  await other.close();
});

test('a preset goes by link to somebody else, who is asked first', async ({
  page,
  browser,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.convertTo('gif');
  const dialog = await openPresets(page);
  await save(dialog, 'Für Ömi');
  await dialog.getByRole('button', { name: 'Change “Für Ömi”' }).click();
  await dialog.getByRole('button', { name: 'Share' }).click();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${baseURL}#preset=`);

  const other = await browser.newContext();
  const there = await other.newPage();
  const requested: string[] = [];
  other.on('request', (request) => requested.push(request.url()));
  await there.goto(link);
  const question = there.getByRole('dialog', { name: 'A preset from a link' });
  await expect(question).toContainText('Use the preset “Für Ömi” from this link?');
  const target = there.getByRole('combobox', { name: 'Convert to', exact: true });
  await expect(target).toHaveValue('auto');
  await question.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(target).toHaveValue('gif');
  await expect(there.locator('.preset-in-use')).toHaveText('Für Ömi');
  await expect(there).toHaveURL(baseURL ?? '');
  expect(requested.filter((url) => url.includes('preset='))).toEqual([]);
  expect(await ownNames(await openPresets(there))).toEqual(['Für Ömi']);
  await there.keyboard.press('Escape');

  // Into the page that is open; once, and not kept.
  await there.evaluate((hash) => location.assign(hash), fragment(PHONE));
  await expect(question).toContainText('“Phone of mum”');
  await question.getByRole('button', { name: 'Use once' }).click();
  await expect(there).toHaveURL(baseURL ?? '');
  expect(await ownNames(await openPresets(there))).toEqual(['Für Ömi']);
  await there.keyboard.press('Escape');
  await expect(there.getByRole('dialog')).toHaveCount(0);

  const broken: [hash: string, sentence: RegExp][] = [
    [fragment(PHONE).slice(0, -9), /incomplete/],
    ['#preset=%F0%9F', /incomplete/],
    [fragment({ ...PHONE, version: 3 }), /version 3/],
    [fragment({ kiln: 'presets', version: 1, presets: [{ name: 'A', format: 'mp5' }] }), /mp5/],
  ];
  for (const [hash, sentence] of broken) {
    await there.evaluate((next) => location.assign(next), hash);
    await expect(question.getByRole('alert')).toHaveText(sentence);
    await expect(question.getByRole('button', { name: 'Use once' })).toHaveCount(0);
    await there.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(there).toHaveURL(baseURL ?? '');
    await expect(target).toHaveValue('gif');
  }
  await other.close();
});
