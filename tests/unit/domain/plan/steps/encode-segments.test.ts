import { describe, expect, test } from 'vitest';
import type { MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import type { Capabilities } from '../../../../../src/domain/plan/model/context.ts';
import type { Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { splitVideo } from '../../../../../src/domain/plan/segments/segments.ts';
import { wantsFrames } from '../../../../../src/domain/plan/frames-wanted.ts';
import { dependencies, type Step } from '../../../../../src/domain/step/step.ts';
import { ffmpegOnly, someFrames } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

function planned(
  media: MediaInfo,
  means: Partial<Capabilities>,
  options: Partial<Options> = {},
): Plan {
  const target = { format: 'webm', options } as const;
  const result = plan(media, target, ffmpegOnly(media, { frames: someFrames(), ...means }));
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function segmentOf({ command }: Step) {
  const track = command.kind === 'convert' ? command.tracks[0] : undefined;
  if (track?.kind !== 'encode-video') throw new Error('This step encodes no picture.');
  return track.segment;
}

test('a long picture is encoded in parts, its sound beside it, and then put together', () => {
  const { steps, outputs, segmentation } = planned(aMedia(), {});
  expect(segmentation).toEqual({ kind: 'segments', count: 2 });
  expect(steps.map((step) => [step.id, dependencies(step)])).toEqual([
    ['segment-1', []],
    ['segment-2', []],
    ['sound', []],
    ['convert', ['segment-1', 'segment-2', 'sound']],
  ]);
  expect(outputs.map(({ step }) => step)).toEqual(['convert']);
  expect(steps.at(-1)?.command).toMatchObject({
    tracks: [
      { kind: 'copy', input: 1, track: { kind: 'video', nth: 0 }, codec: 'vp9' },
      { kind: 'copy', input: 2, track: { kind: 'audio', nth: 0 }, codec: 'opus' },
    ],
  });
});

test('every frame is in one part', () => {
  const parts = planned(aMedia(), {}).steps.filter(({ id }) => id.startsWith('segment'));
  const segments = parts.map(segmentOf);
  expect(segments.reduce((sum, segment) => sum + (segment?.frames ?? 0), 0)).toBe(250);
  expect(segments[0]).toMatchObject({ from: null, to: segments[1]?.from });
  expect(segments[1]?.to).toBeNull();
});

test('copied sound comes from the source, and the tracks keep their order', () => {
  const media = aMedia([
    anAudioTrack({ codec: 'opus', index: 0 }),
    aVideoTrack({ index: 1 }),
    anAudioTrack({ index: 2 }),
  ]);
  expect(planned(media, {}).steps.at(-1)?.command).toMatchObject({
    tracks: [
      { kind: 'copy', input: 0, track: { kind: 'audio', nth: 0 } },
      { kind: 'copy', input: 1, track: { kind: 'video', nth: 0 } },
      { kind: 'copy', input: 2, track: { kind: 'audio', nth: 0 } },
    ],
  });
});

test('the longer the work, the more parts, so that a crash repeats little', () => {
  const counts = [10, 60, 600].map((seconds) => {
    const duration = { kind: 'exact', seconds } as const;
    const media = aMedia([aVideoTrack({ duration, frames: seconds * 25 })], { duration });
    const { segmentation } = planned(media, { frames: someFrames(seconds * 25) });
    return segmentation.kind === 'segments' ? segmentation.count : 1;
  });
  expect(counts[0]).toBe(2);
  expect(counts[1]).toBeGreaterThan(4);
  expect(counts[2]).toBeGreaterThan(40);
  for (const count of counts) expect(count % 2).toBe(0);
});

test('where key frames are rare the parts are fewer, but none is left to work alone', () => {
  const duration = { kind: 'exact', seconds: 30 } as const;
  const media = aMedia([aVideoTrack({ duration, frames: 750 })], { duration });
  const index = { times: Array.from({ length: 750 }, (_, n) => n / 25), keys: [0, 375] };
  const parts = (workers: number, frames: Capabilities['frames']) => {
    const { segmentation } = planned(media, { device: { workers, memory: 4e9 }, frames });
    return segmentation.kind === 'segments' ? segmentation.count : 1;
  };
  expect(parts(3, someFrames(750))).toBe(6);
  expect(splitVideo(index, media.container, 6)).toHaveLength(4);
  expect(parts(3, { kind: 'known', index })).toBe(3);
});

test('as many side by side as the memory holds', () => {
  const segmentation = (memory: number) =>
    planned(aMedia(), { device: { workers: 8, memory } }).segmentation;
  expect(segmentation(4e9)).toEqual({ kind: 'segments', count: 8 });
  expect(segmentation(500e6)).toEqual({ kind: 'segments', count: 2 });
});

test('more workers are promised to be faster', () => {
  const seconds = (workers: number) =>
    planned(aMedia(), { device: { workers, memory: 4e9 } }).estimate.seconds ?? 0;
  expect(seconds(4)).toBeLessThan(seconds(2) * 0.6);
});

describe('in one piece', () => {
  const WITH_GAP = [0, 1, 2, 3, 4, 5, 6, 100, 101, 102, 103, 104, 105, 106];
  const brief = { kind: 'exact', seconds: 0.5 } as const;
  const tv = aMedia([aVideoTrack({ scan: 'interlaced' }), anAudioTrack()]);
  const TABLE: [string, MediaInfo, Partial<Capabilities>, Partial<Options>, string][] = [
    ['when it is short', aMedia([aVideoTrack({ duration: brief })]), {}, {}, 'short'],
    ['when the frame rate changes', aMedia(), {}, { frameRate: '10' }, 'new-frames'],
    ['when half pictures are made whole', tv, {}, {}, 'new-frames'],
    ['when the seams showed', aMedia(), { avoid: ['segments'] }, {}, 'seams'],
    [
      'when nobody knows the frames',
      aMedia(),
      { frames: { kind: 'unknown' } },
      {},
      'unknown-frames',
    ],
    [
      'when it is transparent, which parts are not',
      aMedia([aVideoTrack({ codec: 'qtrle', pixelFormat: 'argb' })]),
      {},
      {},
      'uncuttable',
    ],
    [
      'when there is a gap',
      aMedia(),
      { frames: { kind: 'known', index: { times: WITH_GAP, keys: [0] } } },
      {},
      'uncuttable',
    ],
  ];
  for (const [name, media, means, options, because] of TABLE) {
    test(name, () => {
      const { segmentation, steps } = planned(media, means, options);
      expect(segmentation).toEqual({ kind: 'whole', because });
      expect(steps).toHaveLength(1);
    });
  }
});

test('the frames are asked for only when they would help', () => {
  expect(wantsFrames(planned(aMedia(), { frames: { kind: 'not-looked' } }))).toBe('ffmpeg');
  expect(wantsFrames(planned(aMedia(), {}))).toBeNull();
  expect(
    wantsFrames(planned(aMedia(), { frames: { kind: 'not-looked' } }, { frameRate: '10' })),
  ).toBeNull();
});
