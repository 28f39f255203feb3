import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '../../../../../src/engines/ffmpeg/core/core-unpack.ts';

const plain = Buffer.from('\0asm, and then a lot of code. '.repeat(500));
const packed = gzipSync(plain);
const sha256 = createHash('sha256').update(plain).digest('hex');

const toBuffer = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;
const unpacked = async (bytes: Uint8Array, hash = sha256) => {
  const result = await unpack(toBuffer(bytes), hash);
  return result === null ? null : Buffer.from(result);
};

test('a packed file is unpacked', async () => {
  expect(await unpacked(packed)).toEqual(plain);
});

test('a file that the server has unpacked already is taken as it is', async () => {
  expect(await unpacked(plain)).toEqual(plain);
});

/** What is cut or broken while packed is tried in a browser: Node's DecompressionStream fails in its own way. */
const WRONG: Record<string, Uint8Array> = {
  'cut plain': plain.subarray(0, 1000),
  empty: new Uint8Array(0),
  'a single byte': new Uint8Array([0x1f]),
  'another file': gzipSync('<html>Not found</html>'),
  'an error page': Buffer.from('<html>Not found</html>'),
};

for (const [name, bytes] of Object.entries(WRONG)) {
  test(`${name} is not it`, async () => expect(await unpacked(bytes)).toBeNull());
}

test('the right file under a wrong hash is not it', async () => {
  expect(await unpacked(packed, sha256.replace(/^./, 'x'))).toBeNull();
});
