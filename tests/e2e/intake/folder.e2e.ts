import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeZip } from 'client-zip';
import { expect, test } from 'playwright/test';
import { fixture } from '../support/kiln-page.ts';
import { shareKiln } from '../support/share-kiln.ts';

const RECORDED = new Date(2021, 3, 5, 6, 7, 8);

/** A folder of music as people have them: two discs, and what lies beside. */
async function anAlbum(): Promise<string> {
  const album = join(await mkdtemp(join(tmpdir(), 'kiln-folder-')), 'Album');
  for (const path of ['disc 2/10.mp3', 'disc 2/9.mp3', 'disc 10/1.mp3']) {
    const file = join(album, path);
    await mkdir(join(file, '..'), { recursive: true });
    await copyFile(fixture('song.mp3'), file);
    await utimes(file, RECORDED, RECORDED);
  }
  await writeFile(join(album, 'notes.md'), '# Notes');
  await writeFile(join(album, 'disc 2/library.json'), '{}');
  return album;
}

const shared = shareKiln();

test('a folder comes in natural order and goes out as it was, and what is no media is one line', async () => {
  const kiln = shared();
  await kiln.convertTo('wav');
  await kiln.page.getByLabel('Add folder', { exact: true }).setInputFiles(await anAlbum());
  await expect(kiln.jobs()).toHaveCount(3);
  expect(await kiln.jobs().evaluateAll((rows) => rows.map((row) => row.ariaLabel))).toEqual([
    '9.mp3',
    '10.mp3',
    '1.mp3',
  ]);
  await expect(kiln.job('9.mp3')).toContainText('Album/disc 2');
  const line = kiln.page.getByRole('note').filter({ hasText: 'Skipped 2 files' });
  await expect(line).toContainText('notes.md and library.json');
  await line.getByRole('button', { name: 'Dismiss' }).click();

  await expect(kiln.page.locator('[data-state="importing"]')).toHaveCount(0);
  await kiln.start();
  for (const name of ['9.mp3', '10.mp3', '1.mp3']) await kiln.waitFor(name, 'done');
  const [download] = await Promise.all([
    kiln.page.waitForEvent('download'),
    kiln.page.getByRole('button', { name: 'Download all' }).click(),
  ]);
  const listed = execFileSync('unzip', ['-Z', '-T', '-s', await download.path()], {
    encoding: 'utf8',
  });
  const entries = listed.split('\n').filter((row) => row.endsWith('.wav'));
  expect(entries.map((entry) => entry.replace(/^.* (?=\d{8}\.)/u, ''))).toEqual([
    '20210405.060708 Album/disc 2/9.wav',
    '20210405.060708 Album/disc 2/10.wav',
    '20210405.060708 Album/disc 10/1.wav',
  ]);

  // Into a folder of the disk the same way, beside what is there, and called as Settings say.
  await kiln.changeSettings({ nameTemplate: '{n} {name}' });
  await kiln.page.evaluate(pickFolderOfTheBrowser);
  await kiln.page.getByRole('button', { name: 'Save all to a folder' }).click();
  await expect(kiln.page.getByRole('note').filter({ hasText: '3 files are saved' })).toBeVisible();
  await kiln.page.getByRole('button', { name: 'Save all to a folder' }).click();
  await expect(kiln.page.getByRole('note').filter({ hasText: 'are saved in' })).toHaveCount(2);
  expect(await kiln.page.evaluate(filesInThatFolder)).toEqual([
    'Album/disc 10/3 1 (2).wav',
    'Album/disc 10/3 1.wav',
    'Album/disc 2/1 9 (2).wav',
    'Album/disc 2/1 9.wav',
    'Album/disc 2/2 10 (2).wav',
    'Album/disc 2/2 10.wav',
  ]);
  await kiln.changeSettings({ nameTemplate: '{name}' });
  await kiln.page.getByRole('button', { name: 'Dismiss' }).first().click();
  await kiln.page.getByRole('button', { name: 'Dismiss' }).click();
});

/** The picker cannot be used by a program: it is one that picks a folder which the browser keeps for pages. */
function pickFolderOfTheBrowser(): void {
  const showDirectoryPicker = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
  Object.assign(globalThis, { showDirectoryPicker });
}

async function filesInThatFolder(): Promise<string[]> {
  type Folder = FileSystemDirectoryHandle & {
    readonly entries: () => AsyncIterable<[string, FileSystemHandle]>;
  };
  const found: string[] = [];
  const list = async (folder: Folder, path: string): Promise<void> => {
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind === 'directory') await list(entry as Folder, `${path}${name}/`);
      else found.push(path + name);
    }
  };
  const root = await navigator.storage.getDirectory();
  await list((await root.getDirectoryHandle('picked')) as Folder, '');
  await root.removeEntry('picked', { recursive: true });
  return found.toSorted();
}

test('a zip is opened as the folder that it is', async () => {
  const kiln = shared();
  await kiln.convertTo('wav');
  const album = await anAlbum();
  const entries = ['disc 2/10.mp3', 'disc 2/9.mp3', 'notes.md'].map(async (name) => ({
    name,
    input: await readFile(join(album, name)),
    lastModified: RECORDED,
  }));
  const buffer = Buffer.from(await new Response(makeZip(await Promise.all(entries))).arrayBuffer());
  const zip = { name: 'Sent.zip', mimeType: 'application/zip', buffer };
  await kiln.page.getByLabel('Add files', { exact: true }).setInputFiles(zip);
  await expect(kiln.jobs()).toHaveCount(2);
  await expect(kiln.jobs().first()).toContainText('Sent/disc 2');
  await expect(kiln.page.getByRole('note')).toContainText('Skipped 1 file');
  await kiln.page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(kiln.page.locator('[data-state="importing"]')).toHaveCount(0);
  await kiln.start();
  await kiln.waitFor('9.mp3', 'done');
  await kiln.waitFor('10.mp3', 'done');
});

test('the picture beside the music becomes its cover, not a job that fails', async () => {
  const kiln = shared();
  const album = join(await mkdtemp(join(tmpdir(), 'kiln-folder-')), 'Album');
  await mkdir(album);
  await copyFile(fixture('voice.wav'), join(album, '1.wav'));
  await copyFile(fixture('picture.png'), join(album, 'cover.png'));
  await kiln.convertTo('mp3');
  await kiln.page.getByLabel('Add folder', { exact: true }).setInputFiles(album);
  await expect(kiln.jobs()).toHaveCount(1);
  await expect(kiln.page.locator('[data-state="importing"]')).toHaveCount(0);
  await kiln.start();
  await kiln.waitFor('1.wav', 'done');
  const streams = execFileSync(
    'ffprobe',
    [
      '-v',
      'error',
      '-show_entries',
      'stream=codec_name:stream_disposition=attached_pic',
      '-of',
      'csv=p=0',
      await kiln.download('1.wav'),
    ],
    { encoding: 'utf8' },
  );
  expect(streams.trim().split('\n')).toEqual(['mp3,0', 'png,1']);
});
