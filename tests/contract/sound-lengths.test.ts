import { describe, expect, test } from 'vitest';
import { convert } from '../support/engine/convert.ts';
import { copyByWebCodecs } from '../support/engine/copy-by-webcodecs.ts';
import { madeClip } from '../support/native/made-clip.ts';
import { nativeDecodeErrors } from '../support/native/native.ts';
import { loudestAt, nativeSamples } from '../support/native/native-sound.ts';

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

/** What FFmpeg's decoder of Windows Media leaves out counts as silence: 0.092 s, and then the sound as it is timed. */
for (const [extension, codec, hertz, late] of [
  ['wma', 'wmav2', 44_100, 0.092],
  ['webm', 'libopus', 48_000, 0],
  ['ogg', 'libvorbis', 44_100, 0],
  ['mp2', 'mp2', 44_100, 0],
  ['aiff', 'pcm_s16be', 44_100, 0],
  ['wv', 'wavpack', 44_100, 0],
] as const) {
  for (const to of extension === 'wma' ? (['m4a', 'ogg'] as const) : (['m4a'] as const)) {
    test(`FFmpeg makes of ${extension} an ${to} whose sound is where it was, to a thousandth`, async () => {
      const click = `if(between(mod(n\\,${hertz})\\,${hertz / 2}\\,${hertz / 2 + 2})\\,0.9\\,0.02*sin(2000*t))`;
      const clip = madeClip(`clicks.${extension}`, [
        ...['-f', 'lavfi', '-i', `aevalsrc=${click}:s=${hertz}:d=${SECONDS}`, '-c:a', codec],
      ]);
      const done = await convert(clip, { format: to, options: {} });
      if (!done.ok) throw new Error(done.failure.kind);
      const [was, is] = [await nativeSamples(clip), await nativeSamples(done.value.file)];
      const moved = loudestAt(is, 0, hertz) - loudestAt(was, 0, hertz);
      expect(Math.abs(moved / hertz - late)).toBeLessThan(0.001);
    });
  }
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

      test('by FFmpeg', async () => {
        const done = await convert(opusClip(from), { format: to, options: {} });
        if (!done.ok) throw new Error([done.failure.kind, ...done.log].join('\n'));
        expect(await nativeSamples(done.value.file)).toHaveLength(OPUS_SAMPLES);
        expect(await nativeDecodeErrors(done.value.file)).toBe('');
      });
    });
  }
}
