import { describe, expect, test } from 'vitest';
import type { MediaInfo } from '../../../../src/domain/media/media.ts';
import { wantsFrames } from '../../../../src/domain/plan/frames-wanted.ts';
import type { Plan } from '../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import type { Target } from '../../../../src/domain/target/target.ts';
import type { TrackCommand } from '../../../../src/domain/step/track-command.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

const clip = aMedia();

function planned(
  options: Target['options'],
  {
    media = clip,
    format = 'mp4',
    frames = someFrames(),
  }: { media?: MediaInfo; format?: Target['format']; frames?: ReturnType<typeof someFrames> } = {},
): Plan {
  const result = plan(media, { format, options }, ffmpegOnly(media, { frames }));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function tracksOf({ steps }: Plan): readonly TrackCommand[] {
  return steps.flatMap(({ command }) => (command.kind === 'convert' ? command.tracks : []));
}

/** Options that change one track only, and which; the other one stays what it is. */
const TOUCHES: readonly (readonly [Target['options'], 'video' | 'audio'])[] = [
  [{ cropLeft: 10 }, 'video'],
  [{ rotate: '90' }, 'video'],
  [{ flip: 'vertical' }, 'video'],
  [{ deinterlace: 'on' }, 'video'],
  [{ denoise: 'light' }, 'video'],
  [{ resolution: 'custom', width: 320 }, 'video'],
  [{ frameRate: '10' }, 'video'],
  [{ videoBitrate: 500 }, 'video'],
  [{ crf: 20 }, 'video'],
  [{ videoCodec: 'vp9' }, 'video'],
  [{ volume: 3 }, 'audio'],
  [{ loudness: '-16' }, 'audio'],
  [{ channels: '1' }, 'audio'],
  [{ sampleRate: '22050' }, 'audio'],
];

describe('an option encodes the track that it changes', () => {
  for (const [options, kind] of TOUCHES) {
    test(JSON.stringify(options), () => {
      const { decisions } = planned(options);
      for (const { track, action, reason } of decisions) {
        expect([action.kind, reason]).toEqual(
          track.kind === kind ? ['encode', 'option'] : ['copy', 'fits'],
        );
      }
    });
  }

  test('what the source is already changes nothing', () => {
    const options = {
      channels: '2',
      sampleRate: '48000',
      videoCodec: 'h264',
      frameRate: '25',
      deinterlace: 'off',
      trimStart: 0,
      trimEnd: 10,
      speed: 1,
    } as const;
    expect(planned(options).decisions.map(({ reason }) => reason)).toEqual(['fits', 'fits']);
    expect(planned(options).trim).toBeUndefined();
  });
});

describe('a cut', () => {
  test('moves to frames, and the sound with it', () => {
    const { trim, outputs, steps } = planned({ trimStart: 3.01, trimEnd: 5.99 });
    expect(trim).toEqual({ mode: 'exact', range: { from: 3.04, to: 6 }, settled: true });
    expect(outputs[0].expect.duration).toEqual({ kind: 'exact', seconds: 6 - 3.04 });
    const tracks = steps.flatMap(({ command }) =>
      command.kind === 'convert' ? command.tracks : [],
    );
    for (const { kind, ...track } of tracks) {
      if (kind !== 'copy') expect(track).toMatchObject({ range: { from: 3.04, to: 6 } });
    }
  });

  test('at key frames begins at the last one before, and copies', () => {
    const made = planned({ trimStart: 3.9, trimEnd: 6, trimMode: 'keyframes' });
    expect(made.trim).toEqual({ mode: 'key-frames', range: { from: 3, to: 6 }, settled: true });
    expect(tracksOf(made).map(({ kind }) => kind)).toEqual(['copy', 'copy']);
  });

  test('at a key frame begins there', () => {
    expect(planned({ trimStart: 4, trimMode: 'keyframes' }).trim?.range.from).toBe(4);
  });

  test('before the second key frame begins at the start', () => {
    expect(planned({ trimStart: 0.9, trimEnd: 5, trimMode: 'keyframes' }).trim?.range).toEqual({
      from: null,
      to: 5,
    });
  });

  test('is exact where the picture is encoded anyway', () => {
    const options = { trimStart: 3.9, trimMode: 'keyframes', rotate: '90' } as const;
    expect(planned(options).trim).toMatchObject({ mode: 'exact', range: { from: 3.92 } });
  });

  test('asks for the frames, and is what was asked for until they are known', () => {
    const made = planned(
      { trimStart: 3.9, trimMode: 'keyframes' },
      { frames: { kind: 'not-looked' } },
    );
    expect(made.trim).toEqual({
      mode: 'key-frames',
      range: { from: 3.9, to: null },
      settled: false,
    });
    expect(wantsFrames(made)).toBe('ffmpeg');
    const unknown = planned(
      { trimStart: 3.9, trimMode: 'keyframes' },
      { frames: { kind: 'unknown' } },
    );
    expect(unknown.trim).toEqual({ mode: 'exact', range: { from: 3.9, to: null }, settled: true });
    expect(wantsFrames(unknown)).toBeNull();
  });

  test('of a sound needs no frames', () => {
    const media = aMedia([anAudioTrack({ index: 0 })]);
    const made = planned(
      { trimStart: 1.234 },
      { media, format: 'm4a', frames: { kind: 'not-looked' } },
    );
    expect(made.trim).toEqual({ mode: 'exact', range: { from: 1.234, to: null }, settled: true });
    expect(wantsFrames(made)).toBeNull();
  });

  test('of a long video goes in segments, of the part only', () => {
    const media = aMedia([aVideoTrack({ codec: 'mpeg4' })]);
    const made = planned({ trimStart: 2.5, trimEnd: 8.5, speed: 2 }, { media });
    expect(made.segmentation.kind).toBe('segments');
    const segments = tracksOf(made).flatMap((track) =>
      track.kind === 'encode-video' ? [track.segment] : [],
    );
    expect(segments.reduce((sum, segment) => sum + (segment?.frames ?? 0), 0)).toBe(150);
    expect(segments[0]?.from).toBeCloseTo(2.5, 1);
    expect(segments.at(-1)?.to).toBeCloseTo(8.5, 1);
    const joined = made.steps.flatMap(({ inputs }) => inputs).find(({ kind }) => kind === 'joined');
    expect(joined?.kind === 'joined' && joined.start).toBe(0);
    const seconds =
      joined?.kind === 'joined'
        ? joined.segments.reduce((sum, segment) => sum + segment.seconds, 0)
        : 0;
    expect(seconds).toBeCloseTo(3, 5);
  });
});

describe('speed', () => {
  test('makes the output shorter or longer, and it is judged by that', () => {
    expect(planned({ speed: 4 }).outputs[0].expect.video).toEqual([
      { kind: 'exact', seconds: 2.5 },
    ]);
    expect(planned({ speed: 0.5 }).outputs[0].expect.audio).toEqual([
      { kind: 'exact', seconds: 20 },
    ]);
  });

  test('makes no more frames a second than can be seen', () => {
    const timing = (options: Target['options']) => {
      const [video] = tracksOf(planned(options, { frames: { kind: 'unknown' } }));
      return video?.kind === 'encode-video' ? video.edit.timing : null;
    };
    expect(timing({ speed: 2 })).toEqual({ kind: 'source' });
    expect(timing({ speed: 4 })).toEqual({ kind: 'constant', rate: { num: 25, den: 1 } });
    expect(timing({ speed: 2, frameRate: '30' })).toEqual({
      kind: 'constant',
      rate: { num: 30, den: 1 },
    });
  });
});

describe('sound', () => {
  const film = aMedia([
    aVideoTrack(),
    anAudioTrack(),
    anAudioTrack({ index: 2, codec: 'ac3', channels: 6 }),
  ]);

  test('tracks are chosen', () => {
    const kept = (audioTracks: 'all' | '1' | '2' | 'none', format: 'mp4' | 'm4a' = 'mp4') =>
      planned({ audioTracks }, { media: film, format }).decisions.flatMap(({ track, action }) =>
        track.kind === 'audio' && action.kind !== 'drop' ? [track.index] : [],
      );
    expect(kept('all')).toEqual([1, 2]);
    expect(kept('2')).toEqual([2]);
    expect(kept('none')).toEqual([]);
    expect(kept('2', 'm4a')).toEqual([2]);
    expect(planned({ audioTracks: 'none' }, { media: film }).outputs[0].expect.audio).toEqual([]);
  });

  test('loudness is measured first, for each track', () => {
    const { steps } = planned({ loudness: '-16' }, { media: film });
    expect(steps.map(({ id, command }) => [id, command.kind])).toEqual([
      ['loudness-1', 'measure-loudness'],
      ['loudness-2', 'measure-loudness'],
      ['convert', 'convert'],
    ]);
    expect(steps[2]?.inputs.slice(1)).toEqual([
      { kind: 'facts', id: 'loudness-1' },
      { kind: 'facts', id: 'loudness-2' },
    ]);
    expect(steps[2]?.command).toMatchObject({
      tracks: [
        { kind: 'copy' },
        { loudness: { target: -16, input: 1 } },
        { loudness: { target: -16, input: 2 } },
      ],
    });
  });

  test('loudness leaves the picture to the browser', () => {
    const media = aMedia([aVideoTrack({ codec: 'mpeg4' }), anAudioTrack()]);
    const result = plan(media, { format: 'mp4', options: { loudness: '-16' } }, bothEngines(media));
    expect(result.ok && result.value.decisions.map(({ action }) => action)).toMatchObject([
      { engine: 'webcodecs' },
      { engine: 'ffmpeg', because: 'edit' },
    ]);
  });
});

describe('exact numbers', () => {
  const rateOf = (options: Target['options']) => {
    const [video] = tracksOf(planned(options));
    return video?.kind === 'encode-video' ? video.rate : null;
  };

  test('a bit rate is met', () => {
    expect(rateOf({ videoBitrate: 900, crf: 20 })).toMatchObject({
      bitRate: 900_000,
      spend: 'all',
    });
  });

  test('a quality takes what it needs, within the scale of the codec', () => {
    expect(rateOf({ crf: 20 })).toMatchObject({ value: 20, ceiling: null, likeness: null });
    expect(rateOf({ crf: 60 })).toMatchObject({ value: 51 });
    expect(rateOf({ crf: 60, videoCodec: 'vp9' })).toMatchObject({ value: 60 });
  });

  test('a quality is left to FFmpeg: browsers know none', () => {
    const result = plan(clip, { format: 'mp4', options: { crf: 20 } }, bothEngines(clip));
    expect(result.ok && result.value.decisions[0]?.action).toMatchObject({
      engine: 'ffmpeg',
      because: 'edit',
    });
  });
});

const FAULTS: readonly (readonly [Target['options'], edit: object])[] = [
  [{ trimStart: 10 }, { kind: 'past-end', at: 10, duration: 10 }],
  [
    { trimStart: 11, trimEnd: 12 },
    { kind: 'past-end', at: 11, duration: 10 },
  ],
  [
    { trimStart: 4, trimEnd: 4 },
    { kind: 'nothing-left', from: 4, to: 4 },
  ],
  [
    { trimStart: 4.01, trimEnd: 4.02 },
    { kind: 'nothing-left', from: 4.04, to: 4.04 },
  ],
  [
    { cropLeft: 1000, cropRight: 919 },
    { kind: 'crop-outside', width: 1920, height: 1080 },
  ],
  [{ audioTracks: '2' }, { kind: 'no-such-track', wanted: 2, has: 1 }],
  [
    { fadeIn: 2, fadeOut: 1, trimEnd: 2 },
    { kind: 'fades-too-long', fades: 3, duration: 2 },
  ],
];

test('a smaller picture is less to encode, but all of the source has to be read and scaled', () => {
  const secondsOf = (options: Target['options']) =>
    planned({ ...options, quality: 'fast' }, { frames: { kind: 'unknown' } }).estimate.seconds ??
    NaN;
  const half = secondsOf({ resolution: 'custom', width: 960 });
  const quarter = secondsOf({ resolution: 'custom', width: 480 });
  const crop = secondsOf({ cropLeft: 480, cropRight: 480, cropTop: 270, cropBottom: 270 });
  expect(quarter).toBeLessThan(half);
  expect(half).toBeGreaterThan(crop * 1.3);
});

describe('what cannot be', () => {
  for (const [options, edit] of FAULTS) {
    test(JSON.stringify(options), () => {
      const means = ffmpegOnly(clip, { frames: someFrames() });
      const result = plan(clip, { format: 'mp4', options }, means);
      expect(result).toMatchObject({ ok: false, failure: { kind: 'impossible-edit', edit } });
    });
  }

  test('a cut that ends after the end takes what there is', () => {
    expect(planned({ trimEnd: 30 }).trim).toBeUndefined();
    expect(planned({ trimStart: 4, trimEnd: 30 }).trim).toEqual(planned({ trimStart: 4 }).trim);
  });

  const short = aMedia([aVideoTrack(), anAudioTrack({ duration: { kind: 'exact', seconds: 3 } })]);

  test.each(['exact', 'keyframes'] as const)(
    'sound that ended before the cut is left out: %s',
    (trimMode) => {
      const { decisions, outputs } = planned({ trimStart: 5, trimMode }, { media: short });
      expect(decisions).toMatchObject([
        { track: { kind: 'video' } },
        { track: { kind: 'audio' }, action: { kind: 'drop' }, reason: 'ended' },
      ]);
      expect(outputs[0].expect.audio).toEqual([]);
    },
  );

  test('of sound that ends within the cut its part is kept', () => {
    expect(planned({ trimStart: 2 }, { media: short }).outputs[0].expect.audio).toEqual([
      { kind: 'exact', seconds: 1 },
    ]);
  });

  test('sound alone cannot be cut where it has ended', () => {
    const target: Target = { format: 'mp3', options: { trimStart: 5 } };
    expect(plan(short, target, ffmpegOnly(short))).toMatchObject({
      failure: { edit: { kind: 'past-end', at: 5, duration: 3 } },
    });
  });

  test('fades have to fit into what there is', () => {
    const options = { trimEnd: 30, fadeIn: 6, fadeOut: 6 };
    expect(plan(clip, { format: 'mp4', options }, ffmpegOnly(clip))).toMatchObject({
      failure: { edit: { kind: 'fades-too-long', fades: 12, duration: 10 } },
    });
  });

  test('options that the format does not have are not looked at', () => {
    expect(planned({ cropLeft: 5000, audioTracks: '1' }, { format: 'mp3' }).steps).toHaveLength(1);
  });
});
