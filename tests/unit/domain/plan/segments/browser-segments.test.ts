import { describe, expect, test } from 'vitest';
import type { FormatId } from '../../../../../src/domain/formats/catalogue.ts';
import type { MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import type { Capabilities } from '../../../../../src/domain/plan/model/context.ts';
import type { Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { wantsFrames } from '../../../../../src/domain/plan/frames-wanted.ts';
import { dependencies, type Step } from '../../../../../src/domain/step/step.ts';
import { bothEngines, someFrames } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

/** A video of so many seconds at 25 frames a second. */
function lasting(
  seconds: number,
  change: Partial<Parameters<typeof aVideoTrack>[0]> = {},
): MediaInfo {
  const duration = { kind: 'exact', seconds } as const;
  const tracks = [
    aVideoTrack({ duration, frames: seconds * 25, ...change }),
    anAudioTrack({ duration }),
  ];
  return aMedia(tracks, { duration });
}

type Wish = {
  readonly format?: FormatId;
  readonly options?: Partial<Options>;
  readonly means?: Partial<Capabilities>;
};

function planned(media: MediaInfo, { format = 'webm', options = {}, means = {} }: Wish = {}): Plan {
  const seconds = media.duration.kind === 'exact' ? media.duration.seconds : 0;
  const all = bothEngines(media, {}, { frames: someFrames(seconds * 25), ...means });
  const result = plan(media, { format, options }, all);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

/** "segment-1 webcodecs mp4": the steps, who runs them, and what they write. */
function story({ steps }: Plan): string[] {
  return steps.map(({ id, engine, format }) => `${id} ${engine} ${format}`);
}

function segmentOf({ command }: Step) {
  const track = command.kind === 'convert' ? command.tracks[0] : undefined;
  return track?.kind === 'encode-video' ? track.segment : null;
}

test('a long picture is encoded in parts, its sound beside it, and the browser joins them', () => {
  const { steps, segmentation, outputs } = planned(lasting(40));
  expect(segmentation).toEqual({ kind: 'segments', count: 2 });
  expect(story(planned(lasting(40)))).toEqual([
    'sound webcodecs webm',
    'segment-1 webcodecs mp4',
    'segment-2 webcodecs mp4',
    'convert webcodecs webm',
  ]);
  expect(outputs.map(({ step }) => step)).toEqual(['convert']);
  expect(dependencies(steps.at(-1) ?? expect.fail())).toEqual(['segment-1', 'segment-2', 'sound']);
  const frames = steps.map((step) => segmentOf(step)?.frames ?? 0);
  expect(frames.reduce((sum, count) => sum + count, 0)).toBe(1000);
});

test('sound that is copied has no step of its own', () => {
  const media = lasting(40);
  const resized = planned(media, { format: 'mp4', options: { resolution: '720' } });
  expect(story(resized)).toEqual([
    'segment-1 webcodecs mp4',
    'segment-2 webcodecs mp4',
    'convert webcodecs mp4',
  ]);
  expect(resized.steps.at(-1)?.command).toMatchObject({
    tracks: [
      { kind: 'copy', input: 1, track: { kind: 'video', nth: 0 }, codec: 'h264' },
      { kind: 'copy', input: 0, track: { kind: 'audio', nth: 0 } },
    ],
  });
});

test('what FFmpeg muxes it also joins', () => {
  const shared = planned(lasting(40), { format: 'flv', options: { resolution: '720' } });
  expect(story(shared)).toEqual([
    'segment-1 webcodecs mp4',
    'segment-2 webcodecs mp4',
    'convert ffmpeg flv',
  ]);
});

test('a crash repeats little, and no segment is too short to be worth it', () => {
  for (const [seconds, width, height] of [
    [31, 320, 240],
    [90, 320, 240],
    [600, 1920, 1080],
    [3600, 1920, 1080],
    [3600, 3840, 2160],
  ] as const) {
    const { segmentation, steps } = planned(lasting(seconds, { width, height }));
    expect(segmentation.kind).toBe('segments');
    // The last part is what is left.
    const parts = steps.filter(({ id }) => id.startsWith('segment')).slice(0, -1);
    for (const { duration, cost } of parts) {
      expect(duration ?? 0).toBeGreaterThan(10);
      expect(cost).toBeLessThan((duration ?? 0) < 20 ? 60 : 30);
    }
  }
});

test('none is left to be encoded alone, where two are encoded together', () => {
  const count = (workers: number) =>
    planned(lasting(80), { means: { device: { workers, memory: 4e9 } } }).segmentation;
  expect(count(1)).toEqual({ kind: 'segments', count: 3 });
  expect(count(2)).toEqual({ kind: 'segments', count: 4 });
  expect(count(8)).toEqual({ kind: 'segments', count: 4 });
});

test('VP8 is joined from MP4 as well', () => {
  const media = lasting(40);
  const webcodecs = bothEngines(media, { video: ['vp8'] }).webcodecs;
  expect(story(planned(media, { means: { webcodecs } })).slice(1, 3)).toEqual([
    'segment-1 webcodecs mp4',
    'segment-2 webcodecs mp4',
  ]);
});

test('who joins the segments counts time as who encodes the whole does', () => {
  const clocks = (media: MediaInfo) =>
    planned(media, { format: 'mp4', options: { quality: 'smallest' } })
      .steps.filter(({ id }) => id === 'segment-1' || id === 'convert')
      .map(({ command }) => command.kind === 'convert' && command.tracks[0]?.clock);
  const ntsc = { num: 30_000, den: 1001 };
  expect(clocks(lasting(40, { rate: ntsc }))).toEqual([ntsc, ntsc]);
  expect(clocks(lasting(40, { rate: { num: 285, den: 11 } }))).toEqual([undefined, undefined]);
});

describe('in one piece', () => {
  const turned = { format: 'mp4', options: { frameRate: '15' } } as const;
  const clear = lasting(40, { codec: 'vp9', pixelFormat: 'yuva420p' });
  const TABLE: [string, MediaInfo, Wish, string][] = [
    ['when it is short', lasting(30), {}, 'short'],
    ['when the frame rate changes', lasting(40), turned, 'new-frames'],
    ['when the seams showed', lasting(40), { means: { avoid: ['segments'] } }, 'seams'],
    [
      'when nobody has looked',
      lasting(40),
      { means: { frames: { kind: 'not-looked' } } },
      'not-looked',
    ],
    [
      'when nobody knows',
      lasting(40),
      { means: { frames: { kind: 'unknown' } } },
      'unknown-frames',
    ],
    ['when it is transparent', clear, { options: { resolution: '720' } }, 'uncuttable'],
    ['when it is copied', lasting(40), { format: 'mkv' }, 'short'],
  ];
  for (const [name, media, wish, because] of TABLE) {
    test(name, () => {
      const made = planned(media, wish);
      expect(made.segmentation).toEqual({ kind: 'whole', because });
      expect(story(made)).toEqual([`convert webcodecs ${wish.format ?? 'webm'}`]);
    });
  }
});

test('who encodes the picture has to find its frames', () => {
  const blind = { frames: { kind: 'not-looked' } } as const;
  expect(wantsFrames(planned(lasting(40), { means: blind }))).toBe('webcodecs');
  const shared = { format: 'flv', options: { resolution: '720' }, means: blind } as const;
  expect(wantsFrames(planned(lasting(40), shared))).toBe('webcodecs');
  expect(wantsFrames(planned(lasting(20), { means: blind }))).toBeNull();
  expect(wantsFrames(planned(lasting(40), { means: { ...blind, avoid: ['webcodecs'] } }))).toBe(
    'ffmpeg',
  );
});

test('without the browser’s codecs FFmpeg cuts as it always does', () => {
  const made = planned(lasting(40), { means: { avoid: ['webcodecs'] } });
  expect(new Set(made.steps.map(({ engine }) => engine))).toEqual(new Set(['ffmpeg']));
  expect(made.segmentation.kind).toBe('segments');
});
