import { openAsBlob } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plan } from '../../src/domain/plan/router.ts';
import { verify } from '../../src/domain/plan/verify.ts';
import { probeFile } from '../../src/engines/webcodecs/worker/probe/probe-file.ts';
import { runStep } from '../../src/engines/webcodecs/worker/steps/run-step.ts';
import { convert } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { nativePackets } from '../support/native/native-packets.ts';
import { bothEngines } from '../support/samples/means.ts';

/** Two seconds of picture beside three of sound. */
const shortPicture = (name: string, ...flags: readonly string[]) =>
  madeMedia(
    name,
    ...['-f', 'lavfi', '-i', 'testsrc2=s=128x96:r=24:d=2', '-f', 'lavfi', '-i', 'sine=d=3'],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-bf', '2', '-pix_fmt', 'yuv420p'],
    ...['-c:a', 'aac', ...flags],
  );

async function probed(file: Blob) {
  const found = await probeFile(file, () => undefined);
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value.media;
}

/** Copies a file, as a job does it, and says what verification makes of the copy. */
async function copied(file: Blob, format: 'mp4' | 'mkv') {
  const media = await probed(file);
  const planned = plan(media, { format, options: {} }, bothEngines(media));
  const [step] = planned.ok ? planned.value.steps : [];
  const [output] = planned.ok ? planned.value.outputs : [];
  if (step === undefined || output === undefined) throw new Error('There is no plan.');
  const place = { kind: 'memory', limit: 1 << 26 } as const;
  const result = await runStep({ step, inputs: [[file]], place }, () => undefined);
  if (!result.ok || result.value.blob === null) throw new Error('Nothing was copied.');
  const { blob } = result.value;
  return { media, blob, verified: verify(await probed(blob), output.expect) };
}

const lengths = ({ tracks }: Awaited<ReturnType<typeof probed>>) =>
  tracks.map((track) =>
    'duration' in track && track.duration.kind === 'exact' ? track.duration.seconds : null,
  );

test('a picture that ends before its sound is as long as it is, in a fragmented file and in Matroska', async () => {
  const fragmented = shortPicture(
    'fragmented.mp4',
    ...['-movflags', '+frag_keyframe+empty_moov+negative_cts_offsets'],
  );
  const first = await copied(await openAsBlob(fragmented), 'mp4');
  expect(lengths(first.media)[0]).toBeCloseTo(2, 1);
  expect(first.verified.ok).toBe(true);
  const file = join(await mkdtemp(join(tmpdir(), 'kiln-lengths-')), 'copy.mp4');
  await writeFile(file, Buffer.from(await first.blob.arrayBuffer()));
  // Both begin together, as the signed offsets of the fragments say; FFmpeg reads these as if they were late.
  expect((await nativePackets(file, 'V:0'))[0]?.time).toBeCloseTo(0, 2);

  const second = await copied(first.blob, 'mkv');
  expect(second.verified.ok).toBe(true);
  // Mediabunny writes into Matroska how long the whole is, but not each track.
  const third = await copied(second.blob, 'mp4');
  expect(lengths(third.media)[0]).toBeCloseTo(2, 1);
  expect(third.verified.ok).toBe(true);
});

/** Half a second of picture and one frame at two, beside four seconds of sound, in a file that says no length. */
const liveScreen = () =>
  madeMedia(
    'live-screen.webm',
    ...['-f', 'lavfi', '-i', 'testsrc2=s=128x96:r=24:d=4', '-f', 'lavfi', '-i', 'sine=d=4'],
    ...['-vf', "select='lt(n,12)+eq(n,48)'", '-fps_mode', 'vfr', '-c:v', 'libvpx'],
    ...['-c:a', 'libopus', '-live', '1'],
  );

test('a live recording is as long as its packets say, and its last picture is seen to the end', async () => {
  const gif = await convert(liveScreen(), { format: 'gif', options: {} });
  if (!gif.ok) throw new Error(gif.failure.kind);
  const shown = gif.value.media.duration;
  expect(shown.kind === 'exact' ? shown.seconds : 0).toBeCloseTo(4, 1);
});

test('a pause in front of the last frame counts, which an MP4 with B-frames does not store as one', async () => {
  const mp4 = await convert(liveScreen(), { format: 'mp4', options: {} });
  if (!mp4.ok) throw new Error(mp4.failure.kind);
  expect(lengths(mp4.value.media)).toEqual([expect.closeTo(2, 1), expect.closeTo(4, 1)]);
});
