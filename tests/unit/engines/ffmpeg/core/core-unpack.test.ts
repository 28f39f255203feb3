import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileCore, unpack } from '../../../../../src/engines/ffmpeg/core/core-unpack.ts';

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

/** The smallest program there is, packed, and its two hashes. */
const program = Buffer.from('\0asm\u0001\0\0\0', 'latin1');
const packedProgram = gzipSync(program);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const hashes = { packedSha256: hash(packedProgram), sha256: hash(program) };

test('the file of this build is compiled while it is unpacked', async () => {
  // The hash of what is in it is not asked for.
  const module = await compileCore(toBuffer(packedProgram), { ...hashes, sha256: 'unknown' });
  expect(module).toBeInstanceOf(WebAssembly.Module);
});

test('so is one that the server has unpacked, or that another build has packed', async () => {
  for (const file of [program, gzipSync(program, { level: 1 }), packedProgram]) {
    const module = await compileCore(toBuffer(file), { ...hashes, packedSha256: 'another' });
    expect(module).toBeInstanceOf(WebAssembly.Module);
  }
});

test('no other program is compiled', async () => {
  const other = gzipSync(Buffer.concat([program, Buffer.from([0, 1, 0])]));
  expect(await compileCore(toBuffer(other), hashes)).toBeNull();
});
