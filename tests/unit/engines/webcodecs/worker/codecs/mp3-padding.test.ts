import { openAsBlob } from 'node:fs';
import { expect, test } from 'vitest';
import { mp3Heard } from '../../../../../../src/engines/webcodecs/worker/codecs/mp3-padding.ts';
import { blobReader } from '../../../../../../src/engines/witness/blob-reader.ts';
import { madeClip } from '../../../../../support/native/made-clip.ts';

for (const [hertz, channels] of [
  [44_100, 2],
  [48_000, 1],
  [22_050, 1],
  [8_000, 2],
] as const) {
  test(`an MP3 of ${hertz} Hz tells which of its samples are sound`, async () => {
    const file = madeClip(`padded-${hertz}-${channels}.mp3`, [
      ...['-f', 'lavfi', '-i', `sine=d=2:r=${hertz}`, '-ac', String(channels)],
      ...['-metadata', 'title=A title', '-c:a', 'libmp3lame'],
    ]);
    const heard = await mp3Heard(blobReader(await openAsBlob(file)));
    expect(((heard?.to ?? 0) - (heard?.from ?? 0)) * hertz).toBeCloseTo(2 * hertz, 3);
    expect((heard?.from ?? 0) * hertz).toBeGreaterThan(1000);
  });
}

test('what is no such MP3 tells nothing', async () => {
  expect(await mp3Heard(blobReader(new Blob([])))).toBeNull();
  expect(await mp3Heard(blobReader(new Blob([new Uint8Array(4000).fill(0xff)])))).toBeNull();
});
