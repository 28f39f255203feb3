import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { makeZip } from 'client-zip';
import { expect, test } from 'vitest';
import { folderOf } from '../../../../../src/lib/file-folder.ts';
import { isTooMuch } from '../../../../../src/ui/state/adding/is-too-much.ts';
import { unpack } from '../../../../../src/ui/state/adding/unpack.ts';
import { readZip, type ZippedFile } from '../../../../../src/ui/state/adding/zip-contents.ts';

const RECORDED = new Date(2024, 5, 24, 11, 7, 14);

async function aZip(...names: string[]): Promise<Blob> {
  return new Response(
    makeZip(names.map((name) => ({ name, input: `This is ${name}`, lastModified: RECORDED }))),
  ).blob();
}

/** The same, made smaller. */
async function aPackedZip(name: string, text: string): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add(name, new TextReader(text));
  return zip.close();
}

async function read(zip: Blob, room: number | null = null) {
  return readZip(zip, { name: 'Album.zip', folder: '', room });
}

async function mediaOf(zip: Blob): Promise<readonly ZippedFile[]> {
  const contents = await read(zip);
  return contents.kind === 'open' ? contents.media : [];
}

const paths = (files: readonly ZippedFile[]) =>
  files.map(({ name, folder }) => `${folder}/${name}`);

/** The zip with one byte changed, at the first place where this text stands. */
async function spoiled(zip: Blob, text: string): Promise<Blob> {
  const bytes = Buffer.from(await zip.arrayBuffer());
  bytes[bytes.indexOf(text)] = 0x21;
  return new Blob([bytes]);
}

test('files of a zip lie in a folder of its name, unless it has that already, and never outside', async () => {
  const zip = await aZip('b/10.mp3', 'b/9.mp3', '../../evil.mp3', '/etc\\..\\x.mp3', 'notes.md');
  expect(paths(await mediaOf(zip))).toEqual([
    'Album/evil.mp3',
    'Album/b/9.mp3',
    'Album/b/10.mp3',
    'Album/etc/x.mp3',
  ]);
  expect(paths(await mediaOf(await aZip('Album/1.mp3')))).toEqual(['Album/1.mp3']);
});

test('a file of a zip is unpacked with its name, its folder and its date', async () => {
  const [one] = await mediaOf(await aZip('disc/1.mp3'));
  const unpacked = one === undefined ? null : await unpack(one, async () => null);
  expect(await unpacked?.file.text()).toBe('This is disc/1.mp3');
  expect(unpacked?.file).toMatchObject({ name: '1.mp3', lastModified: RECORDED.getTime() });
  expect(unpacked && folderOf(unpacked.file)).toBe('Album/disc');
});

test('a file that the zip has made smaller comes out whole, and one that is larger than said does not', async () => {
  const text = 'la '.repeat(100_000);
  const [one] = await mediaOf(await aPackedZip('song.mp3', text));
  const unpacked = one === undefined ? null : await unpack(one, async () => null);
  expect(await unpacked?.file.text()).toBe(text);
  const said = one && { ...one, entry: Object.assign(one.entry, { uncompressedSize: 1000 }) };
  expect(said && (await unpack(said, async () => null))).toBeNull();
});

test('a file whose checksum is wrong is not taken', async () => {
  const [one] = await mediaOf(await spoiled(await aZip('1.mp3'), 'This is'));
  expect(one && (await unpack(one, async () => null))).toBeNull();
});

test('what is not a zip, holds nothing or needs more room than there is, is not opened', async () => {
  expect(await read(new Blob(['no zip at all']))).toEqual({ kind: 'damaged' });
  expect(await read(await aZip('notes.md', 'inner.zip'))).toEqual({ kind: 'empty' });
  expect(await read(await aZip('1.mp3'), 3)).toEqual({ kind: 'too-much' });
});

test('what grows a hundredfold beyond a gigabyte is a bomb; silence is not', () => {
  const sizes = (compressedSize: number, uncompressedSize: number) => [
    { compressedSize, uncompressedSize },
  ];
  expect(isTooMuch(sizes(4e7, 4.1e9), null)).toBe(true);
  expect(isTooMuch(sizes(1e6, 9e8), null)).toBe(false);
  expect(isTooMuch(sizes(4e9, 4.1e9), null)).toBe(false);
});
