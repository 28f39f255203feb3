import { expect, test } from 'vitest';
import { convert } from '../support/engine/convert.ts';
import { madeClip } from '../support/native/made-clip.ts';
import { nativeSamples } from '../support/native/native-sound.ts';

const SECONDS = 2;

for (const [extension, codec, hertz] of [
  ['webm', 'libopus', 48_000],
  ['opus', 'libopus', 48_000],
  ['mp3', 'libmp3lame', 44_100],
] as const) {
  test(`FFmpeg makes of ${extension} a WAV of its own length, to the sample`, async () => {
    const clip = madeClip(`length.${extension}`, [
      ...['-f', 'lavfi', '-i', `sine=d=${SECONDS}:r=${hertz}`, '-c:a', codec],
    ]);
    const done = await convert(clip, { format: 'wav', options: {} });
    if (!done.ok) throw new Error(done.failure.kind);
    expect(await nativeSamples(done.value.file)).toHaveLength(SECONDS * hertz);
  });
}
