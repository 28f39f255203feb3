import { expect, test } from 'playwright/test';
import { madeMedia } from '../../support/native/made-media.ts';
import { loudestAt, nativeSamples, nativeSoundEnd } from '../../support/native/native-sound.ts';
import { shareKiln } from '../support/share-kiln.ts';

const SAMPLES = 192_000;
const CLICKS = [1000, 191_000] as const;

/** Four seconds of a live album: sound from the first sample to the last, with a click near both ends. */
const albumTrack = () =>
  madeMedia(
    'album-track.flac',
    ...['-f', 'lavfi', '-i'],
    `aevalsrc='if(between(mod(n,190000),1000,1002),0.9,0.05*sin(2764*t))':s=48000:d=4`,
    ...['-ac', '2', '-c:a', 'flac'],
  );

const kiln = shareKiln();

test('to webm by the browser, sound is as long as it was to the sample, and in its place: what Opus starts and ends with is not heard', async () => {
  const picture = madeMedia(
    'album-track.mkv',
    ...['-f', 'lavfi', '-i', 'color=c=gray:s=64x64:r=10:d=4', '-i', albumTrack()],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-pix_fmt', 'yuv420p', '-c:a', 'copy'],
  );
  const samples = await nativeSamples(await kiln().convert(picture, 'webm'));
  expect(samples).toHaveLength(SAMPLES);
  const found = [loudestAt(samples, 0, 96_000), loudestAt(samples, 96_000, SAMPLES)];
  for (const [n, click] of CLICKS.entries()) {
    expect(Math.abs((found[n] ?? 0) - click - 1), `click ${n} at ${found[n]}`).toBeLessThan(8);
  }
});

for (const format of ['opus', 'mp3', 'm4a', 'flac', 'wav']) {
  test(`to ${format} by the browser, sound is as long as it was to the sample, and in its place`, async () => {
    const output = await kiln().convert(albumTrack(), format);
    const samples = await nativeSamples(output);
    // Older FFmpegs decode AAC past the end that its index names.
    if (format === 'm4a') expect(await nativeSoundEnd(output)).toBe(SAMPLES);
    else expect(samples).toHaveLength(SAMPLES);
    const found = [loudestAt(samples, 0, 96_000), loudestAt(samples, 96_000, SAMPLES)];
    for (const [n, click] of CLICKS.entries()) {
      expect(Math.abs((found[n] ?? 0) - click - 1), `click ${n} at ${found[n]}`).toBeLessThan(8);
    }
  });
}

for (const [extension, codec] of [
  ['opus', 'libopus'],
  ['webm', 'libopus'],
  ['mp3', 'libmp3lame'],
] as const) {
  test(`from ${extension} to wav by the browser, nothing is heard that only fills a packet`, async () => {
    const source = madeMedia(
      `album-track.${extension}`,
      ...['-i', albumTrack(), '-c:a', codec, '-b:a', '128k'],
    );
    const samples = await nativeSamples(await kiln().convert(source, 'wav'));
    expect(samples).toHaveLength(SAMPLES);
    const found = [loudestAt(samples, 0, 96_000), loudestAt(samples, 96_000, SAMPLES)];
    for (const [n, click] of CLICKS.entries()) {
      expect(Math.abs((found[n] ?? 0) - click - 1), `click ${n} at ${found[n]}`).toBeLessThan(8);
    }
  });
}
