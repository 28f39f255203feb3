import { expect, test } from 'vitest';
import type { MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import type { Capabilities } from '../../../../../src/domain/plan/model/context.ts';
import { type Plan, renditionNames } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { wantsFrames } from '../../../../../src/domain/plan/frames-wanted.ts';
import { dependencies } from '../../../../../src/domain/step/step.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

function planned(media: MediaInfo, means: Capabilities, options: Partial<Options> = {}): Plan {
  const result = plan(media, { format: 'hls', options }, means);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function packing({ steps }: Plan) {
  const step = steps.at(-1);
  if (step?.command.kind !== 'package') throw new Error('Nothing is packed.');
  return { ...step, command: step.command };
}

const looked = { frames: someFrames() };

test('every size that the source has is encoded, the sound is taken over once, and all is packed', () => {
  const media = aMedia();
  const whole = planned(media, bothEngines(media));
  expect(renditionNames(whole)).toEqual(['1080p', '720p', '480p', '360p']);
  expect(whole.outputs).toMatchObject([
    {
      step: 'package',
      content: 'package',
      suffix: '',
      format: { extension: 'zip', mime: 'application/zip' },
    },
  ]);
  const { engine, command, inputs } = packing(whole);
  expect(engine).toBe('webcodecs');
  expect(command.sound).toEqual({ input: 4 });
  expect(inputs).toHaveLength(5);
  const sounds = whole.steps.filter(({ id }) => id.startsWith('sound'));
  expect(sounds.map((step) => step.command)).toMatchObject([
    { tracks: [{ kind: 'copy', codec: 'aac' }] },
  ]);
  // No file is written but the package.
  expect(whole.steps.map(({ id }) => id).filter((id) => id.startsWith('convert'))).toEqual([]);
});

test('every picture can be cut at the same moments, in parts or in one piece', () => {
  const media = aMedia();
  for (const means of [ffmpegOnly(media, looked), bothEngines(media, {}, looked)]) {
    const whole = planned(media, means);
    const tracks = whole.steps.flatMap(({ command }) =>
      command.kind === 'convert' ? command.tracks : [],
    );
    const pictures = tracks.filter(({ kind }) => kind === 'encode-video');
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    for (const track of pictures)
      expect(track).toMatchObject({ cuts: { every: 6 }, codec: 'h264' });
    const ids = whole.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const step of whole.steps) expect(ids).toEqual(expect.arrayContaining(dependencies(step)));
  }
  expect(wantsFrames(planned(media, ffmpegOnly(media)))).toBe('ffmpeg');
});

test('a sound that has to be encoded is encoded once', () => {
  const media = aMedia([aVideoTrack(), anAudioTrack({ codec: 'ac3' })]);
  const { steps } = planned(media, ffmpegOnly(media, looked));
  const encodes = steps.filter(({ command }) => JSON.stringify(command).includes('encode-audio'));
  expect(encodes).toHaveLength(1);
});

test('a small source keeps its size, a silent one has no sound, a song no picture', () => {
  const small = aMedia([aVideoTrack({ width: 320, height: 180 }), anAudioTrack()]);
  expect(renditionNames(planned(small, bothEngines(small)))).toEqual(['180p']);
  const silent = aMedia([aVideoTrack()]);
  expect(packing(planned(silent, bothEngines(silent))).command.sound).toBeNull();
  const song = aMedia([anAudioTrack({ codec: 'mp3' })]);
  const { command, inputs } = packing(planned(song, bothEngines(song)));
  expect(command).toMatchObject({ pictures: [], sound: { input: 0 } });
  expect(inputs).toHaveLength(1);
});

test('the sizes can be chosen', () => {
  const media = aMedia();
  expect(renditionNames(planned(media, bothEngines(media), { renditions: [240] }))).toEqual([
    '240p',
  ]);
  expect(renditionNames(planned(media, bothEngines(media), { renditions: [] }))).toEqual(['1080p']);
});
