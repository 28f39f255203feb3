import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { FormatId } from '../../../src/domain/formats/catalogue.ts';
import { BT709 } from '../../../src/domain/media/colours.ts';
import { NO_EDIT, type PictureEdit } from '../../../src/domain/edits/picture-edit.ts';
import type { TrackCommand } from '../../../src/domain/step/track-command.ts';
import type { Target } from '../../../src/domain/target/target.ts';
import { copy, toSound, toVideo } from '../../contract/suites/webcodecs-steps.ts';
import { sharedContractPage } from '../support/contract-page.ts';
import {
  coloursOf,
  firstSound,
  firstWhite,
  lightOf,
  likenessOfFrames,
  nativeFile,
  soundHash,
  volumeOf,
} from '../../support/native/native-edits.ts';
import { nativeColours } from '../../support/native/native-colours.ts';
import { nativeDecodeErrors, nativeProbe } from '../../support/native/native.ts';
import { KilnPage } from '../support/kiln-page.ts';
import {
  nativeLikeness,
  nativePackets,
  nativePictureErrors,
} from '../../support/native/native-packets.ts';

const shared = sharedContractPage('segmenting');
/** Three seconds at 25 frames a second, no two of which are alike, with a tone; every 25th is a key frame. */
let source: string;
/** Black and silent for 1.48 seconds, then white and loud. */
let clap: string;
/** Three seconds of noise, without loss. */
let noise: string;

const X264 = [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '12', '-g', '25', '-bf', '2'],
  ...['-pix_fmt', 'yuv420p', '-x264-params', 'scenecut=0', '-c:a', 'aac', '-b:a', '128k'],
];

test.beforeAll(async () => {
  source = await nativeFile('source.mp4', [
    ...['-f', 'lavfi', '-i', 'testsrc2=s=192x108:r=25:d=3'],
    ...['-f', 'lavfi', '-i', 'sine=f=440:r=48000:d=3', ...X264],
  ]);
  clap = await nativeFile('clap.mp4', [
    ...[
      '-f',
      'lavfi',
      '-i',
      "color=black:s=96x64:r=25:d=3,drawbox=c=white:t=fill:enable='gte(t,1.48)'",
    ],
    ...['-f', 'lavfi', '-i', "sine=f=1000:r=48000:d=3,volume='gte(t,1.48)*4':eval=frame", ...X264],
  ]);
  noise = await nativeFile('noise.wav', [
    '-f',
    'lavfi',
    '-i',
    'anoisesrc=r=48000:d=3:a=0.3:seed=7',
  ]);
});

async function converted(
  file: string,
  format: FormatId,
  tracks: readonly TrackCommand[],
): Promise<string> {
  const bytes = (await readFile(file)).toString('base64');
  const content = await shared().evaluate(
    ([given, kind, wanted]) => window.convertTracks?.(given, kind, wanted),
    [bytes, format, tracks] as const,
  );
  if (typeof content !== 'string') throw new Error(JSON.stringify(content));
  const output = join(await mkdtemp(join(tmpdir(), 'kiln-edits-')), `output.${format}`);
  await writeFile(output, Buffer.from(content, 'base64'));
  return output;
}

/** What native FFmpeg makes of a file with these filters, without loss. */
function reference(filters: string, from = source): Promise<string> {
  const lossless = ['-an', '-c:v', 'ffv1', '-fps_mode', 'passthrough'];
  return nativeFile('reference.mkv', ['-i', from, '-vf', filters, ...lossless]);
}

const timesOf = async (file: string) =>
  (await nativePackets(file, 'V:0')).map(({ time }) => Math.round(time * 1e4) / 1e4);

const picture = (edit: Partial<PictureEdit>, change: Parameters<typeof toVideo>[1] = {}) =>
  toVideo('h264', { bitRate: 2_000_000, edit: { ...NO_EDIT, ...edit }, ...change });

const sound = (
  change: Partial<ReturnType<typeof toSound>>,
  codec: 'aac' | 'pcm_s16le' = 'aac',
) => ({
  ...toSound(codec, codec === 'aac' ? 128_000 : null),
  ...change,
});

test.describe('pictures are edited as native FFmpeg edits them', () => {
  const EDITS: Readonly<Record<string, readonly [Partial<PictureEdit>, filters: string]>> = {
    cropped: [{ crop: { x: 20, y: 10, width: 100, height: 80 } }, 'crop=100:80:20:10'],
    'turned right': [{ turn: 90 }, 'transpose=clock'],
    'turned left': [{ turn: 270 }, 'transpose=cclock'],
    'upside down': [{ turn: 180 }, 'hflip,vflip'],
    mirrored: [{ flip: 'horizontal' }, 'hflip'],
    'top to bottom': [{ flip: 'vertical' }, 'vflip'],
    'cropped, turned, mirrored, smaller and framed': [
      {
        crop: { x: 21, y: 11, width: 131, height: 91 },
        turn: 90,
        flip: 'vertical',
        size: { width: 120, height: 120 },
        frame: { x: 20, y: 0, width: 80, height: 120 },
      },
      'crop=131:91:21:11:exact=1,transpose=clock,vflip,scale=80:120:flags=bicubic,pad=120:120:20:0',
    ],
    'stretched into a frame': [
      { size: { width: 240, height: 100 }, frame: { x: 0, y: 10, width: 240, height: 80 } },
      'scale=240:80:flags=bicubic,pad=240:100:0:10',
    ],
  };
  for (const [name, [edit, filters]] of Object.entries(EDITS)) {
    test(name, async () => {
      const output = await converted(source, 'mp4', [picture(edit)]);
      expect(await nativePackets(output, 'V:0')).toHaveLength(75);
      expect(await nativeLikeness(output, await reference(filters))).toBeGreaterThan(0.93);
    });
  }
});

test('a picture that the camera turned is cropped as it stands upright', async () => {
  const turned = await nativeFile('turned.mp4', [
    ...['-i', source, '-c', 'copy', '-metadata:s:v:0', 'rotate=90'],
  ]);
  const crop = { x: 10, y: 30, width: 80, height: 120 };
  for (const [edit, filters] of [
    [{ crop }, 'crop=80:120:10:30'],
    [{ crop, turn: 90, flip: 'horizontal' }, 'crop=80:120:10:30,transpose=clock,hflip'],
  ] as const) {
    const output = await converted(turned, 'mp4', [picture(edit)]);
    expect(await nativeLikeness(output, await reference(filters, turned))).toBeGreaterThan(0.93);
  }
});

test('pictures keep their colours when they are drawn anew', async () => {
  const [wanted = []] = await coloursOf(source);
  for (const [codec, format] of [
    ['h264', 'mp4'],
    ['vp9', 'webm'],
    ['vp8', 'webm'],
  ] as const) {
    const tracks = [toVideo(codec, { bitRate: 2_000_000, edit: { ...NO_EDIT, turn: 180 } })];
    const [found = []] = await coloursOf(await converted(source, format, tracks));
    const off = found.map((value, n) => Math.abs(value - (wanted[n] ?? NaN)));
    expect(Math.max(...off), `${codec}: ${found.join()} instead of ${wanted.join()}`).toBeLessThan(
      6,
    );
  }
});

test('pictures that are made smaller keep their colours, and say what they are', async () => {
  // A small picture of BT.709, whose blue a canvas in Chromium makes 9 darker.
  const blue = await nativeFile('blue.mp4', [
    ...['-f', 'lavfi', '-i', 'color=0x0000bf:s=192x108:r=25:d=1,format=gbrp'],
    ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p', ...X264],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-color_range', 'tv'],
  ]);
  const edit = { size: { width: 128, height: 72 }, colours: { from: BT709, to: BT709 } };
  const output = await converted(blue, 'mp4', [picture(edit)]);
  expect((await nativeProbe(output)).streams[0]).toMatchObject({
    ...{ pix_fmt: 'yuv420p', color_range: 'tv', color_space: 'bt709' },
    ...{ color_primaries: 'bt709', color_transfer: 'bt709' },
  });
  const [[red = NaN, green = NaN, bright = NaN] = []] = await nativeColours(output, 1);
  expect(Math.max(red, green, Math.abs(bright - 0xbf)), `${red},${green},${bright}`).toBeLessThan(
    5,
  );
});

test.describe('a range', () => {
  for (const [from, first, to, end] of [
    [1, 25, 2.2, 55],
    [0.52, 13, 1.08, 27],
    // Between two frames: the next one is the first, and where it was.
    [0.53, 14, 1.07, 27],
  ] as const) {
    test(`of pictures from ${from} s has the right frames and not their neighbours`, async () => {
      const output = await converted(source, 'mp4', [picture({}, { range: { from, to } })]);
      const shown = Array.from({ length: end - first }, (_, n) => (first + n) / 25 - from);
      expect(await timesOf(output)).toEqual(shown.map((time) => Math.round(time * 1e4) / 1e4));
      for (const [mine, theirs] of [
        [0, first],
        [end - first - 1, end - 1],
      ] as const) {
        const right = await likenessOfFrames([output, mine], [source, theirs]);
        expect(right).toBeGreaterThan(0.95);
        for (const other of [theirs - 1, theirs + 1]) {
          expect(await likenessOfFrames([output, mine], [source, other])).toBeLessThan(
            right - 0.02,
          );
        }
      }
    });
  }

  test('of sound is exact to the sample', async () => {
    const range = { from: 0.5003, to: 1.25 };
    const mono = { range, channels: 1 };
    const output = await converted(noise, 'wav', [sound(mono, 'pcm_s16le')]);
    const wanted = `atrim=start_sample=${Math.round(0.5003 * 48_000)}:end_sample=${1.25 * 48_000}`;
    expect(await soundHash(output)).toBe(await soundHash(noise, wanted));
  });

  test('of AAC is the sound that was there, from its first sample on', async () => {
    const range = { from: 1.2, to: 2.2 };
    const output = await converted(clap, 'wav', [sound({ range }, 'pcm_s16le')]);
    expect((await firstSound(output)) + 1.2).toBeCloseTo(await firstSound(clap), 2);
    const tone = await converted(source, 'wav', [sound({ range }, 'pcm_s16le')]);
    // A decoder that began there would give out half of the first packet, or nothing.
    const { mean } = await volumeOf(tone, 'atrim=end=0.01');
    expect(Math.abs(mean - (await volumeOf(tone)).mean)).toBeLessThan(1.5);
  });

  test('of a picture that goes on without its sound has a silent one', async () => {
    const short = await nativeFile('short.mp4', [
      ...['-f', 'lavfi', '-i', 'testsrc2=s=96x64:r=25:d=3'],
      ...['-f', 'lavfi', '-i', 'sine=f=440:r=48000:d=1', ...X264],
    ]);
    const range = { from: 2, to: null };
    const output = await converted(short, 'mp4', [picture({}, { range }), sound({ range })]);
    const { streams } = await nativeProbe(output);
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(['h264', 'aac']);
    expect((await volumeOf(output)).max).toBeLessThan(-80);
  });

  for (const format of ['mp4', 'mkv'] as const) {
    test(`is copied packet for packet to ${format}, from a key frame`, async () => {
      const range = { from: 1, to: 2 };
      const tracks = [
        { ...copy({ kind: 'video', nth: 0 }, 'h264'), range },
        { ...copy({ kind: 'audio', nth: 0 }, 'aac'), range },
      ];
      const output = await converted(source, format, tracks);
      for (const track of ['V:0', 'a:0'] as const) {
        const kept = (await nativePackets(source, track)).filter(
          ({ time }) => time > 1 - 1e-3 && time < 2 - 1e-3,
        );
        const found = await nativePackets(output, track);
        expect(found.map(({ size }) => size)).toEqual(kept.map(({ size }) => size));
        const off = found.map(({ time }, n) => Math.abs(time + 1 - (kept[n]?.time ?? NaN)));
        expect(Math.max(...off)).toBeLessThan(0.0011);
      }
      expect(await nativePictureErrors(output)).toBe('');
      expect(await likenessOfFrames([output, 0], [source, 25])).toBeGreaterThan(0.999);
    });
  }

  test('of every kind of sound is copied packet for packet', async () => {
    for (const [format, codec, encoder] of [
      ['mp3', 'mp3', ['-c:a', 'libmp3lame']],
      ['m4a', 'aac', ['-c:a', 'aac']],
      ['aac', 'aac', ['-c:a', 'aac']],
      ['opus', 'opus', ['-c:a', 'libopus']],
      ['ogg', 'vorbis', ['-c:a', 'libvorbis', '-ac', '2']],
      ['flac', 'flac', ['-c:a', 'flac']],
      ['wav', 'pcm_s16le', ['-c:a', 'pcm_s16le']],
    ] as const) {
      const song = await nativeFile(`song.${format}`, ['-i', noise, ...encoder]);
      const tracks = [{ ...copy({ kind: 'audio', nth: 0 }, codec), range: { from: 1, to: 2 } }];
      const output = await converted(song, format, tracks);
      expect(await nativeDecodeErrors(output), format).toBe('');
      const { format: found } = await nativeProbe(output);
      expect(Math.abs(Number(found.duration) - 1), `${format}: ${found.duration} s`).toBeLessThan(
        0.1,
      );
      const { mean } = await volumeOf(output);
      expect(Math.abs(mean - (await volumeOf(song)).mean), format).toBeLessThan(0.5);
    }
  });

  test('is copied with all that its last pictures are decoded from', async () => {
    const tracks = [{ ...copy({ kind: 'video', nth: 0 }, 'h264'), range: { from: 1, to: 1.4 } }];
    const output = await converted(source, 'mp4', tracks);
    const times = await timesOf(output);
    expect(times.length).toBeGreaterThanOrEqual(10);
    expect(times).toEqual(times.map((_, n) => Math.round(n * 400) / 1e4));
    expect(await nativePictureErrors(output)).toBe('');
  });
});

test.describe('picture and sound stay together', () => {
  for (const [range, speed] of [
    [{ from: 1.13, to: null }, 1],
    [null, 2],
    [null, 0.5],
    [{ from: 0.71, to: 2.5 }, 1.5],
  ] as const) {
    test(`${range === null ? 'all' : `from ${range.from} s`}, ${speed} times as fast`, async () => {
      for (const timing of ['source', 'constant'] as const) {
        const rate = { num: 25, den: 1 };
        const edit = timing === 'source' ? {} : ({ timing: { kind: 'constant', rate } } as const);
        const output = await converted(clap, 'mp4', [
          picture(edit, { range, speed }),
          sound({ range, speed }),
        ]);
        const due = (1.48 - (range?.from ?? 0)) / speed;
        const white = await firstWhite(output);
        expect(Math.abs(white - due), `white at ${white}, due at ${due}`).toBeLessThan(0.0401);
        // Whoever detects sound takes a moment to be sure.
        const loud = (await firstSound(output)) - (await firstSound(clap)) + 1.48;
        expect(Math.abs(loud - due), `loud at ${loud}, due at ${due}`).toBeLessThan(0.02);
      }
    });
  }
});

test('sound is made louder without clipping, softer, and faster at its pitch', async () => {
  const before = await volumeOf(source);
  const louder = await volumeOf(await converted(source, 'wav', [sound({ gain: 6 }, 'pcm_s16le')]));
  expect(louder.mean - before.mean).toBeCloseTo(6, 0);
  const softer = await volumeOf(
    await converted(source, 'wav', [sound({ gain: -10 }, 'pcm_s16le')]),
  );
  expect(softer.mean - before.mean).toBeCloseTo(-10, 0);
  const loudest = await volumeOf(
    await converted(source, 'wav', [sound({ gain: 30 }, 'pcm_s16le')]),
  );
  expect(loudest.max).toBeLessThan(0);
  expect(loudest.mean).toBeGreaterThan(-5);
  const fast = await converted(source, 'wav', [sound({ speed: 1.5 }, 'pcm_s16le')]);
  const [packet] = (await nativePackets(fast, 'a:0')).slice(-1);
  expect(packet?.time).toBeGreaterThan(1.9);
  // Nothing is left of it beside its own pitch.
  const rest = await volumeOf(
    fast,
    'bandreject=f=440:width_type=h:w=150,bandreject=f=440:width_type=h:w=150',
  );
  expect(rest.mean).toBeLessThan(before.mean - 15);
});

test('picture and sound come out of nothing and go back into it', async () => {
  const fade = { in: 1, out: 0.5, end: 2.4 };
  const range = { from: 0.6, to: 3 };
  const output = await converted(source, 'mp4', [
    picture({ fade, turn: 180 }, { range }),
    sound({ fade, range }),
  ]);
  const light = await lightOf(output);
  const plain = await lightOf(source);
  expect(light).toHaveLength(60);
  expect(light[0]).toBeLessThan(17);
  const share = (n: number) => ((light[n] ?? 0) - 16) / ((plain[n + 15] ?? 0) - 16);
  expect(share(5)).toBeCloseTo(0.2, 1);
  expect(share(12)).toBeCloseTo(0.48, 1);
  expect(share(30)).toBeCloseTo(1, 1);
  expect(share(53)).toBeCloseTo(0.56, 1);
  expect(share(59)).toBeCloseTo(0.08, 1);
  const whole = await volumeOf(output, 'atrim=start=1.2:end=1.6');
  expect((await volumeOf(output, 'atrim=end=0.03')).mean).toBeLessThan(whole.mean - 25);
  expect((await volumeOf(output, 'atrim=start=0.45:end=0.55')).mean - whole.mean).toBeCloseTo(
    -6,
    0,
  );
  expect((await volumeOf(output, 'atrim=start=2.1:end=2.2')).mean - whole.mean).toBeCloseTo(-6, 0);
});

test('the page edits without FFmpeg', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const options: Target['options'] = {
    ...{ trimStart: 0.52, trimEnd: 1.72, speed: 1.5, fadeIn: 0.2, fadeOut: 0.2, volume: 3 },
    ...{ cropLeft: 20, rotate: '90', flip: 'vertical', channels: '1', sampleRate: '44100' },
    ...{ resolution: 'custom', width: 120, height: 160, fitMode: 'pad' },
  };
  const kiln = new KilnPage(page);
  await kiln.open();
  await kiln.changeSettings({ target: { format: 'mp4', options } });
  await kiln.add(source);
  await kiln.start();
  await kiln.waitFor('source.mp4', 'done');
  await expect(kiln.job('source.mp4')).toHaveAttribute('data-engine', 'webcodecs');
  expect(asked.filter((url) => url.includes('/engine/'))).toEqual([]);
  const output = await kiln.download('source.mp4');
  const { format, streams } = await nativeProbe(output);
  expect(streams).toMatchObject([
    { codec_name: 'h264', width: 120, height: 160, nb_read_frames: '30' },
    { codec_name: 'aac', channels: 1, sample_rate: '44100' },
  ]);
  expect(Math.abs(Number(format.duration) - 0.8)).toBeLessThan(0.06);
});
