import { readFile } from 'node:fs/promises';
import { EncodedPacketSink } from 'mediabunny';
import { expect, test } from 'vitest';
import {
  withInput,
  type OpenInput,
} from '../../../../../../src/engines/webcodecs/worker/work/open-input.ts';
import { Declined } from '../../../../../../src/engines/webcodecs/worker/work/refusals.ts';

const FIXTURES = new URL('../../../../../fixtures/', import.meta.url);

/** Frames of AAC in stereo at 44.1 kHz, so many bytes each with their headers. */
function adts(...lengths: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    lengths.flatMap((length) => [
      ...[0xff, 0xf1, 0x50, 0x80 | (length >> 11), (length >> 3) & 0xff, (length << 5) & 0xff, 0],
      ...Array.from({ length: Math.max(9, length) - 7 }, () => 0),
    ]),
  );
}

/** A fixture with some of its bytes changed: where, and to what. */
async function damaged(name: string, changes: readonly [at: number, byte: number][]) {
  const bytes = new Uint8Array(await readFile(new URL(name, FIXTURES)));
  for (const [at, byte] of changes) bytes[at] = byte;
  return bytes;
}

async function packets(input: OpenInput): Promise<number> {
  let count = 0;
  for (const track of await input.getTracks()) {
    for await (const _ of new EncodedPacketSink(track).packets()) count += 1;
  }
  return count;
}
const tracks = async (input: OpenInput) => (await input.getTracks()).length;
const length = (input: OpenInput) => input.computeDuration();

/** Damage that mediabunny's readers never get over. Without the bound these tests do not fail: they never end. */
const ENDLESS: [
  what: string,
  bytes: Promise<Uint8Array<ArrayBuffer>>,
  use: (input: OpenInput) => unknown,
][] = [
  ['a frame of no length, read on', Promise.resolve(adts(64, 64, 0, 64)), packets],
  ['a frame of no length, measured', Promise.resolve(adts(64, 64, 0, 64)), length],
  ['an index of no length', damaged('av.webm', [[0x34, 0]]), tracks],
];

test.each(ENDLESS)(
  '%s is declined within seconds',
  async (_what, bytes, use) => {
    const reading = withInput(
      new Blob([await bytes]),
      () => undefined,
      async (input) => use(input),
    );
    await expect(reading).rejects.toThrow(Declined);
  },
  10_000,
);

test('a file that is read to its end a hundred times is not', async () => {
  const file = new Blob([adts(64, 64, 64, 64)]);
  await withInput(
    file,
    () => undefined,
    async (input) => {
      for (let round = 0; round < 100; round += 1) expect(await packets(input)).toBe(4);
    },
  );
});
