import { describe, expect, test } from 'vitest';
import { catalogue, type FormatId } from '../../../../src/domain/formats/catalogue.ts';
import { isOfPicturesOnly } from '../../../../src/domain/formats/pictures-only.ts';
import type { MediaInfo } from '../../../../src/domain/media/media.ts';
import type { Options } from '../../../../src/domain/options/options.ts';
import { trackMethods, type Plan } from '../../../../src/domain/plan/model/plan.ts';
import type { Avoid } from '../../../../src/domain/plan/model/decision.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { dependencies } from '../../../../src/domain/step/step.ts';
import { ffmpegOnly } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

function planned(
  media: MediaInfo,
  format: FormatId,
  options: Partial<Options> = {},
  avoid: readonly Avoid[] = [],
): Plan {
  const result = plan(media, { format, options }, ffmpegOnly(media, { avoid }));
  if (!result.ok) throw new Error(`refused: ${result.failure.kind}`);
  return result.value;
}

/** "copy fits, encode codec": what happens to each track, in order. */
function story(of: Plan): string {
  return of.decisions.map(({ action, reason }) => `${action.kind} ${reason}`).join(', ');
}

function videoCommand(of: Plan) {
  const command = of.steps[0]?.command;
  const track = command?.kind === 'convert' ? command.tracks[0] : undefined;
  if (track?.kind !== 'encode-video') throw new Error('The video is not encoded.');
  return track;
}

function audioCommand(of: Plan) {
  const command = of.steps[0]?.command;
  const track = command?.kind === 'convert' ? command.tracks.at(-1) : undefined;
  if (track?.kind !== 'encode-audio') throw new Error('The audio is not encoded.');
  return track;
}

describe('copy what fits, encode what does not', () => {
  const cover = {
    kind: 'cover',
    index: 2,
    codec: 'mjpeg',
    bitRate: null,
    frames: null,
    width: 9,
    height: 9,
  } as const;
  const turned = aMedia([aVideoTrack({ rotation: 90 }), anAudioTrack()]);
  const trimmed = aMedia([aVideoTrack({ frames: 300 }), anAudioTrack({ frames: 563 })]);
  const hour = { kind: 'exact', seconds: 3600 } as const;
  const drifted = aMedia(
    [
      aVideoTrack({ frames: 90_100, duration: hour }),
      anAudioTrack({ frames: 169_000, duration: hour }),
    ],
    { duration: hour },
  );
  const song = aMedia([anAudioTrack({ codec: 'mp3' }), cover]);
  const raw = (pixelFormat: string) => aVideoTrack({ codec: 'rawvideo', pixelFormat });
  const TABLE: [string, MediaInfo, FormatId, Partial<Options>, string][] = [
    ['mp4 to mkv', aMedia(), 'mkv', {}, 'copy fits, copy fits'],
    [
      'HEVC to mp4, which plays everywhere',
      aMedia([aVideoTrack({ codec: 'hevc' })]),
      'mp4',
      {},
      'encode codec',
    ],
    ['HEVC to mov', aMedia([aVideoTrack({ codec: 'hevc' })]), 'mov', {}, 'copy fits'],
    ['4:4:4 to mp4', aMedia([aVideoTrack({ pixelFormat: 'yuv444p' })]), 'mp4', {}, 'encode codec'],
    [
      'AC-3 to mp4',
      aMedia([aVideoTrack(), anAudioTrack({ codec: 'ac3' })]),
      'mp4',
      {},
      'copy fits, encode codec',
    ],
    ['mp4 to webm', aMedia(), 'webm', {}, 'encode codec, encode codec'],
    ['mp4 to flv', aMedia(), 'flv', {}, 'copy fits, copy fits'],
    [
      'quality balanced touches nothing',
      aMedia(),
      'mp4',
      { quality: 'balanced' },
      'copy fits, copy fits',
    ],
    ['smallest encodes', aMedia(), 'mp4', { quality: 'smallest' }, 'encode option, encode option'],
    ['a smaller picture', aMedia(), 'mp4', { resolution: '720' }, 'encode option, copy fits'],
    ['never enlarged', aMedia(), 'mp4', { resolution: '2160' }, 'copy fits, copy fits'],
    ['fewer frames', aMedia(), 'mp4', { frameRate: '15' }, 'encode option, copy fits'],
    ['never more frames', aMedia(), 'mp4', { frameRate: '60' }, 'copy fits, copy fits'],
    ['a lower audio rate', aMedia(), 'mp4', { audioBitrate: '64' }, 'copy fits, encode option'],
    ['never a higher one', aMedia(), 'mp4', { audioBitrate: '320' }, 'copy fits, copy fits'],
    ['rotation is kept by mp4', turned, 'mp4', {}, 'copy fits, copy fits'],
    ['rotation is lost by mkv', turned, 'mkv', {}, 'encode rotation, copy fits'],
    ['trimmed by an edit list, to mov', trimmed, 'mov', {}, 'copy fits, copy fits'],
    ['trimmed, to mkv', trimmed, 'mkv', {}, 'encode trimmed, encode trimmed'],
    ['clocks that drifted apart', drifted, 'mkv', {}, 'copy fits, copy fits'],
    [
      'whose lists were read',
      { ...trimmed, probedBy: 'webcodecs' },
      'mkv',
      {},
      'copy fits, copy fits',
    ],
    ['a song and its cover', song, 'mp3', {}, 'copy fits, copy fits'],
    ['no cover in wav', song, 'wav', {}, 'encode codec, drop not-held'],
    ['video to audio', aMedia(), 'm4a', {}, 'drop not-held, copy fits'],
    [
      'AVI has no timestamps',
      aMedia(undefined, { container: 'avi' }),
      'mp4',
      {},
      'encode copy-unsafe, copy fits',
    ],
    ['raw video that MOV can name', aMedia([raw('uyvy422')]), 'mov', {}, 'copy fits'],
    ['raw video that it cannot', aMedia([raw('yuv420p')]), 'mov', {}, 'encode codec'],
    [
      'one track only',
      aMedia([anAudioTrack(), anAudioTrack({ index: 2 })]),
      'mp3',
      {},
      'encode codec, drop only-one',
    ],
    [
      'all tracks',
      aMedia([anAudioTrack(), anAudioTrack({ index: 2 })]),
      'mkv',
      {},
      'copy fits, copy fits',
    ],
  ];
  for (const [name, media, format, options, expected] of TABLE) {
    test(name, () => expect(story(planned(media, format, options))).toBe(expected));
  }
});

describe('refusals', () => {
  const silent = aMedia([aVideoTrack()]);
  const sound = aMedia([anAudioTrack()]);
  const nothing = aMedia([
    { kind: 'subtitle', index: 0, codec: 'subrip', bitRate: null, frames: null },
  ]);
  const TABLE: [string, MediaInfo, FormatId, object][] = [
    ['video without sound to mp3', silent, 'mp3', { kind: 'no-track', wanted: 'audio' }],
    ['sound to gif', sound, 'gif', { kind: 'no-track', wanted: 'video' }],
    ['sound to webp', sound, 'webp', { kind: 'no-track', wanted: 'video' }],
    ['sound to jpg', sound, 'jpg', { kind: 'no-track', wanted: 'video' }],
    ['nothing that plays', nothing, 'mp4', { kind: 'not-media' }],
  ];
  for (const [name, media, format, failure] of TABLE) {
    test(name, () => {
      expect(plan(media, { format, options: {} }, ffmpegOnly(media))).toMatchObject({
        ok: false,
        failure,
      });
    });
  }
});

test('after a failed copy everything is encoded', () => {
  expect(story(planned(aMedia(), 'mkv', {}, ['copy']))).toBe(
    'encode copy-unsafe, encode copy-unsafe',
  );
});

test('the ways of a plan', () => {
  expect(trackMethods(planned(aMedia(), 'mkv'))).toEqual(['copy']);
  expect(trackMethods(planned(aMedia(), 'webm'))).toEqual(['ffmpeg']);
  expect(trackMethods(planned(aMedia(), 'mp4', { resolution: '720' }))).toEqual(['copy', 'ffmpeg']);
});

describe('pictures', () => {
  test('odd sizes become even', () => {
    const odd = aMedia([aVideoTrack({ width: 161, height: 121, codec: 'mjpeg' })]);
    expect(videoCommand(planned(odd, 'mp4')).edit.size).toEqual({ width: 160, height: 120 });
  });
  test('the shorter side is limited, upright', () => {
    const turned = aMedia([aVideoTrack({ rotation: 90 })]);
    expect(videoCommand(planned(turned, 'mp4', { resolution: '720' })).edit.size).toEqual({
      width: 720,
      height: 1280,
    });
  });
  test('an unchanged size is left to the engine', () => {
    expect(videoCommand(planned(aMedia(), 'webm')).edit.size).toBeNull();
  });
  test('a GIF has square pixels', () => {
    const wide = aMedia([aVideoTrack({ width: 720, height: 576, pixelAspect: 64 / 45 })]);
    const command = planned(wide, 'gif', { resolution: 'source' }).steps[0]?.command;
    expect(command).toMatchObject({ edit: { size: { width: 1024, height: 576 } } });
  });
  test('containers with one frame rate get a clean one', () => {
    const rates: [number, number, object][] = [
      [24, 1, { num: 24, den: 1 }],
      [30, 1, { num: 30, den: 1 }],
      [60, 1, { num: 60, den: 1 }],
      [30_000, 1001, { num: 30_000, den: 1001 }],
      [2997, 100, { num: 30_000, den: 1001 }],
      [35, 1, { num: 35, den: 1 }],
      [90_000, 1, { num: 30, den: 1 }],
      [1_000_000, 66_667, { num: 15_000, den: 1000 }],
    ];
    for (const [num, den, rate] of rates) {
      const media = aMedia([aVideoTrack({ rate: { num, den } })]);
      expect(videoCommand(planned(media, 'avi')).edit.timing).toEqual({ kind: 'constant', rate });
    }
  });
  test('others keep the timing of the source', () => {
    expect(videoCommand(planned(aMedia(), 'webm')).edit.timing).toEqual({ kind: 'source' });
  });
});

describe('never more bits than the source has', () => {
  test('for the same or a better codec', () => {
    expect(videoCommand(planned(aMedia(), 'webm')).rate.ceiling).toBe(4_000_000);
  });
  test('in proportion to the pixels that are left', () => {
    const half = videoCommand(planned(aMedia(), 'mp4', { resolution: '720' })).rate.ceiling;
    expect(half).toBe(Math.round((4_000_000 * 1280 * 720) / (1920 * 1080)));
  });
  test('but a worse codec needs more', () => {
    const hevc = aMedia([aVideoTrack({ codec: 'hevc' })]);
    expect(videoCommand(planned(hevc, 'webm')).rate.ceiling).toBe(4_000_000);
    expect(videoCommand(planned(hevc, 'mp4')).rate.ceiling).toBe(Math.round((4e6 * 4) / 3));
  });
});

test('interlaced pictures are made whole when they are encoded', () => {
  const tv = aMedia([aVideoTrack({ scan: 'interlaced' })]);
  expect(videoCommand(planned(tv, 'webm')).edit.scan).toBe('deinterlace');
  expect(videoCommand(planned(aMedia(), 'webm')).edit.scan).toBe('keep');
});

describe('sound', () => {
  test('fits the encoder', () => {
    const surround = aMedia([anAudioTrack({ codec: 'dts', channels: 8, sampleRate: 96_000 })]);
    expect(audioCommand(planned(surround, 'mp3'))).toMatchObject({
      channels: 2,
      sampleRate: 48_000,
    });
    expect(audioCommand(planned(surround, 'opus'))).toMatchObject({
      channels: 8,
      sampleRate: 48_000,
    });
    expect(audioCommand(planned(surround, 'm4a'))).toMatchObject({
      channels: 8,
      sampleRate: 96_000,
    });
  });
  test('is never resampled downwards without need', () => {
    const odd = aMedia([anAudioTrack({ codec: 'flac', sampleRate: 37_800 })]);
    expect(audioCommand(planned(odd, 'mp3')).sampleRate).toBe(44_100);
  });
  test('keeps its depth', () => {
    const deep = aMedia([anAudioTrack({ codec: 'flac', bits: 24 })]);
    expect(audioCommand(planned(deep, 'wav')).codec).toBe('pcm_s24le');
    expect(audioCommand(planned(deep, 'aiff')).codec).toBe('pcm_s24be');
    expect(audioCommand(planned(aMedia([anAudioTrack()]), 'wav')).codec).toBe('pcm_s16le');
  });
  test('takes the bit rate that was asked for', () => {
    const media = aMedia([anAudioTrack({ codec: 'flac' })]);
    expect(audioCommand(planned(media, 'mp3', { audioBitrate: '320' })).bitRate).toBe(320_000);
  });
});

test('a GIF is drawn with the palette of an earlier step', () => {
  const { steps, outputs } = planned(aMedia(), 'gif');
  expect(steps.map(dependencies)).toEqual([[], ['palette']]);
  expect(outputs.map(({ step }) => step)).toEqual(['gif']);
});

test('a still past the end takes the last moment', () => {
  const command = planned(aMedia(), 'png', { frameTime: 99 }).steps[0]?.command;
  // Of 25 frames a second, what is shown 0.2 s before the end; FFmpeg takes the first that begins after half a frame.
  expect(command).toMatchObject({ kind: 'still', at: 9.78 });
});

test('a still is the frame that is shown at its time, not the next one', () => {
  const at = (frameTime: number) => planned(aMedia(), 'png', { frameTime }).steps[0]?.command;
  expect(at(1.5)).toMatchObject({ at: 36.5 / 25 });
  expect(at(1.52)).toMatchObject({ at: 37.5 / 25 });
  expect(at(0)).toMatchObject({ at: 0 });
});

const SUBTITLES = {
  kind: 'subtitle',
  index: 2,
  codec: 'subrip',
  bitRate: null,
  frames: null,
} as const;

test('every format that can be made of a video can be planned, and its steps name only each other', () => {
  for (const format of catalogue) {
    const { id } = format;
    if (isOfPicturesOnly(format)) continue;
    const { steps, outputs } = planned(aMedia([...aMedia().tracks, SUBTITLES]), id);
    const ids = steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(outputs.map(({ step }) => step)));
    for (const step of steps) expect(ids).toEqual(expect.arrayContaining(dependencies(step)));
    expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
  }
});

test('formats that are made of pictures only are refused for a video, with what can be made instead', () => {
  for (const format of catalogue.filter((one) => isOfPicturesOnly(one))) {
    const media = aMedia();
    expect(plan(media, { format: format.id, options: {} }, ffmpegOnly(media))).toMatchObject({
      failure: { kind: 'pictures-only', format: format.id },
    });
  }
});
