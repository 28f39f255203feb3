import { describe, expect, test } from 'vitest';
import { convert } from '../support/engine/convert.ts';
import { copyByWebCodecs } from '../support/engine/copy-by-webcodecs.ts';
import { madeClip } from '../support/native/made-clip.ts';
import { nativeDecodeErrors } from '../support/native/native.ts';
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

/** Samples of the Opus that is copied: no whole number of packets, so that the last one has an end of its own. */
const OPUS_SAMPLES = 96_000;

const opusClip = (extension: string) =>
  madeClip(`opus-copied.${extension}`, [
    ...['-f', 'lavfi', '-i', 'sine=d=2:r=48000', '-c:a', 'libopus'],
  ]);

for (const from of ['ogg', 'webm', 'mkv', 'mp4'] as const) {
  for (const to of ['opus', 'webm', 'mkv'] as const) {
    describe(`Opus out of ${from} copied into ${to} is as long as it was, to the sample`, () => {
      test('by the browser', async () => {
        const file = await copyByWebCodecs(opusClip(from), { format: to, options: {} });
        expect(await nativeSamples(file)).toHaveLength(OPUS_SAMPLES);
        expect(await nativeDecodeErrors(file)).toBe('');
      });

      // FFmpeg does not ask an MP4 how long the last packet is, and its muxer of Matroska would have to be told.
      test.skipIf(from === 'mp4' && to !== 'opus')('by FFmpeg', async () => {
        const done = await convert(opusClip(from), { format: to, options: {} });
        if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
        expect(await nativeSamples(done.value.file)).toHaveLength(OPUS_SAMPLES);
        expect(await nativeDecodeErrors(done.value.file)).toBe('');
      });
    });
  }
}
