import { UNTAGGED } from '../../../../src/domain/media/colours.ts';
import { describe, expect, test } from 'vitest';
import type { CodecSupport } from '../../../../src/domain/step/codec-support.ts';
import type { FormatId } from '../../../../src/domain/formats/catalogue.ts';
import type { MediaInfo } from '../../../../src/domain/media/media.ts';
import type { Options } from '../../../../src/domain/options/options.ts';
import type { Capabilities } from '../../../../src/domain/plan/model/context.ts';
import { trackMethods, type Plan } from '../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { bothEngines, ffmpegOnly } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

function planned(
  media: MediaInfo,
  format: FormatId,
  options: Partial<Options>,
  means: Capabilities,
): Plan {
  const result = plan(media, { format, options }, means);
  if (!result.ok) throw new Error(`refused: ${result.failure.kind}`);
  return result.value;
}

/** "webcodecs: copy, aac by webcodecs (fastest)": the engines of the steps, and what happens to each track. */
function story({ steps, decisions }: Plan): string {
  const tracks = decisions.map(({ action }) =>
    action.kind === 'encode'
      ? `${action.codec} by ${action.engine} (${action.because})`
      : action.kind,
  );
  return `${steps.map(({ engine }) => engine).join('+')}: ${tracks.join(', ')}`;
}

const ac3 = aMedia([aVideoTrack(), anAudioTrack({ codec: 'ac3' })]);
const hevc = aMedia([aVideoTrack({ codec: 'hevc' }), anAudioTrack()]);
const hlg = aMedia([
  aVideoTrack({
    codec: 'hevc',
    pixelFormat: 'yuv420p10le',
    colours: { ...UNTAGGED, transfer: 'arib-std-b67' },
  }),
  anAudioTrack(),
]);
const surround = aMedia([aVideoTrack(), anAudioTrack({ codec: 'ac3', channels: 6 })]);
const dts = aMedia([aVideoTrack({ codec: 'vp9' }), anAudioTrack({ codec: 'dts' })]);
const av1 = aMedia([aVideoTrack({ codec: 'av1' }), anAudioTrack()]);
const tv = aMedia([aVideoTrack({ scan: 'interlaced', codec: 'mpeg2video' })]);
const turned = aMedia([aVideoTrack({ rotation: 90 }), anAudioTrack()]);
const trimmed = aMedia([aVideoTrack({ frames: 300 }), anAudioTrack({ frames: 563 })]);
const twoSounds = aMedia([aVideoTrack(), anAudioTrack(), anAudioTrack({ index: 2, codec: 'mp3' })]);
const sound = { kind: 'audio', nth: 0 } as const;
const picture = { kind: 'video', nth: 0 } as const;

describe('who does what', () => {
  const TABLE: [
    name: string,
    media: MediaInfo,
    format: FormatId,
    options: Partial<Options>,
    can: Partial<CodecSupport>,
    story: string,
  ][] = [
    ['copies need no FFmpeg', aMedia(), 'mkv', {}, {}, 'webcodecs: copy, copy'],
    ['not even of HEVC', hevc, 'mov', {}, { decodes: [sound] }, 'webcodecs: copy, copy'],
    [
      'a copied picture beside an encoded sound',
      ac3,
      'mp4',
      {},
      {},
      'webcodecs: copy, aac by webcodecs (fastest)',
    ],
    [
      'both encoded',
      aMedia(),
      'webm',
      {},
      {},
      'webcodecs: vp9 by webcodecs (fastest), opus by webcodecs (fastest)',
    ],
    [
      'edits that the browser does',
      aMedia(),
      'mp4',
      {
        ...{ trimStart: 1, trimEnd: 8, cropLeft: 10, rotate: '90', flip: 'horizontal', speed: 2 },
        ...{ fadeIn: 1, volume: 3, resolution: 'custom', width: 640, height: 640, fitMode: 'pad' },
      },
      {},
      'webcodecs: h264 by webcodecs (fastest), aac by webcodecs (fastest)',
    ],
    [
      'a cut at key frames',
      aMedia(),
      'mkv',
      { trimStart: 1, trimMode: 'keyframes' },
      {},
      'webcodecs: copy, copy',
    ],
    [
      'noise is taken away by FFmpeg',
      aMedia(),
      'mp4',
      { denoise: 'light', trimStart: 1 },
      {},
      'ffmpeg: h264 by ffmpeg (edit), aac by ffmpeg (together)',
    ],
    [
      'the second choice where the first is slow',
      aMedia(),
      'webm',
      {},
      { video: ['h264', 'vp8'] },
      'webcodecs: vp8 by webcodecs (fastest), opus by webcodecs (fastest)',
    ],
    [
      'Opus where nobody but FFmpeg writes Vorbis',
      aMedia(),
      'ogg',
      {},
      {},
      'webcodecs: drop, opus by webcodecs (fastest)',
    ],
    [
      'Vorbis where the browser does',
      aMedia(),
      'ogg',
      {},
      { audio: ['vorbis', 'opus'] },
      'webcodecs: drop, vorbis by webcodecs (fastest)',
    ],
    ['MP3', aMedia(), 'mp3', {}, {}, 'webcodecs: drop, mp3 by webcodecs (fastest)'],
    [
      'a smaller picture, the sound as it is',
      aMedia(),
      'mp4',
      { resolution: '720' },
      {},
      'webcodecs: h264 by webcodecs (fastest), copy',
    ],
    [
      'turned upright for a container without rotation',
      turned,
      'mkv',
      {},
      {},
      'webcodecs: h264 by webcodecs (fastest), copy',
    ],
    [
      'every sound track',
      twoSounds,
      'webm',
      {},
      {},
      'webcodecs: vp9 by webcodecs (fastest), opus by webcodecs (fastest), opus by webcodecs (fastest)',
    ],
    [
      'a picture that the browser cannot decode',
      hevc,
      'mp4',
      {},
      { decodes: [sound] },
      'ffmpeg: h264 by ffmpeg (undecodable), copy',
    ],
    [
      'the same, where it would also have to be edited as only FFmpeg can',
      hlg,
      'mp4',
      {},
      { decodes: [sound] },
      'ffmpeg: h264 by ffmpeg (undecodable), copy',
    ],
    [
      'a sound of more channels than the browser encodes',
      surround,
      'webm',
      {},
      { audio: ['aac', 'mp3'] },
      'webcodecs+ffmpeg: vp9 by webcodecs (fastest), opus by ffmpeg (surround)',
    ],
    [
      'and its sound with it',
      hevc,
      'webm',
      {},
      { decodes: [sound] },
      'ffmpeg: vp9 by ffmpeg (undecodable), opus by ffmpeg (together)',
    ],
    [
      'a picture that the browser cannot encode',
      aMedia(),
      'webm',
      {},
      { video: ['h264'] },
      'ffmpeg: vp9 by ffmpeg (unencodable), opus by ffmpeg (together)',
    ],
    [
      'a sound that only FFmpeg decodes, beside a picture that the browser encodes',
      dts,
      'mp4',
      {},
      { decodes: [picture] },
      'webcodecs+ffmpeg: h264 by webcodecs (fastest), aac by ffmpeg (undecodable)',
    ],
    [
      'a container that only FFmpeg writes',
      dts,
      'flv',
      {},
      {},
      'webcodecs+ffmpeg: h264 by webcodecs (fastest), aac by ffmpeg (together)',
    ],
    ['the same without an encode', aMedia(), 'flv', {}, {}, 'ffmpeg: copy, copy'],
    [
      'a codec that only FFmpeg writes',
      aMedia(),
      'avi',
      {},
      {},
      'ffmpeg: mpeg4 by ffmpeg (unencodable), mp3 by ffmpeg (together)',
    ],
    [
      'x264 for the smallest file',
      aMedia(),
      'mp4',
      { quality: 'smallest' },
      {},
      'ffmpeg: h264 by ffmpeg (quality), aac by ffmpeg (together)',
    ],
    [
      'but the browser for the smallest sound',
      aMedia([anAudioTrack()]),
      'mp3',
      { quality: 'smallest' },
      {},
      'webcodecs: mp3 by webcodecs (fastest)',
    ],
    ['interlaced pictures need a filter', tv, 'mp4', {}, {}, 'ffmpeg: h264 by ffmpeg (edit)'],
    ['what an edit list hides stays hidden', trimmed, 'mov', {}, {}, 'ffmpeg: copy, copy'],
    [
      'a track whose packets cannot be carried over',
      aMedia(),
      'mkv',
      {},
      { copies: [picture] },
      'ffmpeg: copy, copy',
    ],
    [
      'a GIF needs palettes',
      aMedia(),
      'gif',
      {},
      {},
      'ffmpeg+ffmpeg: gif by ffmpeg (unencodable), drop',
    ],
    [
      'AV1, which FFmpeg cannot decode',
      av1,
      'webm',
      {},
      {},
      'webcodecs: copy, opus by webcodecs (fastest)',
    ],
  ];
  for (const [name, media, format, options, can, expected] of TABLE) {
    test(name, () => {
      expect(story(planned(media, format, options, bothEngines(media, can)))).toBe(expected);
    });
  }
});

describe('without the browser’s codecs', () => {
  test('because the user says so', () => {
    expect(story(planned(aMedia(), 'webm', {}, ffmpegOnly(aMedia())))).toBe(
      'ffmpeg: vp9 by ffmpeg (setting), opus by ffmpeg (setting)',
    );
  });
  test('because they failed at this job', () => {
    const means = bothEngines(aMedia(), {}, { avoid: ['webcodecs'] });
    expect(story(planned(aMedia(), 'webm', {}, means))).toBe(
      'ffmpeg: vp9 by ffmpeg (other-failed), opus by ffmpeg (other-failed)',
    );
    expect(story(planned(aMedia(), 'mkv', {}, means))).toBe('ffmpeg: copy, copy');
  });
});

describe('refused before it starts, because no engine decodes it', () => {
  for (const format of ['avi', 'gif', 'jpg'] as const) {
    test(format, () => {
      expect(plan(av1, { format, options: {} }, bothEngines(av1))).toMatchObject({
        ok: false,
        failure: { kind: 'unsupported-codec', codec: 'av1' },
      });
    });
  }
});

test('two engines make one file: the picture is an artifact that FFmpeg puts beside the sound', () => {
  const { steps } = planned(dts, 'mp4', {}, bothEngines(dts, { decodes: [picture] }));
  expect(steps.map(({ id, inputs }) => [id, inputs])).toEqual([
    ['picture', [{ kind: 'source', index: 0 }]],
    [
      'convert',
      [
        { kind: 'source', index: 0 },
        { kind: 'step', id: 'picture' },
      ],
    ],
  ]);
  expect(steps[1]?.command).toMatchObject({
    tracks: [
      { kind: 'copy', input: 1, track: picture },
      { kind: 'encode-audio', input: 0, track: sound },
    ],
  });
});

test('the ways of a plan', () => {
  const means = bothEngines(aMedia());
  expect(trackMethods(planned(aMedia(), 'mkv', {}, means))).toEqual(['copy']);
  expect(trackMethods(planned(aMedia(), 'mp4', { resolution: '720' }, means))).toEqual([
    'copy',
    'webcodecs',
  ]);
  const shared = bothEngines(dts, { decodes: [picture] });
  expect(trackMethods(planned(dts, 'mp4', {}, shared))).toEqual(['ffmpeg', 'webcodecs']);
});

test('the browser’s way is promised to be faster', () => {
  const seconds = (means: Capabilities) =>
    planned(aMedia(), 'webm', {}, means).estimate.seconds ?? 0;
  expect(seconds(bothEngines(aMedia())) * 2).toBeLessThan(seconds(ffmpegOnly(aMedia())));
});
