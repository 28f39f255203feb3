import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { takeWitness } from '../../../../src/engines/witness/take-witness.ts';

const fixture = (name: string) =>
  readFile(new URL(`../../../fixtures/${name}`, import.meta.url).pathname);

const TEXT = new TextEncoder();

/** A box with this content: numbers of four bytes, text or other boxes. */
function box(
  name: string,
  ...content: readonly (number | string | Uint8Array<ArrayBuffer>)[]
): Uint8Array<ArrayBuffer> {
  const parts = content.map((one) => {
    if (typeof one === 'string') return TEXT.encode(one);
    if (typeof one !== 'number') return one;
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, one);
    return bytes;
  });
  const length = parts.reduce((sum, part) => sum + part.length, 8);
  const bytes = new Uint8Array(length);
  new DataView(bytes.buffer).setUint32(0, length);
  bytes.set(TEXT.encode(name), 4);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A track with samples of these sizes in the index. */
const trak = (id: number, sizes: readonly number[]) =>
  box(
    'trak',
    box('tkhd', 0, 0, 0, id),
    box('mdia', box('minf', box('stbl', box('stsz', 0, 0, sizes.length, ...sizes)))),
  );

/** A fragment of one track: `0x200` says that each sample has a size of its own. */
const moof = (id: number, sizes: readonly number[]) =>
  box('moof', box('traf', box('tfhd', 0, id), box('trun', 0x200, sizes.length, ...sizes)));

const mdat = (length: number) => box('mdat', new Uint8Array(length));

const mp4 = (...boxes: readonly Uint8Array<ArrayBuffer>[]) =>
  new Blob([box('ftyp', 'isom', 0), ...boxes]);

const bytesOf = async (file: Blob) => (await takeWitness(file, 'isobmff'))?.bytes;

test('an index of some samples, and fragments with the others', async () => {
  const movie = box('moov', trak(1, [100, 200]), trak(2, []));
  const file = mp4(movie, mdat(300), moof(1, [50, 60]), mdat(110), moof(2, [7]), mdat(7));
  // The second track is in fragments only, where everybody looks for it.
  expect(await bytesOf(file)).toEqual({
    first: 307,
    later: 110,
    appended: 0,
    unlisted: 0,
    damaged: 0,
  });
});

test('samples in fragments have the size that is said for all where they say none', async () => {
  const movie = box('moov', trak(1, []), box('mvex', box('trex', 0, 1, 1, 0, 9, 0)));
  const usual = box('moof', box('traf', box('tfhd', 0, 1), box('trun', 0, 4)));
  const own = box('moof', box('traf', box('tfhd', 0x10, 1, 5), box('trun', 0, 2)));
  expect(await bytesOf(mp4(movie, usual, mdat(36), own, mdat(10)))).toEqual({
    first: 46,
    later: 0,
    appended: 0,
    unlisted: 0,
    damaged: 0,
  });
});

test('a second file behind the first, data that nothing lists, and a second copy of the index', async () => {
  const movie = box('moov', trak(1, [100]));
  expect(await bytesOf(mp4(movie, mdat(100), movie, mdat(100)))).toMatchObject({ appended: 100 });
  expect(await bytesOf(mp4(movie, mdat(400)))).toMatchObject({ first: 100, unlisted: 300 });
  expect(await bytesOf(mp4(movie, mdat(100), movie))).toMatchObject({ first: 100, appended: 0 });
});

test('a header that says less than the samples last, with and without a list of what is shown', async () => {
  const lying = (...edits: readonly Uint8Array<ArrayBuffer>[]) =>
    box(
      'trak',
      box('tkhd', 0, 0, 0, 1),
      ...edits,
      box(
        'mdia',
        box('mdhd', 0, 0, 0, 100, 13),
        box('minf', box('stbl', box('stsz', 0, 0, 2, 5, 5), box('stts', 0, 1, 40, 10))),
      ),
    );
  const lengths = async (track: Uint8Array<ArrayBuffer>) => {
    const movie = box('moov', box('mvhd', 0, 0, 0, 1000, 4000), track);
    const witness = await takeWitness(mp4(movie, mdat(10)), 'isobmff');
    return [...(witness?.lengths ?? [])];
  };
  expect(await lengths(lying())).toEqual([[0, 4]]);
  expect(await lengths(lying(box('edts', box('elst', 0, 1, 2500, 0, 1))))).toEqual([[0, 2.5]]);
  expect(await lengths(trak(1, [5, 5]))).toEqual([]);
});

test('no judgement on pictures, and on files without an index', async () => {
  const picture = new Blob([box('ftyp', 'avif', 0), box('moov', trak(1, [1])), mdat(900)]);
  expect(await takeWitness(picture, 'isobmff')).toBeNull();
  expect(await takeWitness(mp4(mdat(900)), 'isobmff')).toBeNull();
});

test('Ogg: streams that begin when others have ended, with and without bytes between them', async () => {
  const song = new Uint8Array(await fixture('song.ogg'));
  const one = await takeWitness(new Blob([song]), 'ogg');
  expect(one).toMatchObject({ recordings: 1, duration: { kind: 'as-said' } });
  for (const between of [0, 3000]) {
    const two = await takeWitness(new Blob([song, new Uint8Array(between), song]), 'ogg');
    expect(two).toMatchObject({
      recordings: 2,
      bytes: { first: one?.bytes.first, later: one?.bytes.first },
      duration: { kind: 'exact', seconds: 4 },
    });
  }
});
