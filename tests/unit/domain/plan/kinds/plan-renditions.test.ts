import { expect, test } from 'vitest';
import type { FormatId } from '../../../../../src/domain/formats/catalogue.ts';
import type { MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import type { Capabilities } from '../../../../../src/domain/plan/model/context.ts';
import type { Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { wantsFrames } from '../../../../../src/domain/plan/frames-wanted.ts';
import { dependencies, type Step } from '../../../../../src/domain/step/step.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

function planned(
  media: MediaInfo,
  means: Capabilities,
  options: Partial<Options>,
  format: FormatId = 'webm',
): Plan {
  const result = plan(media, { format, options }, means);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function sizeOf({ command }: Step) {
  const track = command.kind === 'convert' ? command.tracks[0] : undefined;
  return track?.kind === 'encode-video' ? track.edit.size : null;
}

const THREE = { renditions: [2160, 1080, 720, 480] } satisfies Partial<Options>;
const looked = { frames: someFrames() };

test('one output for each resolution that the source has, and the sound made once', () => {
  const media = aMedia();
  const { steps, outputs } = planned(media, bothEngines(media, {}, looked), THREE);
  expect(outputs.map(({ suffix, format }) => [suffix, format.extension])).toEqual([
    ['1080p', 'webm'],
    ['720p', 'webm'],
    ['480p', 'webm'],
  ]);
  const sounds = steps.filter(({ command }) => JSON.stringify(command).includes('encode-audio'));
  expect(sounds.map(({ id }) => id)).toEqual(['sound-1080p']);
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const { step } of outputs) {
    const made = byId.get(step);
    expect(made && dependencies(made)).toContain('sound-1080p');
  }
  expect(steps.flatMap((step) => sizeOf(step) ?? [])).toEqual([
    { width: 1280, height: 720 },
    { width: 854, height: 480 },
  ]);
});

test('the outputs expect what one alone would', () => {
  const media = aMedia();
  const [alone] = planned(media, ffmpegOnly(media, looked), {}).outputs;
  const { outputs } = planned(media, ffmpegOnly(media, looked), THREE);
  for (const { expect: expected } of outputs) expect(expected).toEqual(alone.expect);
});

test('ids are unique, steps name only each other, and all of it can be stored', () => {
  const media = aMedia();
  for (const means of [ffmpegOnly(media, looked), bothEngines(media, {}, looked)]) {
    const { steps, outputs } = planned(media, means, THREE);
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(outputs.map(({ step }) => step)).size).toBe(3);
    for (const step of steps) expect(ids).toEqual(expect.arrayContaining(dependencies(step)));
    expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
  }
});

test('each picture is encoded in parts where it is long, and the frames are asked for before', () => {
  const media = aMedia();
  const unseen = planned(media, ffmpegOnly(media), THREE);
  expect(wantsFrames(unseen)).toBe('ffmpeg');
  const seen = planned(media, ffmpegOnly(media, looked), THREE);
  expect(seen.segmentation.kind).toBe('segments');
  expect(seen.steps.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['segment-1-1080p', 'segment-2-1080p', 'segment-1-720p']),
  );
});

test('the source is copied for its own resolution where that fits', () => {
  const media = aMedia();
  const { steps, decisions } = planned(media, bothEngines(media, {}, looked), THREE, 'mp4');
  expect(steps[0]?.command).toMatchObject({ tracks: [{ kind: 'copy' }, { kind: 'copy' }] });
  expect(decisions.map(({ action }) => action.kind)).toEqual(['copy', 'encode', 'copy']);
});

test('a source that is smaller than all keeps its size, and one without a picture its sound', () => {
  const small = aMedia([aVideoTrack({ width: 320, height: 180 }), anAudioTrack()]);
  const song = aMedia([anAudioTrack()]);
  for (const media of [small, song]) {
    const { outputs } = planned(media, ffmpegOnly(media), THREE);
    expect(outputs.map(({ suffix }) => suffix)).toEqual(['']);
  }
});

test('an upright picture is measured by its shorter side', () => {
  const media = aMedia([aVideoTrack({ width: 1920, height: 1080, rotation: 90 })]);
  const { outputs, steps } = planned(media, ffmpegOnly(media), { renditions: [1080, 720] });
  expect(outputs.map(({ suffix }) => suffix)).toEqual(['1080p', '720p']);
  expect(steps.flatMap((step) => sizeOf(step) ?? [])).toContainEqual({ width: 720, height: 1280 });
});

test('a picture that is cropped is measured after that', () => {
  const media = aMedia();
  const { outputs } = planned(media, ffmpegOnly(media), { ...THREE, cropBottom: 400 });
  expect(outputs.map(({ suffix }) => suffix)).toEqual(['480p']);
});

test('resolution and bit rate of a single output mean nothing to several', () => {
  const media = aMedia();
  const plain = planned(media, ffmpegOnly(media, looked), THREE);
  const more = { ...THREE, resolution: '240', videoBitrate: 100 } as const;
  expect(planned(media, ffmpegOnly(media, looked), more)).toEqual(plain);
});
