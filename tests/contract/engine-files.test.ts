import { expect, test } from 'vitest';
import { FOLDER } from '../../src/engines/ffmpeg/arguments/virtual-files.ts';
import { blobContent } from '../../src/engines/ffmpeg/worker/files/blob-content.ts';
import type { FileContent } from '../../src/engines/worker/file-content.ts';
import { memoryContent } from '../../src/engines/worker/memory-content.ts';
import { openSession } from '../../src/engines/ffmpeg/worker/session.ts';
import { BytesBlob, readBytes } from '../support/engine/bytes-blob.ts';
import { shippedCore, UNWATCHED } from '../support/engine/node-engine.ts';

/** Bytes that differ everywhere, so that a block in the wrong place shows. */
function pattern(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 251);
}

test('a Blob is read right at and across the borders of its blocks', () => {
  const bytes = pattern((3 << 20) + 17);
  const content = blobContent(new BytesBlob(bytes), readBytes);
  for (const position of [
    0,
    1,
    (1 << 20) - 1,
    1 << 20,
    (2 << 20) - 5,
    bytes.length - 3,
    bytes.length,
  ]) {
    for (const length of [1, 10, 32_768, (1 << 20) + 3]) {
      const target = new Uint8Array(length);
      const read = content.read(target, position);
      const expected = bytes.subarray(position, position + length);
      expect(read).toBe(expected.length);
      expect(Buffer.compare(target.subarray(0, read), expected)).toBe(0);
    }
  }
});

test('inputs cannot be written to', () => {
  const content = blobContent(new BytesBlob(pattern(10)), readBytes);
  expect(() => content.write(pattern(1), 0)).toThrow();
  expect(() => content.truncate(0)).toThrow();
});

test('a file in memory holds what was written, holes and rewrites included', async () => {
  const content = memoryContent(64 << 20);
  const bytes = pattern((9 << 20) + 5);
  content.write(bytes, 10);
  content.write(new Uint8Array([1, 2, 3]), (4 << 20) - 1);
  const expected = new Uint8Array(bytes.length + 10);
  expected.set(bytes, 10);
  expected.set([1, 2, 3], (4 << 20) - 1);
  expect(content.size()).toBe(expected.length);
  const blob = new Uint8Array(await content.toBlob().arrayBuffer());
  expect(Buffer.compare(blob, expected)).toBe(0);
  content.truncate(4);
  expect(content.size()).toBe(4);
});

test('a file in memory does not grow past its limit', () => {
  const content = memoryContent(100);
  expect(() => content.write(pattern(101), 0)).toThrow(/memory/i);
});

test('a full disk is known, although FFmpeg ends with success when it was the last write', async () => {
  const full: FileContent = {
    ...memoryContent(1 << 20),
    write() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const session = await openSession(await shippedCore(), new Map([['out', full]]), UNWATCHED);
  session.core.ffmpeg(['-f', 'lavfi', '-i', 'sine=d=1', '-f', 'wav', `${FOLDER}/out`]);
  expect(session.storageFailure()).toEqual({
    kind: 'storage-full',
    needed: null,
    used: null,
  });
});

test('a command can reach neither other files nor the network', async () => {
  const session = await openSession(await shippedCore(), new Map(), UNWATCHED);
  expect(() => session.core.fs.readFile(`${FOLDER}/other`, { encoding: 'utf8' })).toThrow();
  const code = session.core.ffmpeg([
    ...['-protocol_whitelist', 'file', '-i', 'http://127.0.0.1:9/x.mp4', '-f', 'null', '-'],
  ]);
  expect(code).not.toBe(0);
  expect(session.log().join('\n')).toMatch(/not on whitelist/);
});

test('progress is told while a command runs, and never falls', async () => {
  const times: number[] = [];
  const out = memoryContent(64 << 20);
  const session = await openSession(await shippedCore(), new Map([['out', out]]), {
    isStopped: () => false,
    report({ time }) {
      if (time !== null) times.push(time);
    },
  });
  session.core.ffmpeg([
    ...['-nostats', '-progress', '/dev/progress', '-stats_period', '0.1'],
    ...[
      '-f',
      'lavfi',
      '-i',
      'testsrc2=s=640x360:d=6',
      '-c:v',
      'mpeg4',
      '-f',
      'avi',
      `${FOLDER}/out`,
    ],
  ]);
  expect(times.length).toBeGreaterThan(1);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('a command stops soon after nobody wants its result any more', async () => {
  const { core } = await openSession(
    await shippedCore(),
    new Map([['out', memoryContent(1 << 30)]]),
    { report: () => undefined, isStopped: () => true },
  );
  const day = ['-f', 'lavfi', '-i', 'testsrc2=s=640x360:d=86400', '-f', 'avi', `${FOLDER}/out`];
  expect(() => core.ffmpeg(day)).toThrow(/Stopped/);
});
