import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../../../src/domain/failure/failure.ts';
import type { MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import type { TrackCommand } from '../../../../../src/domain/step/track-command.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

/** A source of so many seconds, with tracks of usual bit rates. */
function lasting(seconds: number, size = 1920): MediaInfo {
  const duration = { kind: 'exact', seconds } as const;
  const [width, height] = [size, (size / 16) * 9];
  return aMedia(
    [aVideoTrack({ duration, width, height, frames: seconds * 25 }), anAudioTrack({ duration })],
    { duration, size: Math.round((4_160_000 / 8) * seconds) },
  );
}

/** Plans it with a limit in megabytes. */
function within(
  media: MediaInfo,
  maxSize: number,
  format: Target['format'] = 'mp4',
  options: Target['options'] = {},
) {
  return plan(media, { format, options: { ...options, maxSize } }, bothEngines(media));
}

function planned(...args: Parameters<typeof within>): Plan {
  const result = within(...args);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function refused(...args: Parameters<typeof within>): Extract<Failure, { kind: 'limit-too-low' }> {
  const result = within(...args);
  if (result.ok || result.failure.kind !== 'limit-too-low') throw new Error('It is not refused.');
  return result.failure;
}

const tracksOf = ({ steps }: Plan): TrackCommand[] =>
  steps.flatMap(({ command }) => (command.kind === 'convert' ? command.tracks : []));

/** The picture's shorter side, and the bits per second of picture and sound. */
function shape(of: Plan): { height: number | null; video: number; audio: number } {
  const tracks = tracksOf(of);
  const video = tracks.find((track) => track.kind === 'encode-video');
  const audio = tracks.find((track) => track.kind === 'encode-audio');
  return {
    height: video?.kind === 'encode-video' ? (video.edit.size?.height ?? null) : null,
    video: video?.kind === 'encode-video' ? video.rate.bitRate : 0,
    audio: audio?.kind === 'encode-audio' ? (audio.bitRate ?? 0) : 0,
  };
}

test('without a limit nothing changes', () => {
  expect(planned(lasting(60), 0).sizeLimit).toBeUndefined();
});

test('what is below the limit already is copied', () => {
  const copied = planned(lasting(10), 10);
  expect(copied.decisions.map(({ action }) => action.kind)).toEqual(['copy', 'copy']);
  expect(copied.sizeLimit).toMatchObject({ limit: 10e6, bitRate: null });
});

test('what plays nowhere else is encoded once where the limit allows it, also if that makes it larger', () => {
  const duration = { kind: 'exact', seconds: 5 } as const;
  const media = aMedia([aVideoTrack({ duration, codec: 'hevc', bitRate: 900_000 })], {
    duration,
    size: 590_000,
  });
  expect(planned(media, 16).sizeLimit).toMatchObject({ limit: 16e6, bitRate: null });
});

const SMALLER = { light: 0.75, medium: 0.5, strong: 0.25 } as const;

describe('smaller', () => {
  for (const [smaller, share] of Object.entries(SMALLER) as [keyof typeof SMALLER, number][]) {
    test(`${smaller} allows a share of the source`, () => {
      const media = lasting(60);
      const less = planned(media, 0, 'mp4', { smaller });
      expect(less.sizeLimit).toMatchObject({
        limit: Math.floor(media.size * share),
        accepted: media.size - 1,
      });
      expect(less.decisions[0]).toMatchObject({ action: { kind: 'encode' }, reason: 'size' });
    });
  }

  test('means what is taken of the source, and its sound alone where nothing else is', () => {
    const media = lasting(60);
    const cut = planned(media, 0, 'mp4', { smaller: 'medium', trimStart: 0, trimEnd: 30 });
    expect(cut.sizeLimit?.limit).toBe(media.size / 4);
    const [sound] = media.tracks.filter(({ kind }) => kind === 'audio');
    if (sound?.kind !== 'audio') throw new Error('It has no sound.');
    const all = ((sound.bitRate ?? 0) * 60) / 8;
    expect(planned(media, 0, 'm4a', { smaller: 'medium' }).sizeLimit?.limit).toBe(all / 2);
  });

  test('goes together with a size: the smaller of both counts', () => {
    expect(planned(lasting(60), 10, 'mp4', { smaller: 'light' }).sizeLimit).toMatchObject({
      limit: 10e6,
      accepted: 10e6,
    });
  });

  test('is as small as it can be where the share cannot be reached, and says so where that is no smaller', () => {
    const duration = { kind: 'exact', seconds: 60 } as const;
    const speech = (bitRate: number) =>
      aMedia([anAudioTrack({ duration, bitRate, channels: 1 })], {
        duration,
        size: (bitRate * 60) / 8,
      });
    const { sizeLimit } = planned(speech(64_000), 0, 'm4a', { smaller: 'strong' });
    expect(sizeLimit?.limit).toBeGreaterThan(480_000 / 4);
    expect(sizeLimit?.limit).toBeLessThan(480_000);
    expect(refused(speech(24_000), 0, 'm4a', { smaller: 'strong' }).least).toBeGreaterThan(
      (24_000 * 60) / 8,
    );
  });
});

test('the bits that a limit leaves are shared out', () => {
  const tight = planned(lasting(60), 10);
  const { video, audio } = shape(tight);
  const bytes = ((video + 160_000) * 60) / 8;
  expect(audio).toBe(0);
  expect(bytes).toBeGreaterThan(9.3e6);
  expect(bytes).toBeLessThan(10e6);
  expect(tight.decisions[0]).toMatchObject({ reason: 'size', action: { kind: 'encode' } });
  expect(tight.decisions[1]?.action.kind).toBe('copy');
});

test('the less there is, the smaller the picture, and the lower the sound', () => {
  const shapes = [30, 60, 120, 240, 480].map((seconds) => shape(planned(lasting(seconds), 8)));
  const heights = shapes.map(({ height }) => height ?? 1080);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(heights[0]).toBeGreaterThan(heights.at(-1) ?? 0);
  expect(shapes[0]?.audio).toBe(0);
  expect(shapes.at(-1)?.audio).toBeLessThan(64_000);
  expect(shapes.at(-1)?.audio).toBeGreaterThan(0);
});

test('a resolution that was chosen is not exceeded', () => {
  expect(shape(planned(lasting(30), 8, 'mp4', { resolution: '360' })).height).toBe(360);
});

test('a bit rate that was given is not exceeded, and a size of their own is kept', () => {
  expect(shape(planned(lasting(30), 8, 'mp4', { videoBitrate: 700 })).video).toBe(700_000);
  const own = { resolution: 'custom', width: 640, height: 360 } as const;
  expect(shape(planned(lasting(60), 8, 'mp4', own)).height).toBe(360);
});

test('what cannot be watched is refused, with what would do', () => {
  const media = lasting(3600);
  const { limit, least } = refused(media, 8);
  expect(limit).toBe(8e6);
  expect(least).toBeGreaterThan(8e6);
  expect(within(media, (least / 1e6) * 1.02).ok).toBe(true);
  expect(within(media, (least / 1e6) * 0.98).ok).toBe(false);
});

test('sound alone is refused when nobody could stand it', () => {
  const duration = { kind: 'exact', seconds: 36_000 } as const;
  const book = aMedia([anAudioTrack({ duration, index: 0 })], { duration, size: 720e6 });
  const { least } = refused(book, 50, 'mp3');
  expect(least).toBeGreaterThan(140e6);
  expect(least).toBeLessThan(160e6);
  expect(planned(book, 200, 'mp3').sizeLimit?.bitRate).toBeLessThan(45_000);
});

test('sound that fits as it usually is stays so, else it gets what there is', () => {
  const duration = { kind: 'exact', seconds: 60 } as const;
  const song = aMedia([anAudioTrack({ duration, index: 0, codec: 'flac', bitRate: 900_000 })], {
    duration,
    size: 6.8e6,
  });
  expect(planned(song, 5, 'm4a').sizeLimit?.bitRate).toBeNull();
  expect(shape(planned(song, 1, 'm4a')).audio).toBeGreaterThan(125_000);
  expect(shape(planned(song, 1, 'm4a')).audio).toBeLessThan(133_000);
});

test('an MP3 that a standard bit rate would leave half empty is made by the encoder that knows others', () => {
  const duration = { kind: 'exact', seconds: 60 } as const;
  const song = aMedia([anAudioTrack({ duration, index: 0, codec: 'flac', bitRate: 900_000 })], {
    duration,
    size: 6.8e6,
  });
  // 1.2 MB a minute is 160 kbit/s, less what is kept back: the next standard rate below is 128.
  const [decision] = planned(song, 1.2, 'mp3').decisions;
  expect(decision?.action).toMatchObject({ engine: 'ffmpeg', because: 'exact-size' });
  const [standard] = planned(song, 1, 'mp3').decisions;
  expect(standard?.action).toMatchObject({ engine: 'webcodecs' });
});

test('segments stay segments', () => {
  const media = lasting(60);
  const frames = someFrames(1500);
  const result = plan(
    media,
    { format: 'mp4', options: { maxSize: 10 } },
    ffmpegOnly(media, { frames }),
  );
  expect(result.ok && result.value.segmentation.kind).toBe('segments');
});

test('once the usual quality was too large, there is a budget', () => {
  const media = lasting(10, 640);
  const target = { format: 'webm', options: { maxSize: 4 } } as const;
  const fitOf = (avoid: readonly 'usual-size'[]) => {
    const result = plan(media, target, bothEngines(media, {}, { avoid }));
    return result.ok ? result.value.sizeLimit?.bitRate : undefined;
  };
  expect(fitOf([])).toBeNull();
  expect(fitOf(['usual-size'])).toBeGreaterThan(100_000);
});

test('a source that takes few bits is made no smaller than it has to be, and uses what is allowed', () => {
  const rate = { num: 30, den: 1 };
  const hevc = aVideoTrack({ codec: 'hevc', frames: 300, bitRate: 1_020_000, rate });
  const media = aMedia([hevc, anAudioTrack()], { size: 1_450_000 });
  const fitted = plan(media, { format: 'mp4', options: { maxSize: 1 } }, ffmpegOnly(media));
  if (!fitted.ok) throw new Error(fitted.failure.kind);
  expect(shape(fitted.value).height).toBe(720);
  expect(shape(fitted.value).video).toBeGreaterThan(600_000);
  expect(fitted.value.sizeLimit?.enough).toBeGreaterThanOrEqual(900_000);
});
