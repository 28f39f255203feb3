import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../../src/storage/files/fingerprint.ts';

const PIECE = 64 << 10;
const bytes = Uint8Array.from({ length: 10 * PIECE }, (_, index) => (index * 31) % 251);

const changedAt = (place: number) => {
  const copy = bytes.slice();
  copy[place] = 255;
  return new Blob([copy]);
};

test('it is the hash of the size and the bytes', async () => {
  const hash = createHash('sha256').update('4:data').digest('hex');
  expect(await fingerprintOf(new Blob(['data']))).toBe(hash);
});

test('files of other bytes or another size have other ones, wherever they differ at the ends', async () => {
  const files = [
    new Blob([bytes]),
    changedAt(0),
    changedAt(bytes.length / 2),
    changedAt(bytes.length - 1),
    new Blob([bytes, 'x']),
    new Blob([]),
    new Blob([new Uint8Array(1)]),
  ];
  const prints = await Promise.all(files.map(fingerprintOf));
  expect(new Set(prints).size).toBe(files.length);
  expect(await fingerprintOf(new File([bytes], 'other name'))).toBe(prints[0]);
});

test('a large file is not read', async () => {
  let read = 0;
  class Counting extends Blob {
    override readonly size = 1e12;
    override slice(start = 0, end = 0): Blob {
      read += end - start;
      return new Blob([bytes.slice(0, end - start)]);
    }
  }
  await fingerprintOf(new Counting());
  expect(read).toBe(3 * PIECE);
});
