import { expect, test } from 'vitest';
import { takeWitness } from '../../../../src/engines/witness/take-witness.ts';

/** An element: its id, the size of its content in four bytes, and its content. */
function element(id: number, ...content: readonly Uint8Array<ArrayBuffer>[]) {
  const idBytes = id.toString(16).match(/../gu) ?? [];
  const size = content.reduce((sum, { length }) => sum + length, 0);
  const head = [
    ...idBytes.map((byte) => parseInt(byte, 16)),
    ...[0x10 | (size >> 24), (size >> 16) & 0xff, (size >> 8) & 0xff, size & 0xff],
  ];
  const bytes = new Uint8Array(head.length + size);
  bytes.set(head);
  let at = head.length;
  for (const part of content) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const HEAD = element(0x1a45dfa3, new Uint8Array(20));
const INFO = element(0x1549a966, new Uint8Array(30));
/** 105 bytes each. */
const BLOCK = element(0xa3, new Uint8Array(100).fill(0x81));
const TIME = element(0xe7, new Uint8Array(2));
const CLUSTER = element(0x1f43b675, TIME, ...Array.from({ length: 10 }, () => BLOCK));

const SEGMENT = element(0x18538067, INFO, CLUSTER, CLUSTER, CLUSTER);
const FILM = Uint8Array.from([...HEAD, ...SEGMENT]);
/** Where the second cluster and its fourth block begin. */
const SECOND = FILM.length - 2 * CLUSTER.length;
const FOURTH = SECOND + CLUSTER.length - 7 * BLOCK.length;

const damageOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  (await takeWitness(new Blob([bytes]), 'matroska'))?.bytes.damaged ?? 0;

test('a film that is whole raises nothing, nor does one whose end is cut off', async () => {
  expect(await damageOf(FILM)).toBe(0);
  expect(await damageOf(FILM.subarray(0, SECOND + CLUSTER.length + 500))).toBe(0);
});

test('a hole within one cluster: readers leave the rest of it', async () => {
  const holed = FILM.slice().fill(0, FOURTH, FOURTH + 200);
  expect(await damageOf(holed)).toBe(7 * BLOCK.length);
});

test('bytes that are gone from within a cluster', async () => {
  const shorter = Uint8Array.from([
    ...FILM.subarray(0, FOURTH + 50),
    ...FILM.subarray(FOURTH + 350),
  ]);
  expect(await damageOf(shorter)).toBeGreaterThan(BLOCK.length);
  expect(await damageOf(shorter)).toBeLessThan(2 * CLUSTER.length);
});

test('a hole that begins in one cluster and ends in another', async () => {
  const holed = FILM.slice().fill(0, FOURTH, SECOND + CLUSTER.length + 50);
  expect(await damageOf(holed)).toBe(7 * BLOCK.length + CLUSTER.length);
});
