import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { flacLength } from '../../../../../src/engines/webcodecs/worker/probe/flac-length.ts';

test('the length that a FLAC says, and none where it says none', async () => {
  const song = await readFile(new URL('../../../../fixtures/song.flac', import.meta.url));
  expect(await flacLength(new Blob([song]))).toBe(1);
  expect(await flacLength(new Blob(['fLaC']))).toBeNull();
  expect(await flacLength(new Blob(['x'.repeat(50)]))).toBeNull();
});
