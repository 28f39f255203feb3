import { expect, test } from 'vitest';
import { takeWitness } from '../../../../src/engines/witness/take-witness.ts';

const PACKET = 188;
const PICTURE = 0x100;
const SOUND = 0x101;

/** A packet of a stream: its counter, and what stands at its beginning; `begins`: the first one of a unit. */
function packet(
  pid: number,
  counter: number,
  how: { begins?: boolean; breaks?: boolean; data?: readonly number[] } = {},
): Uint8Array<ArrayBuffer> {
  const { begins = false, breaks = false, data = [] } = how;
  const bytes = new Uint8Array(PACKET).fill(0x11);
  const field = breaks ? [1, 0x80] : [];
  const flags = (breaks ? 0x30 : 0x10) | (counter % 16);
  bytes.set([0x47, (begins ? 0x40 : 0) | (pid >> 8), pid & 0xff, flags, ...field, ...data]);
  return bytes;
}

/** Packets of two streams in turn, each unit of four packets. */
const packets = Array.from({ length: 60 }, (_, n) => {
  const counter = Math.floor(n / 2);
  return packet(n % 2 === 0 ? PICTURE : SOUND, counter, { begins: counter % 4 === 0 });
});

const witnessOf = (...all: readonly Uint8Array<ArrayBuffer>[]) =>
  takeWitness(new Blob([...all]), 'mpeg-ts');

test('a recording with all of its packets raises nothing, nor do packets that were sent twice', async () => {
  expect(await witnessOf(...packets)).toBeNull();
  expect(await witnessOf(...packets.flatMap((one) => [one, one]))).toBeNull();
});

test('packets that are missing within units are counted', async () => {
  // Of each stream those with the counters 9, 10, 11, 12 and 13.
  const holed = [...packets.slice(0, 18), ...packets.slice(28)];
  expect(await witnessOf(...holed)).toMatchObject({
    bytes: { first: 50 * PACKET, damaged: 10 * PACKET },
  });
});

test('recordings that are joined between units miss nothing, nor does a break that is announced', async () => {
  // The first ends with a counter of 5, the second begins with 0.
  expect(await witnessOf(...packets.slice(0, 12), ...packets)).toBeNull();
  const announced = [packet(PICTURE, 10, { breaks: true }), packet(SOUND, 10, { breaks: true })];
  expect(await witnessOf(...packets.slice(0, 18), ...announced, ...packets.slice(22))).toBeNull();
});

/** A unit of sound that begins with the header of a frame of AAC of so many bytes. */
const sound = (counter: number, length: number) =>
  packet(SOUND, counter, {
    begins: true,
    data: [
      ...[0, 0, 1, 0xc0, 0, 0, 0x80, 0, 0],
      ...[0xff, 0xf1, 0x50, 0x80 | (length >> 11), (length >> 3) & 0xff, (length << 5) & 0xff],
    ],
  });

/** What a packet has room for behind its own header and that of the unit. */
const ROOM = PACKET - 4 - 9;

test('what stands behind a frame of AAC that has no length is FFmpeg’s', async () => {
  expect(await witnessOf(sound(0, ROOM), sound(1, ROOM), sound(2, ROOM))).toBeNull();
  expect(await witnessOf(sound(0, ROOM), sound(1, 0), sound(2, ROOM))).toMatchObject({
    bytes: { first: PACKET, later: 2 * PACKET, damaged: 0 },
  });
});

test('bytes that look like a frame of no length within another raise nothing', async () => {
  const first = sound(0, ROOM);
  first.set([0xff, 0xf1, 0x50, 0x80, 0, 0], 100);
  expect(await witnessOf(first, sound(1, ROOM))).toBeNull();
});

/** A packet with nothing but a clock of so many seconds. */
function clock(seconds: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PACKET).fill(0xff);
  const half = Math.round(seconds * 45_000);
  bytes.set([0x47, 0x01, 0x00, 0x20, 183, 0x10]);
  new DataView(bytes.buffer).setUint32(6, half);
  bytes.set([0x7e, 0], 10);
  return bytes;
}

test('a clock that goes back begins another recording, and the times of both add up', async () => {
  const once = [0, 0.5, 1, 1.5].map(clock);
  const twice = [...once, ...once];
  expect(await witnessOf(...twice)).toMatchObject({
    bytes: { first: 4 * PACKET, later: 4 * PACKET },
    duration: { kind: 'estimated', seconds: 3 },
    clock: 'restarts',
  });
  expect(await witnessOf(...once)).toBeNull();
});
