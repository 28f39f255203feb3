import { expect, test } from 'vitest';
import { sortFiles, type FoundFile } from '../../../../../src/ui/state/adding/sort-files.ts';

function aFile(path: string): FoundFile {
  const at = path.lastIndexOf('/');
  return { name: path.slice(at + 1), folder: path.slice(0, Math.max(0, at)) };
}

function sorted(...paths: string[]) {
  const { media, zips, others } = sortFiles(paths.map(aFile));
  const names = (files: readonly FoundFile[]) => files.map(({ name }) => name);
  return { media: names(media), zips: names(zips), others: names(others) };
}

test('files of a folder come in natural order, disc by disc; those given by themselves stay as they are', () => {
  const { media } = sorted(
    'album/disc 10/1.flac',
    'album/disc 2/10.flac',
    'z.mp4',
    'album/disc 2/2.flac',
    'album/intro.flac',
    'a.mp4',
  );
  expect(media).toEqual(['z.mp4', 'a.mp4', 'intro.flac', '2.flac', '10.flac', '1.flac']);
});

test('what is no media is told from it, and what file managers leave is not worth a word', () => {
  expect(
    sorted('trip/.DS_Store', 'trip/notes.md', 'data.json', 'trip/a.mov', 'trip/unknown', 'old.zip'),
  ).toEqual({
    media: ['a.mov', 'unknown'],
    zips: ['old.zip'],
    others: ['data.json', 'notes.md'],
  });
});

test('subtitles belong to the videos that they lie beside, but can be given by themselves', () => {
  expect(sorted('films/a.mkv', 'films/a.srt', 'b.srt').media).toEqual(['b.srt', 'a.mkv']);
  expect(sorted('subtitles/a.srt', 'subtitles/b.vtt').others).toEqual([]);
});
