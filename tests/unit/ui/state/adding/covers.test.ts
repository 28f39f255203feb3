import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findCovers } from '../../../../../src/ui/state/adding/find-covers.ts';
import { hasCover } from '../../../../../src/ui/state/adding/has-cover.ts';
import type { FoundFile } from '../../../../../src/ui/state/adding/sort-files.ts';

function aFile(path: string): FoundFile {
  const at = path.lastIndexOf('/');
  return { name: path.slice(at + 1), folder: path.slice(0, Math.max(0, at)) };
}

/** Which file has which cover, and what is left to become jobs. */
function covers(...paths: string[]) {
  const { files, coverOf } = findCovers(paths.map(aFile), () => '');
  const path = ({ name, folder }: FoundFile) => (folder === '' ? name : `${folder}/${name}`);
  return {
    files: files.map(path),
    covers: Array.from(coverOf, ([sound, cover]) => `${path(sound)} < ${path(cover)}`),
  };
}

test('the cover of an album lies beside its sounds, or beside the folders of its discs', () => {
  expect(
    covers('a/1.mp3', 'a/folder.jpg', 'a/Cover.JPG', 'b/disc 2/9.flac', 'b/front.png'),
  ).toEqual({
    files: ['a/1.mp3', 'b/disc 2/9.flac'],
    covers: ['a/1.mp3 < a/Cover.JPG', 'b/disc 2/9.flac < b/front.png'],
  });
});

test('a picture that no sound needs stays a picture', () => {
  expect(covers('trip/cover.jpg', 'trip/film.mp4', 'a/1.mp3', 'a/band.jpg').files).toHaveLength(4);
});

test('a sound that has a cover of its own is known, by its first bytes or its last', async () => {
  const fixture = async (name: string) =>
    new Blob([await readFile(new URL(`../../../../fixtures/${name}`, import.meta.url))]);
  expect(await hasCover(await fixture('song.mp3'))).toBe(true);
  expect(await hasCover(await fixture('voice.wav'))).toBe(false);
  expect(await hasCover(await fixture('song.flac'))).toBe(false);
  const far = new Blob([new Uint8Array(3_000_000), 'covr', new Uint8Array(10)]);
  expect(await hasCover(far)).toBe(true);
  const flac = (type: number) => new Blob(['fLaC', new Uint8Array([0, 0, 0, 1, 9, type, 0, 0, 0])]);
  expect(await hasCover(flac(0x86))).toBe(true);
  expect(await hasCover(flac(0x84))).toBe(false);
});
