import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/domain/failure/failure.ts';
import type { Target } from '../../src/domain/target/target.ts';
import { convert, type Converted } from '../support/engine/convert.ts';
import { madeMedia } from '../support/native/made-media.ts';
import { nativeDecodeErrors, nativeProbe } from '../support/native/native.ts';
import {
  BLACK,
  difference,
  mostLike,
  nativeFrames,
  nativeTimes,
} from '../support/native/native-frames.ts';
import { firstSound, firstWhite } from '../support/native/native-edits.ts';
import { nativeLoudness, nativePitch, nativeVolume } from '../support/native/native-sound.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;

async function converted(file: string, target: Target): Promise<Converted> {
  const result = await convert(file, target);
  if (!result.ok) throw new Error(`${JSON.stringify(result.failure)}\n${result.log.join('\n')}`);
  expect(await nativeDecodeErrors(result.value.file)).toBe('');
  return result.value;
}

type Options = Target['options'];

/** The numbers of the source's frames that a cut has to begin and end with. */
type Ends = { readonly first: number; readonly last: number };

const EXACT: readonly (readonly [name: string, format: Target['format'], Options, Ends])[] = [
  ['av.mp4', 'mp4', { trimStart: 0.52, trimEnd: 1.4 }, { first: 13, last: 34 }],
  ['av.mp4', 'mkv', { trimStart: 1.3 }, { first: 33, last: 49 }],
  ['av.mkv', 'mp4', { trimStart: 1.2, trimEnd: 1.6 }, { first: 30, last: 39 }],
  ['av.webm', 'webm', { trimEnd: 0.5 }, { first: 0, last: 12 }],
  ['film.mp4', 'avi', { trimStart: 0.5, trimEnd: 1.5 }, { first: 12, last: 35 }],
  ['vfr.mp4', 'mp4', { trimStart: 0.2, trimEnd: 1 }, { first: 4, last: 11 }],
];

/** Encoders put something before the sound; where a container has no place for it, all of it starts so much later. */
const startsLate = (format: Target['format']) => format === 'mkv' || format === 'webm';

describe('an exact cut has the frames that it should have, from 0 on', () => {
  for (const [name, format, options, { first, last }] of EXACT) {
    test(`${name} to ${format}: ${JSON.stringify(options)}`, async () => {
      const { file, plan } = await converted(fixture(name), { format, options });
      expect(plan.trim).toMatchObject({ mode: 'exact', settled: true });
      const source = await nativeFrames(fixture(name));
      const frames = await nativeFrames(file);
      expect(frames).toHaveLength(last - first + 1);
      const ends = [frames[0], frames.at(-1)].map((frame) => mostLike(frame, source));
      // At so few bits neighbours look alike in VP9.
      const slack = format === 'webm' ? 1 : 0;
      expect(Math.abs((ends[0] ?? NaN) - first)).toBeLessThanOrEqual(slack);
      expect(Math.abs((ends[1] ?? NaN) - last)).toBeLessThanOrEqual(slack);
      const [start = NaN] = await nativeTimes(file);
      expect(start).toBeLessThan(startsLate(format) ? 0.03 : 0.002);
    });
  }
});

const CLAPS: readonly (readonly [from: string, format: Target['format'], Options])[] = [
  ['mp4', 'mp4', { trimStart: 1.013 }],
  ['mp4', 'mkv', { trimStart: 0.7, trimEnd: 2.5, speed: 0.5 }],
  ['mp4', 'ts', { trimStart: 1.2, speed: 2 }],
  ['mp4', 'mp4', { trimStart: 1.3, trimMode: 'keyframes' }],
  ['mp4', 'mkv', { trimStart: 1.3, trimMode: 'keyframes' }],
  // Its own timestamps start at 1.4 seconds, and a jump in it ends anywhere.
  ['ts', 'mp4', { trimStart: 1.2 }],
  ['ts', 'mkv', { trimStart: 1.2, trimEnd: 2, trimMode: 'keyframes' }],
  ['mkv', 'mp4', { trimStart: 1.2 }],
];

describe('picture and sound stay together', () => {
  for (const [from, format, options] of CLAPS) {
    test(`${from} to ${format}: ${JSON.stringify(options)}`, async () => {
      const white = "drawbox=c=white:t=fill:enable='gte(t,1.48)'";
      const clap = madeMedia(
        `clap.${from}`,
        ...['-f', 'lavfi', '-i', `color=black:s=96x64:r=25:d=3,${white}`],
        ...['-f', 'lavfi', '-i', "sine=f=1000:r=48000:d=3,volume='gte(t,1.48)*4':eval=frame"],
        ...['-c:v', 'libx264', '-g', '25', '-bf', '2', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
      );
      const { file } = await converted(clap, { format, options });
      const apart = (await firstWhite(file)) - (await firstSound(file));
      expect(Math.abs(apart)).toBeLessThan(0.04);
    });
  }
});

const AT_KEYS: readonly (readonly [name: string, format: Target['format'], Options, Ends])[] = [
  ['av.mp4', 'mp4', { trimStart: 1.4 }, { first: 25, last: 49 }],
  ['av.mp4', 'mp4', { trimEnd: 0.8 }, { first: 0, last: 19 }],
  ['av.mkv', 'mkv', { trimStart: 1.4, trimEnd: 1.8 }, { first: 25, last: 44 }],
  ['av.mkv', 'mp4', { trimStart: 1.4 }, { first: 25, last: 49 }],
];

describe('a cut at key frames copies from the last one before, and says so', () => {
  for (const [name, format, wish, { first, last }] of AT_KEYS) {
    test(`${name} to ${format}: ${JSON.stringify(wish)}`, async () => {
      const options: Options = { ...wish, trimMode: 'keyframes' };
      const { file, plan } = await converted(fixture(name), { format, options });
      expect(plan.trim).toMatchObject({ mode: 'key-frames', settled: true });
      // AC-3 starts a moment before the picture in Matroska.
      expect(Math.abs((plan.trim?.range.from ?? 0) - first / 25)).toBeLessThan(0.01);
      expect(plan.decisions[0]?.action).toEqual({ kind: 'copy' });
      const source = await nativeFrames(fixture(name));
      const frames = await nativeFrames(file);
      // Copied frames are the same to the bit.
      expect(frames[0]?.equals(source[first] ?? Buffer.of())).toBe(true);
      expect(Math.abs(frames.length - (last - first + 1))).toBeLessThanOrEqual(2);
      const [start = NaN] = await nativeTimes(file);
      expect(start).toBeLessThan(0.03);
    });
  }

  for (const trimMode of ['exact', 'keyframes'] as const) {
    test(`a song keeps its cover: ${trimMode}`, async () => {
      const song = madeMedia(
        'song.m4a',
        ...['-f', 'lavfi', '-i', 'sine=duration=5', '-i', fixture('song.mp3')],
        ...['-map', '0:a', '-map', '1:v', '-c:a', 'aac', '-c:v', 'copy'],
        ...['-disposition:v', 'attached_pic'],
      );
      const options: Options = { trimStart: 2, trimEnd: 4, trimMode };
      const { file } = await converted(song, { format: 'm4a', options });
      const { streams } = await nativeProbe(file);
      expect(streams.map(({ codec_name }) => codec_name).toSorted()).toEqual(['aac', 'mjpeg']);
      const sound = streams.find(({ codec_type }) => codec_type === 'audio');
      expect(Math.abs(Number(sound?.duration) - 2)).toBeLessThan(0.05);
    });
  }

  test('sound alone', async () => {
    const options: Options = { trimStart: 0.5, trimEnd: 1.5, trimMode: 'keyframes' };
    const { file, plan } = await converted(fixture('song.mp3'), { format: 'mp3', options });
    expect(plan.decisions[0]?.action).toEqual({ kind: 'copy' });
    const { streams } = await nativeProbe(file);
    expect(Number(streams[0]?.duration)).toBeCloseTo(1, 1);
    expect(streams).toHaveLength(2);
  });
});

/** What FFmpeg's own filters make of the source must be what comes out, and how large. */
const PICTURES: readonly (readonly [Options, size: string, filter: string])[] = [
  [{ cropLeft: 40, cropTop: 20 }, '120x100', 'crop=120:100:40:20'],
  [{ cropLeft: 41, cropRight: 3 }, '116x120', 'crop=116:120:40:0'],
  [{ rotate: '90' }, '120x160', 'transpose=clock'],
  [{ rotate: '180' }, '160x120', 'hflip,vflip'],
  [{ rotate: '270', flip: 'horizontal' }, '120x160', 'transpose=cclock,hflip'],
  [{ flip: 'vertical' }, '160x120', 'vflip'],
  [{ cropTop: 60, rotate: '90' }, '60x160', 'crop=160:60:0:60,transpose=clock'],
  [{ resolution: 'custom', width: 80 }, '80x60', 'scale=80:60'],
  [{ resolution: 'custom', width: 80, height: 80 }, '80x60', 'scale=80:60'],
  [
    { resolution: 'custom', width: 80, height: 80, fitMode: 'pad' },
    '80x80',
    'scale=80:60,pad=80:80:0:10',
  ],
  [
    { resolution: 'custom', width: 80, height: 80, fitMode: 'fill' },
    '80x80',
    'crop=120:120:20:0,scale=80:80',
  ],
  [{ resolution: 'custom', width: 100, height: 40, fitMode: 'stretch' }, '100x40', 'scale=100:40'],
  [{ denoise: 'strong' }, '160x120', 'hqdn3d'],
];

describe('pictures', () => {
  for (const [options, size, filter] of PICTURES) {
    test(JSON.stringify(options), async () => {
      const { file } = await converted(fixture('av.mp4'), { format: 'mp4', options });
      const { streams } = await nativeProbe(file);
      const video = streams.find(({ codec_type }) => codec_type === 'video');
      expect(`${video?.width}x${video?.height}`).toBe(size);
      const wanted = await nativeFrames(fixture('av.mp4'), filter);
      const frames = await nativeFrames(file);
      expect(frames).toHaveLength(wanted.length);
      for (const n of [0, 24, 49]) expect(difference(frames[n], wanted[n])).toBeLessThan(6);
    });
  }

  test('a turned source is cropped as it is seen', async () => {
    const options: Options = { cropTop: 80 };
    const { file } = await converted(fixture('rotated.mp4'), { format: 'mp4', options });
    const [wanted] = await nativeFrames(fixture('rotated.mp4'), 'crop=120:80:0:80');
    const [frame] = await nativeFrames(file);
    expect(difference(frame, wanted)).toBeLessThan(6);
  });

  test('fades come out of black and go into it', async () => {
    const options: Options = { fadeIn: 0.5, fadeOut: 0.5 };
    const { file } = await converted(fixture('av.mp4'), { format: 'mp4', options });
    const frames = await nativeFrames(file);
    const source = await nativeFrames(fixture('av.mp4'));
    expect(difference(frames[0], BLACK)).toBeLessThan(2);
    expect(difference(frames.at(-1), BLACK)).toBeLessThan(20);
    expect(difference(frames[25], source[25])).toBeLessThan(6);
    const loud = await nativeVolume(file, 'atrim=0.8:1.2');
    expect(await nativeVolume(file, 'atrim=0:0.1')).toBeLessThan(loud - 10);
    expect(await nativeVolume(file, 'atrim=1.9:2')).toBeLessThan(loud - 10);
  });

  test('combs are taken out of a picture that does not say that it is interlaced', async () => {
    const combed = madeMedia(
      'combed.mkv',
      ...['-f', 'lavfi', '-i', 'testsrc=size=160x120:rate=50:duration=1'],
      ...['-vf', 'interlace,setfield=prog', '-c:v', 'ffv1'],
    );
    const { file, plan } = await converted(combed, {
      format: 'mp4',
      options: { deinterlace: 'on' },
    });
    expect(plan.steps[0]?.command).toMatchObject({
      tracks: [{ edit: { scan: 'deinterlace-all' } }],
    });
    expect(await nativeFrames(file)).toHaveLength(25);
  });

  test('a GIF has the same edits', async () => {
    const options: Options = { trimStart: 1, cropLeft: 80, speed: 2, resolution: 'source' };
    const { file } = await converted(fixture('av.mp4'), { format: 'gif', options });
    const { streams, format } = await nativeProbe(file);
    expect(`${streams[0]?.width}x${streams[0]?.height}`).toBe('80x120');
    expect(Number(format.duration)).toBeCloseTo(0.5, 1);
  });

  test('so does a still', async () => {
    const options: Options = { frameTime: 1, cropLeft: 80, rotate: '90' };
    const { file } = await converted(fixture('av.mp4'), { format: 'png', options });
    const [wanted] = (
      await nativeFrames(fixture('av.mp4'), 'crop=80:120:80:0,transpose=clock')
    ).slice(25);
    const [frame] = await nativeFrames(file);
    expect(difference(frame, wanted)).toBeLessThan(6);
  });
});

describe('speed', () => {
  for (const speed of [0.25, 0.8, 2, 4]) {
    test(`${speed} times, at the same pitch`, async () => {
      const options: Options = { speed };
      const { file } = await converted(fixture('av.mp4'), { format: 'mp4', options });
      const { streams } = await nativeProbe(file);
      for (const { duration } of streams) expect(Number(duration)).toBeCloseTo(2 / speed, 0);
      const [video] = streams;
      // MP4 by FFmpeg lets the last frame last as long as it would at the usual speed.
      expect(Math.abs(Number(video?.duration) - 2 / speed)).toBeLessThan(0.1 + 0.04 / speed);
      expect(Math.abs((await nativePitch(file)) - 440)).toBeLessThan(440 * 0.06);
    });
  }

  test('of a part, in segments that fit together', async () => {
    const long = madeMedia(
      'long.mp4',
      ...['-f', 'lavfi', '-i', 'testsrc=size=640x360:rate=25:duration=6'],
      ...['-f', 'lavfi', '-i', 'sine=duration=6', '-c:v', 'libx264', '-preset', 'veryfast'],
      ...['-bf', '2', '-g', '25', '-crf', '20', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
    );
    const options: Options = {
      trimStart: 0.6,
      trimEnd: 5.6,
      speed: 1.25,
      quality: 'smallest',
      fadeOut: 1,
    };
    const { file, plan } = await converted(long, { format: 'mp4', options });
    expect(plan.segmentation.kind).toBe('segments');
    const frames = await nativeFrames(file);
    expect(frames).toHaveLength(125);
    const source = await nativeFrames(long);
    expect(mostLike(frames[0], source)).toBe(15);
    expect(mostLike(frames[62], source)).toBe(77);
    const times = await nativeTimes(file);
    const [start = NaN] = times;
    expect(start).toBeLessThan(0.002);
    // Evenly, at the seams too.
    const gaps = times.slice(1).map((time, n) => time - (times[n] ?? NaN));
    expect(Math.max(...gaps)).toBeLessThan(0.0325);
    expect(Math.min(...gaps)).toBeGreaterThan(0.0315);
    expect(difference(frames.at(-1), BLACK)).toBeLessThan(20);
  });
});

/** Quiet noise with loud moments, as in speech: more gain than its peaks allow. */
const speech = () =>
  madeMedia(
    'speech.wav',
    ...['-f', 'lavfi', '-i', 'anoisesrc=amplitude=0.08:duration=12:seed=3:color=pink'],
    ...['-af', "volume='if(lt(mod(t,3),0.08),7,1)':eval=frame", '-ac', '2', '-ar', '48000'],
  );

describe('sound', () => {
  for (const loudness of ['-14', '-16', '-23'] as const) {
    test(`is ${loudness} LUFS loud, within half a unit`, async () => {
      const options: Options = { loudness };
      const { file, plan } = await converted(speech(), { format: 'wav', options });
      expect(plan.steps.map(({ id }) => id)).toEqual(['loudness-1', 'convert']);
      expect(Math.abs((await nativeLoudness(file)) - Number(loudness))).toBeLessThan(0.5);
    });
  }

  test('is as loud in a video, of which it is a part, faded and faster', async () => {
    const options: Options = { loudness: '-16', trimStart: 0.4, speed: 0.5, fadeIn: 0.2 };
    const { file } = await converted(fixture('av.mkv'), { format: 'mp4', options });
    expect(Math.abs((await nativeLoudness(file)) + 16)).toBeLessThan(0.5);
  });

  test('silence stays silent', async () => {
    const silence = madeMedia('silence.wav', '-f', 'lavfi', '-i', 'anullsrc', '-t', '4');
    const { file } = await converted(silence, { format: 'mp3', options: { loudness: '-14' } });
    expect(await nativeVolume(file)).toBeLessThan(-80);
  });

  test('is louder or softer by so many decibels', async () => {
    const before = await nativeVolume(fixture('voice.wav'));
    const options: Options = { volume: -7.5 };
    const { file } = await converted(fixture('voice.wav'), { format: 'flac', options });
    expect((await nativeVolume(file)) - before).toBeCloseTo(-7.5, 0);
  });

  test('is softened where it would clip', async () => {
    const tone = madeMedia('tone.wav', '-f', 'lavfi', '-i', 'sine=duration=2,volume=4');
    const { file } = await converted(tone, { format: 'wav', options: { volume: 20 } });
    // A tone that is cut off at the top has overtones.
    expect(await nativeVolume(tone)).toBeLessThan(-8);
    expect(await nativeVolume(file, 'highpass=f=2000,highpass=f=2000')).toBeLessThan(-40);
  });

  test('has the channels and the sample rate that were asked for', async () => {
    const options: Options = { channels: '1', sampleRate: '22050' };
    const { file } = await converted(fixture('song.mp3'), { format: 'm4a', options });
    expect((await nativeProbe(file)).streams[0]).toMatchObject({
      channels: 1,
      sample_rate: '22050',
    });
  });

  test('is cut to the sample', async () => {
    const options: Options = { trimStart: 0.25, trimEnd: 0.75 };
    const { file } = await converted(fixture('song.flac'), { format: 'wav', options });
    expect(Number((await nativeProbe(file)).streams[0]?.duration)).toBeCloseTo(0.5, 4);
  });
});

const TRACKS: readonly (readonly [
  Options['audioTracks'],
  format: Target['format'],
  sounds: string,
])[] = [
  ['all', 'mp4', '48000 24000'],
  ['2', 'mp4', '24000'],
  ['none', 'mp4', ''],
  ['2', 'm4a', '24000'],
  ['all', 'm4a', '48000'],
];

describe('sound tracks', () => {
  for (const [audioTracks = 'all', format, sounds] of TRACKS) {
    test(`${audioTracks} in ${format}`, async () => {
      const { file } = await converted(fixture('two-languages.mp4'), {
        format,
        options: { audioTracks },
      });
      const { streams } = await nativeProbe(file);
      const rates = streams.flatMap(({ codec_type, sample_rate }) =>
        codec_type === 'audio' ? [sample_rate] : [],
      );
      expect(rates.join(' ')).toBe(sounds);
    });
  }
});

const CODECS: readonly (readonly [format: Target['format'], Options, codec: string])[] = [
  ['mkv', { videoCodec: 'vp9' }, 'vp9'],
  ['mp4', { videoCodec: 'mpeg4' }, 'mpeg4'],
  ['mkv', { videoCodec: 'mpeg2video' }, 'mpeg2video'],
  ['webm', { videoCodec: 'vp8' }, 'vp8'],
  ['mp4', { videoCodec: 'h264', crf: 30 }, 'h264'],
];

describe('exact encoding', () => {
  for (const [format, options, codec] of CODECS) {
    test(`${format} ${JSON.stringify(options)}`, async () => {
      const { file } = await converted(fixture('av.mp4'), { format, options });
      expect((await nativeProbe(file)).streams[0]?.codec_name).toBe(codec);
    });
  }

  test('a smaller CRF is a larger file, and a bit rate is met', async () => {
    const noise = madeMedia(
      'noise.mkv',
      ...['-f', 'lavfi', '-i', 'testsrc2=size=320x240:rate=25:duration=4,noise=alls=20:allf=t'],
      ...['-c:v', 'ffv1', '-pix_fmt', 'yuv420p'],
    );
    const sizes: number[] = [];
    for (const options of [{ crf: 18 }, { crf: 32 }, { videoBitrate: 400 }] satisfies Options[]) {
      sizes.push((await converted(noise, { format: 'mp4', options })).media.size);
    }
    const [fine = 0, coarse = 0, exact = 0] = sizes;
    expect(fine).toBeGreaterThan(coarse * 2);
    expect(exact).toBeGreaterThan(200_000 * 0.85);
    expect(exact).toBeLessThan(200_000 * 1.15);
  });
});

const IMPOSSIBLE: readonly (readonly [name: string, Options, Failure])[] = [
  [
    'av.mp4',
    { trimStart: 5 },
    { kind: 'impossible-edit', edit: { kind: 'past-end', at: 5, duration: 2 } },
  ],
  [
    'av.mp4',
    { trimStart: 8, trimEnd: 9 },
    { kind: 'impossible-edit', edit: { kind: 'past-end', at: 8, duration: 2 } },
  ],
  [
    'av.mp4',
    { trimStart: 1, trimEnd: 0.5 },
    { kind: 'impossible-edit', edit: { kind: 'nothing-left', from: 1, to: 0.5 } },
  ],
  [
    'rotated.mp4',
    { cropLeft: 60, cropRight: 60 },
    { kind: 'impossible-edit', edit: { kind: 'crop-outside', width: 120, height: 160 } },
  ],
  [
    'two-languages.mp4',
    { audioTracks: '3' },
    { kind: 'impossible-edit', edit: { kind: 'no-such-track', wanted: 3, has: 2 } },
  ],
];

describe('what cannot be is said before anything starts', () => {
  for (const [name, options, failure] of IMPOSSIBLE) {
    test(`${name}: ${JSON.stringify(options)}`, async () => {
      const result = await convert(fixture(name), { format: 'mp4', options });
      expect(result).toMatchObject({ ok: false, failure });
    });
  }
});
