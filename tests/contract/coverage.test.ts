import { openAsBlob } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Target } from '../../src/domain/target/target.ts';
import { probeFile } from '../../src/engines/webcodecs/worker/probe/probe-file.ts';
import { convert } from '../support/engine/convert.ts';
import { mediaOf } from '../support/engine/copy-by-webcodecs.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { nativePitch, nativeVolume } from '../support/native/native-sound.ts';
import { nativeProbe } from '../support/native/native.ts';

const tone = (hertz: number, seconds: number) => [
  ...['-f', 'lavfi', '-i', `sine=frequency=${hertz}:duration=${seconds}:sample_rate=48000`],
];

/** The first fragment is in the index itself, as in a recording that was interrupted. */
const hybrid = () =>
  madeMedia(
    'hybrid.mp4',
    ...['-f', 'lavfi', '-i', 'testsrc2=size=160x90:rate=25:duration=4', ...tone(440, 4)],
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '25', '-c:a', 'aac'],
    ...['-movflags', 'frag_keyframe'],
  );

async function chained(codec: string): Promise<string> {
  const first = madeMedia(`first-${codec}.ogg`, ...tone(440, 3), '-c:a', codec);
  const second = madeMedia(`second-${codec}.ogg`, ...tone(880, 4), '-c:a', codec);
  const file = madeMedia(`chained-${codec}.ogg`, ...tone(440, 1), '-c:a', codec);
  await writeFile(file, Buffer.concat([await readFile(first), await readFile(second)]));
  return file;
}

async function converted(file: string, format: Target['format']) {
  const result = await convert(file, { format, options: {} });
  if (!result.ok) throw new Error(`${result.failure.kind}\n${result.log.join('\n')}`);
  return result.value;
}

test('a reader that sees the index only leaves a recording with fragments to FFmpeg', async () => {
  const probed = await probeFile(await openAsBlob(hybrid()), () => undefined);
  expect(probed).toMatchObject({ ok: false, failure: { kind: 'declined' } });
});

test.each(['mp4', 'mkv', 'mp3'] as const)('to %s, all of it comes out', async (format) => {
  const { file } = await converted(hybrid(), format);
  const { streams, format: container } = await nativeProbe(file);
  expect(Number(container.duration)).toBeCloseTo(4, 0);
  if (format !== 'mp3') expect(streams[0]?.nb_read_frames).toBe('100');
});

test.each(['libopus', 'libvorbis'])('streams of %s one after the other', async (codec) => {
  const source = await chained(codec);
  const probed = await probeFile(await openAsBlob(source), () => undefined);
  expect(probed).toMatchObject({ ok: false, failure: { kind: 'declined' } });
  // Packets behind the second headers are of no use behind the first ones.
  const { file, plan } = await converted(source, codec === 'libopus' ? 'opus' : 'ogg');
  expect(plan.decisions[0]).toMatchObject({ action: { kind: 'encode' }, reason: 'copy-unsafe' });
  expect(Number((await nativeProbe(file)).format.duration)).toBeCloseTo(7, 1);
  expect(await nativePitch(file, 'atrim=1:2')).toBeCloseTo(440, -1);
  expect(await nativePitch(file, 'atrim=4.5:5.5')).toBeCloseTo(880, -1);
});

test.each([
  [44_100, 48_000],
  [48_000, 44_100],
] as const)('streams of %d and then %d samples a second', async (first, second) => {
  const parts = [
    madeMedia(`rate-${first}.ogg`, ...tone(440, 2), '-ar', String(first), '-c:a', 'libvorbis'),
    madeMedia(`rate-${second}.ogg`, ...tone(880, 3), '-ar', String(second), '-c:a', 'libvorbis'),
  ];
  const source = madeMedia(`rates-${first}.ogg`, ...tone(440, 1), '-c:a', 'libvorbis');
  await writeFile(source, Buffer.concat(await Promise.all(parts.map((part) => readFile(part)))));
  for (const format of ['wav', 'm4a'] as const) {
    const { file } = await converted(source, format);
    expect(Number((await nativeProbe(file)).format.duration), format).toBeCloseTo(5, 1);
    expect(await nativePitch(file, 'atrim=0.5:1.5'), format).toBeCloseTo(440, -1);
    expect(await nativePitch(file, 'atrim=3:4'), format).toBeCloseTo(880, -1);
  }
});

const colour = (name: string, seconds: number) => [
  ...['-f', 'lavfi', '-i', `color=${name}:size=64x48:rate=25:duration=${seconds}`],
];

/** Two recordings one behind the other, as a page leaves them that records twice. */
async function appended(name: string, ...encoder: readonly string[]): Promise<string> {
  const parts = [colour('red', 2), colour('blue', 3)].map((picture, n) =>
    madeMedia(`${n}-${name}`, ...picture, ...tone(440, 2 + n), ...encoder),
  );
  const file = madeMedia(name, ...colour('red', 1), ...encoder);
  await writeFile(file, Buffer.concat(await Promise.all(parts.map((part) => readFile(part)))));
  return file;
}

test.each<[name: string, ...encoder: string[]]>([
  ['pieces.webm', '-c:v', 'libvpx', '-c:a', 'libopus', '-live', '1'],
  ['pieces.mkv', '-c:v', 'libx264', '-c:a', 'aac'],
  ['pieces.avi', '-c:v', 'mpeg4', '-c:a', 'libmp3lame'],
])(
  'of recordings one behind the other in %s the first is read, and the rest is named',
  async (...made: [name: string, ...encoder: string[]]) => {
    const source = await appended(...made);
    const probed = await probeFile(await openAsBlob(source), () => undefined);
    const half = { unread: { bytes: expect.any(Number), of: (await readFile(source)).length } };
    if (!source.endsWith('avi')) {
      expect(probed).toMatchObject({ ok: true, value: { media: half } });
      expect(probed.ok && probed.value.media.tracks).toHaveLength(2);
    }
    const { file } = await converted(source, 'mp4');
    expect(Number((await nativeProbe(file)).format.duration)).toBeCloseTo(2, 0);
    expect((await nativeProbe(file)).streams[0]?.nb_read_frames).toBe('50');
  },
);

test('broadcasts one behind the other are one, although their clock begins anew', async () => {
  const source = await appended('pieces.ts', '-c:v', 'libx264', '-bf', '0', '-c:a', 'aac');
  const probed = await probeFile(await openAsBlob(source), () => undefined);
  expect(probed).toMatchObject({ ok: false, failure: { kind: 'declined' } });
  for (const format of ['mp4', 'mp3'] as const) {
    const { file } = await converted(source, format);
    expect(Number((await nativeProbe(file)).format.duration), format).toBeCloseTo(5, 0);
  }
});

test.each(['mkv', 'mp4'])(
  'a sound in %s that has no packet is left out by both readers',
  async (kind) => {
    const source = madeMedia(
      `no-sound.${kind}`,
      ...['-f', 'lavfi', '-i', 'testsrc2=size=160x90:rate=25:duration=2', ...tone(440, 2)],
      ...['-filter_complex', '[1:a]aselect=0[a]', '-map', '0:v', '-map', '[a]', '-c:a', 'aac'],
      ...(kind === 'mp4' ? ['-movflags', 'frag_keyframe+empty_moov'] : []),
    );
    const probed = await probeFile(await openAsBlob(source), () => undefined);
    expect(probed).toMatchObject({ ok: true, value: { media: { tracks: [{}, { frames: 0 }] } } });
    const { file, plan } = await converted(source, 'mp4');
    expect(plan.decisions[1]).toMatchObject({ action: { kind: 'drop' }, reason: 'empty' });
    expect((await nativeProbe(file)).streams).toHaveLength(1);
    expect(await convert(source, { format: 'mp3', options: {} })).toMatchObject({
      failure: { kind: 'no-track', wanted: 'audio' },
    });
  },
);

test('a header that lies about the length does not make a right GIF too long', async () => {
  const source = madeMedia(
    'short-header.mp4',
    ...['-f', 'lavfi', '-i', 'testsrc2=size=160x90:rate=10:duration=2', '-c:v', 'libx264'],
  );
  const bytes = await readFile(source);
  const header = bytes.indexOf('mdhd');
  bytes.writeUInt32BE(Math.round(bytes.readUInt32BE(header + 20) / 30), header + 20);
  await writeFile(source, bytes);
  const { file } = await converted(source, 'gif');
  expect(Number((await nativeProbe(file)).format.duration)).toBeCloseTo(2, 1);
});

test.each(['mp3', 'mp4'] as const)(
  'sound that is missing on the way is silence, and what follows is heard in time: %s',
  async (format) => {
    const source = madeMedia(
      'gap.mkv',
      ...['-f', 'lavfi', '-i', 'color=red:size=64x48:rate=25:duration=6', ...tone(440, 6)],
      ...['-af', "aselect='lt(t,2)+gte(t,4)'", '-c:v', 'libx264', '-c:a', 'libopus'],
    );
    const { file } = await converted(source, format);
    expect(Number((await nativeProbe(file)).format.duration)).toBeCloseTo(6, 0);
    const inTime = 'aresample=async=1:first_pts=0';
    expect(await nativeVolume(file, `${inTime},atrim=2.05:3.9`)).toBeLessThan(-60);
    expect(await nativePitch(file, `${inTime},atrim=4.5:5.5`)).toBeCloseTo(440, -1);
  },
);

test('two microphones, each laid out as one side of a pair, are both heard in a format with one sound', async () => {
  const source = madeMedia(
    'microphones.mov',
    ...[...tone(440, 2), ...tone(1500, 2), '-map', '0:a', '-map', '1:a', '-c:a', 'pcm_s16le'],
    ...['-filter:a:0', 'pan=FL|c0=c0', '-filter:a:1', 'pan=FR|c0=c0'],
  );
  const { file, plan } = await converted(source, 'mp3');
  expect(plan.decisions.map(({ reason }) => reason)).toEqual(['mixed', 'mixed']);
  for (const hertz of [440, 1500]) {
    expect(await nativeVolume(file, `bandpass=f=${hertz}:width_type=h:w=60`)).toBeGreaterThan(-30);
  }
});

/** Eight seconds at 25 frames a second, then changed byte by byte. */
async function changed(name: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  const codecs = name.endsWith('avi')
    ? ['-c:v', 'mpeg4', '-c:a', 'libmp3lame']
    : ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'];
  const file = madeMedia(
    name,
    ...['-f', 'lavfi', '-i', 'testsrc2=size=128x96:rate=25:duration=8', ...tone(440, 8)],
    ...[...codecs, '-g', '25'],
  );
  await writeFile(file, change(await readFile(file)));
  return file;
}

const part = (bytes: Buffer, from: number, to: number) =>
  bytes.subarray(Math.floor(bytes.length * from), Math.floor(bytes.length * to));

test.each<[why: string, name: string, change: (bytes: Buffer) => Buffer]>([
  [
    'its table of contents is gone',
    'no-cues.mkv',
    (bytes) => bytes.subarray(0, bytes.lastIndexOf(Buffer.from('1c53bb6b', 'hex'))),
  ],
  [
    'its index lists half of it',
    'half-index.avi',
    (bytes) => {
      const at = bytes.lastIndexOf('idx1');
      const half = Math.floor(bytes.readUInt32LE(at + 4) / 32) * 16;
      bytes.writeUInt32LE(half, at + 4);
      return bytes.subarray(0, at + 8 + half);
    },
  ],
  ['its index is gone', 'no-index.avi', (bytes) => bytes.subarray(0, bytes.lastIndexOf('idx1'))],
])('a file is read whole when %s: %s', async (_, name, change) => {
  const { file } = await converted(await changed(name, change), 'mkv');
  expect((await nativeProbe(file)).streams[0]?.nb_read_frames).toBe('200');
});

// Native FFmpeg leaves the rest of the cluster as well: it reads 157 of the 200 frames, and 21 % less of the bytes.
test.each<[name: string, share: number, change: (bytes: Buffer) => Buffer]>([
  ['hole.mkv', 0.21, (bytes) => (part(bytes, 0.4, 0.5).fill(0), bytes)],
  ['hole.ts', 0.1, (bytes) => (part(bytes, 0.401, 0.5).fill(0xaa), bytes)],
])('what is damaged on the way is named before the start: %s', async (name, share, change) => {
  const file = await changed(name, change);
  const { size } = await openAsBlob(file);
  const { unread } = await mediaOf(await openAsBlob(file));
  expect(Math.abs((unread?.bytes ?? 0) / size - share)).toBeLessThan(0.01);
});

test.each(['cut.mkv', 'cut.avi'])('%s ends before it should, and that is said', async (name) => {
  const file = await changed(name, (bytes) => part(bytes, 0, 0.6));
  const done = await convert(file, { format: 'mkv', options: {} });
  expect(done).toMatchObject({ ok: false, failure: { kind: 'cut-short' } });
});
