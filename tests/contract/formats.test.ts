import { execFileSync } from 'node:child_process';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, formatOf, type FormatId } from '../../src/domain/formats/catalogue.ts';
import { isCueForm, type CueForm } from '../../src/domain/edits/cues.ts';
import type { PictureCodec } from '../../src/domain/media/codecs.ts';
import { isOfPicturesOnly } from '../../src/domain/formats/pictures-only.ts';
import type { Target } from '../../src/domain/target/target.ts';
import { convert, type Converted } from '../support/engine/convert.ts';
import {
  ALIKE,
  mostLike,
  nativeFrames,
  nativeTimes,
  unlikeness,
} from '../support/native/native-frames.ts';
import { nativePitch } from '../support/native/native-sound.ts';
import { nativeDecodeErrors, nativeProbe, type NativeProbe } from '../support/native/native.ts';

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url).pathname;

async function converted(name: string, target: Target): Promise<Converted> {
  const result = await convert(fixture(name), target);
  if (!result.ok) throw new Error(`${result.failure.kind}\n${result.log.join('\n')}`);
  return result.value;
}

function codecs({ streams }: NativeProbe): string {
  return streams.map((stream) => stream.codec_name).join(' ');
}

/** Formats that are called as their codecs are. */
type PictureFormat = Extract<FormatId, PictureCodec>;

function isPictureFormat(id: FormatId): id is PictureFormat {
  return isOfPicturesOnly(formatOf(id));
}

/** What native ffprobe must see for each format made from av.mkv (2 s, 25 fps, H.264 and AC-3). */
const EXPECTED: Record<
  Exclude<FormatId, 'hls' | CueForm | PictureFormat>,
  { container: RegExp; codecs: string; frames?: number }
> = {
  mp4: { container: /mp4/, codecs: 'h264 aac', frames: 50 },
  webm: { container: /webm/, codecs: 'vp9 opus', frames: 50 },
  mkv: { container: /matroska/, codecs: 'h264 ac3', frames: 50 },
  mov: { container: /mov/, codecs: 'h264 ac3', frames: 50 },
  avi: { container: /avi/, codecs: 'mpeg4 ac3', frames: 50 },
  wmv: { container: /asf/, codecs: 'wmv2 wmav2', frames: 50 },
  flv: { container: /flv/, codecs: 'h264 aac', frames: 50 },
  ts: { container: /mpegts/, codecs: 'h264 ac3', frames: 50 },
  mpg: { container: /mpeg/, codecs: 'mpeg2video ac3', frames: 50 },
  '3gp': { container: /3gp/, codecs: 'h264 aac', frames: 50 },
  ogv: { container: /ogg/, codecs: 'theora vorbis', frames: 50 },
  gif: { container: /gif/, codecs: 'gif', frames: 30 },
  webp: { container: /webp/, codecs: 'webp' },
  mp3: { container: /mp3/, codecs: 'mp3' },
  m4a: { container: /m4a/, codecs: 'aac' },
  aac: { container: /aac/, codecs: 'aac' },
  ogg: { container: /ogg/, codecs: 'vorbis' },
  opus: { container: /ogg/, codecs: 'opus' },
  flac: { container: /flac/, codecs: 'flac' },
  wav: { container: /wav/, codecs: 'pcm_s16le' },
  wma: { container: /asf/, codecs: 'wmav2' },
  ac3: { container: /ac3/, codecs: 'ac3' },
  aiff: { container: /aiff/, codecs: 'pcm_s16be' },
  jpg: { container: /image2|jpeg/, codecs: 'mjpeg', frames: 1 },
  png: { container: /png|image2/, codecs: 'png', frames: 1 },
};

describe('every format, written by the shipped core and read by native ffprobe', () => {
  for (const { id, kind } of catalogue) {
    // Packed by the other engine, or made of pictures.
    if (id === 'hls' || isCueForm(id) || isPictureFormat(id)) continue;
    const expected = EXPECTED[id];
    test(id, async () => {
      const { file, media } = await converted('av.mkv', { format: id, options: {} });
      const native = await nativeProbe(file);
      expect(native.format.format_name).toMatch(expected.container);
      expect(codecs(native)).toBe(expected.codecs);
      const frames = native.streams.find((stream) => stream.codec_type === 'video')?.nb_read_frames;
      if (expected.frames !== undefined) expect(Number(frames)).toBe(expected.frames);
      if (expected.frames !== undefined)
        expect(await unlikeness(file, fixture('av.mkv'))).toBeLessThan(ALIKE);
      if (kind === 'still') return;
      // Native FFmpeg of before version 8 cannot read what Kiln's own probe reads of animated WebP.
      const seconds = id === 'webp' ? media.duration : { seconds: Number(native.format.duration) };
      expect(Math.abs(('seconds' in seconds ? seconds.seconds : 0) - 2)).toBeLessThanOrEqual(0.1);
      if (id !== 'webp') expect(await nativeDecodeErrors(file)).toBe('');
    });
  }
});

test('an animated WebP holds all its frames', async () => {
  const { media } = await converted('av.mkv', { format: 'webp', options: {} });
  expect(media.tracks).toMatchObject([{ kind: 'video', codec: 'webp', width: 160, height: 120 }]);
  // 30 frames in whole milliseconds: 66 or 67 each.
  expect(media.tracks[0]).toMatchObject({ rate: { num: 30_000, den: 1999 } });
});

describe('sources of all kinds', () => {
  test('an AVI with odd sizes becomes even', async () => {
    const { file } = await converted('odd.avi', { format: 'mp4', options: {} });
    const video = (await nativeProbe(file)).streams.find((stream) => stream.codec_type === 'video');
    expect(video).toMatchObject({ codec_name: 'h264', pix_fmt: 'yuv420p' });
    expect([(video?.width ?? 1) % 2, (video?.height ?? 1) % 2]).toEqual([0, 0]);
  });

  test('a turned picture stays upright in a container that cannot turn', async () => {
    const before = (await nativeProbe(fixture('rotated.mp4'))).streams[0];
    const { file } = await converted('rotated.mp4', { format: 'mkv', options: {} });
    const after = (await nativeProbe(file)).streams[0];
    expect([after?.width, after?.height]).toEqual([before?.height, before?.width]);
    expect(after?.nb_read_frames).toBe(before?.nb_read_frames);
    // The system's ffmpeg shows the source upright.
    expect(await unlikeness(file, fixture('rotated.mp4'))).toBeLessThan(ALIKE);
  });

  test('and keeps its rotation where it can be copied', async () => {
    const { file, plan } = await converted('rotated.mp4', { format: 'mov', options: {} });
    expect(plan.decisions[0]?.action).toEqual({ kind: 'copy' });
    const rotation = (probe: NativeProbe) =>
      probe.streams[0]?.side_data_list?.find((entry) => entry.rotation !== undefined)?.rotation;
    expect(rotation(await nativeProbe(file))).toBe(
      rotation(await nativeProbe(fixture('rotated.mp4'))),
    );
  });

  test('23.976 fps survive a container with a constant rate', async () => {
    const { file } = await converted('film.mp4', { format: 'avi', options: {} });
    const [before, after] = await Promise.all([
      nativeProbe(fixture('film.mp4')),
      nativeProbe(file),
    ]);
    expect(after.streams[0]?.r_frame_rate).toBe('24000/1001');
    expect(after.streams[0]?.nb_read_frames).toBe(before.streams[0]?.nb_read_frames);
  });

  test('a variable frame rate keeps every frame at its time', async () => {
    const { file } = await converted('vfr.mp4', { format: 'webm', options: {} });
    const [before, after] = await Promise.all([nativeTimes(fixture('vfr.mp4')), nativeTimes(file)]);
    expect(after).toHaveLength(before.length);
    // WebM counts in milliseconds.
    for (const [n, time] of after.entries())
      expect(Math.abs(time - (before[n] ?? NaN)), `frame ${n}`).toBeLessThan(0.0011);
    expect(await unlikeness(file, fixture('vfr.mp4'))).toBeLessThan(ALIKE);
  });

  test('tags and cover of a song', async () => {
    for (const format of ['m4a', 'flac', 'aiff', 'mp3'] as const) {
      const { file } = await converted('song.mp3', { format, options: {} });
      const { streams, format: container } = await nativeProbe(file);
      const tags = Object.entries(container.tags ?? {}).map(([key, value]) => [
        key.toLowerCase(),
        value,
      ]);
      const before = (await nativeProbe(fixture('song.mp3'))).format.tags ?? {};
      expect(Object.fromEntries(tags), format).toMatchObject({
        title: before['title'],
        artist: before['artist'],
      });
      expect(
        streams.some((stream) => stream.disposition?.attached_pic === 1),
        format,
      ).toBe(true);
    }
  });

  test('tags from Ogg, where they belong to the track', async () => {
    const before = (await nativeProbe(fixture('song.ogg'))).streams[0]?.tags ?? {};
    const title = before['title'] ?? before['TITLE'];
    expect(title).toBeTruthy();
    const { file } = await converted('song.ogg', { format: 'mp3', options: {} });
    expect((await nativeProbe(file)).format.tags?.['title']).toBe(title);
  });

  test('24 bits stay 24 bits', async () => {
    const { file } = await converted('song.flac', { format: 'wav', options: {} });
    expect(codecs(await nativeProbe(file))).toBe('pcm_s24le');
  });

  test('an 8 kHz voice in every audio format', async () => {
    for (const { id, kind } of catalogue) {
      if (kind !== 'audio') continue;
      const { file } = await converted('voice.wav', { format: id, options: {} });
      const probe = await nativeProbe(file);
      // Two MP3 frames at 8 kHz: one that the encoder starts with, one to fill up.
      expect(Math.abs(Number(probe.format.duration) - 1), id).toBeLessThanOrEqual(0.16);
    }
  });

  test('sound in MPEG containers, whose length leaves out the last packet, is not taken for cut short', async () => {
    for (const [name, format] of [
      ['song.mp3', 'ts'],
      ['voice.wav', 'mpg'],
    ] as const) {
      const { media } = await converted(name, { format, options: {} });
      expect(
        media.tracks.map(({ kind }) => kind),
        name,
      ).toContain('audio');
    }
  });

  test('a picture in the other picture format', async () => {
    const { file } = await converted('picture.png', { format: 'jpg', options: {} });
    expect(codecs(await nativeProbe(file))).toBe('mjpeg');
    expect(await unlikeness(file, fixture('picture.png'))).toBeLessThan(ALIKE);
  });
});

describe('options', () => {
  test('resolution and frame rate', async () => {
    const options = { resolution: '240', frameRate: '10' } as const;
    const small = await converted('av.mp4', { format: 'mp4', options: { frameRate: '10' } });
    const video = (await nativeProbe(small.file)).streams[0];
    expect(video).toMatchObject({ nb_read_frames: '20', r_frame_rate: '10/1' });
    const same = await converted('av.mp4', {
      format: 'mp4',
      options: { resolution: options.resolution },
    });
    expect((await nativeProbe(same.file)).streams[0]).toMatchObject({ width: 160, height: 120 });
  });

  test('audio bitrate', async () => {
    const sizes: number[] = [];
    for (const audioBitrate of ['64', '128'] as const) {
      const { file } = await converted('song.flac', { format: 'mp3', options: { audioBitrate } });
      sizes.push((await stat(file)).size);
    }
    expect((sizes[1] ?? 0) / (sizes[0] ?? 1)).toBeGreaterThan(1.4);
  });

  test('quality: smallest is smaller than balanced', async () => {
    const bytes = async (quality: 'balanced' | 'smallest') =>
      (await stat((await converted('av.webm', { format: 'mp4', options: { quality } })).file)).size;
    expect(await bytes('smallest')).toBeLessThan(await bytes('balanced'));
  });

  test('the frame of a still', async () => {
    const first = await converted('av.mp4', { format: 'png', options: { frameTime: 0 } });
    const later = await converted('av.mp4', { format: 'png', options: { frameTime: 1.5 } });
    const past = await converted('av.mp4', { format: 'png', options: { frameTime: 99 } });
    const source = await nativeFrames(fixture('av.mp4'));
    const shown = await Promise.all(
      [first, later, past].map(async ({ file }) => mostLike((await nativeFrames(file))[0], source)),
    );
    // What is shown at that moment; past the end, the last moment at which any video still has a picture.
    expect(shown).toEqual([0, 37, 45]);
  });
});

describe('bad input, each with its own reason', () => {
  const TABLE: [name: string, format: FormatId, failure: object][] = [
    ['empty.mp4', 'mp4', { kind: 'empty-file' }],
    ['text.mp4', 'mp4', { kind: 'not-media' }],
    ['playlist.mp4', 'mp4', { kind: 'playlist' }],
    ['no-index.mp4', 'mp4', { kind: 'damaged' }],
    ['truncated.mp4', 'mkv', { kind: 'cut-short' }],
    ['truncated.mp4', 'webm', { kind: 'cut-short' }],
    ['video-only.mp4', 'mp3', { kind: 'no-track', wanted: 'audio' }],
    ['song.flac', 'gif', { kind: 'no-track', wanted: 'video' }],
  ];
  for (const [name, format, failure] of TABLE) {
    test(`${name} to ${format}`, async () => {
      expect(await convert(fixture(name), { format, options: {} })).toMatchObject({
        ok: false,
        failure,
      });
    });
  }
});

test('six channels that the source does not name are still encoded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kiln-'));
  const source = join(folder, 'unnamed.m4a');
  const tone = Array(6).fill('0.1*sin(880*t)').join('|');
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', `aevalsrc=${tone}:c=hexagonal:d=1:s=48000`],
    ...['-c:a', 'aac', '-b:a', '192k', source],
  ]);
  for (const format of ['mkv', 'webm', 'mp3'] as const) {
    const target = { format, options: format === 'mkv' ? { audioBitrate: '128' as const } : {} };
    const result = await convert(source, target);
    if (!result.ok) throw new Error(`${format}: ${result.failure.kind}\n${result.log.join('\n')}`);
    const { streams } = await nativeProbe(result.value.file);
    expect(streams[0]?.channels).toBe(format === 'mp3' ? 2 : 6);
  }
});

/** A tone of its own for each of six speakers, in hertz; the fourth is for low ones only. */
const PITCHES = [300, 400, 500, 80, 700, 800];

test('what belongs to a speaker stays with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kiln-'));
  const source = join(folder, 'speakers.wav');
  const tones = PITCHES.map((pitch) => `0.1*sin(2*PI*${pitch}*t)`).join('|');
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', `aevalsrc=${tones}:c=5.1:d=1:s=48000`, source],
  ]);
  for (const format of ['m4a', 'flac', 'opus', 'ac3', 'mkv', 'webm'] as const) {
    const result = await convert(source, { format, options: {} });
    if (!result.ok) throw new Error(`${format}: ${result.failure.kind}\n${result.log.join('\n')}`);
    const { file } = result.value;
    expect((await nativeProbe(file)).streams[0]?.channels).toBe(6);
    // After it is decoded, the order is the same for all codecs.
    const heard = PITCHES.map((_, n) => nativePitch(file, `atrim=0.2:0.9,pan=mono|c0=c${n}`));
    for (const [n, pitch] of (await Promise.all(heard)).entries()) {
      const wanted = PITCHES[n] ?? NaN;
      expect(Math.abs(pitch - wanted), `${format}, channel ${n}`).toBeLessThan(20);
    }
  }
});
