import { describe, expect, test } from 'vitest';
import { ffmpegSupport } from '../../../../../src/engines/ffmpeg/core/codec-support.ts';
import { secondsOf, type MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Capabilities } from '../../../../../src/domain/plan/model/context.ts';
import { trackMethods, type Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { DEFAULT_STYLE, type Slideshow } from '../../../../../src/domain/slideshow/slideshow.ts';
import { slideshowMedia } from '../../../../../src/domain/slideshow/slideshow-media.ts';
import { dependencies, type Command } from '../../../../../src/domain/step/step.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import { bothEngines, ffmpegOnly } from '../../../../support/samples/means.ts';
import { aMedia } from '../../../../support/samples/media.ts';

/** Sixty images and a song, which are given in another order than they are shown. */
function slideshowOf(change: Partial<Slideshow> = {}): Slideshow {
  return {
    ...DEFAULT_STYLE,
    name: 'Holiday',
    slides: Array.from({ length: 60 }, (_, n) => ({ source: 60 - n, seconds: null })),
    sounds: [0],
    ...change,
  };
}

function planned(
  slideshow: Slideshow,
  format: Target['format'] = 'mp4',
  sounds: readonly MediaInfo[] = slideshow.sounds.map(() => aMedia()),
  means: (media: MediaInfo) => Capabilities = bothEngines,
): Plan {
  const media = slideshowMedia(slideshow, sounds, 'webcodecs', 1000);
  if (media === null) throw new Error('There is no sound.');
  const result = plan(media, { format, options: {}, slideshow }, means(media));
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function commandsOf<K extends Command['kind']>({ steps }: Plan, kind: K) {
  return steps.flatMap(({ command }) =>
    command.kind === kind ? [command as Extract<Command, { kind: K }>] : [],
  );
}

describe('a slideshow', () => {
  test('is drawn in parts that follow each other without a gap, each with the images it needs', () => {
    const result = planned(slideshowOf());
    const parts = commandsOf(result, 'slides');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]?.from).toBe(0);
    expect(parts.at(-1)?.to).toBe(60 * 4 * 30);
    for (const [n, { to }] of parts.entries()) expect(parts[n + 1]?.from ?? to).toBe(to);
    for (const step of result.steps.filter(({ command }) => command.kind === 'slides')) {
      const { shots } = step.command as Extract<Command, { kind: 'slides' }>;
      expect(step.inputs).toHaveLength(shots.length);
      // Shot n of all is the image that was given as number 60 - n.
      for (const [n, input] of step.inputs.entries()) {
        const shown = Math.round((shots[n]?.first ?? 0) / 120);
        expect(input).toEqual({ kind: 'source', index: 60 - shown });
      }
    }
    expect(trackMethods(result)).toEqual(['webcodecs']);
    expect(result.segmentation).toEqual({ kind: 'segments', count: parts.length });
  });

  test('is put together from its parts and its sound', () => {
    const result = planned(slideshowOf());
    const last = result.steps.find(({ id }) => id === result.outputs[0].step);
    const others = result.steps.filter((step) => step !== last).map(({ id }) => id);
    expect(new Set(last === undefined ? [] : dependencies(last))).toEqual(new Set(others));
    const joined = last?.inputs.find((input) => input.kind === 'joined');
    const seconds =
      joined?.kind === 'joined' ? joined.segments.map((segment) => segment.seconds) : [];
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(240, 6);
  });

  test('lasts as long as its sound when it is fitted to it', () => {
    const song = aMedia();
    const long = { ...song, tracks: song.tracks.map((track) => withLength(track, 183.4)) };
    const result = planned(slideshowOf({ pace: 'sound' }), 'mp4', [long]);
    expect(commandsOf(result, 'slides').at(-1)?.to).toBe(Math.round(183.4 * 30));
    expect(secondsOf(result.outputs[0].expect.duration)).toBeCloseTo(183.4, 2);
  });

  test.each([
    ['silence', 10],
    ['loop', 240],
  ] as const)('after a short sound there is %s', (end, seconds) => {
    const { steps, outputs } = planned(slideshowOf({ sound: { end, fade: 2 } }));
    const command = steps.find(({ id }) => id === 'sound')?.command;
    expect(command).toMatchObject({ kind: 'soundtrack', seconds, fade: 2 });
    expect(secondsOf(outputs[0].expect.audio[0] ?? { kind: 'unknown' })).toBe(seconds);
  });

  test('is FFmpeg’s where nobody else may or can, in smaller parts', () => {
    const alone = planned(slideshowOf(), 'mp4', undefined, ffmpegOnly);
    expect(trackMethods(alone)).toEqual(['ffmpeg']);
    expect(commandsOf(alone, 'slides').length).toBeGreaterThan(
      commandsOf(planned(slideshowOf()), 'slides').length,
    );
    // The browser draws and encodes; only FFmpeg knows the container.
    const shared = planned(slideshowOf(), 'ts');
    expect(new Set(shared.steps.map(({ id, engine }) => `${id.split('-')[0]} ${engine}`))).toEqual(
      new Set(['segment webcodecs', 'sound ffmpeg', 'convert ffmpeg']),
    );
  });

  test('without sound has none', () => {
    const result = planned(slideshowOf({ sounds: [] }));
    expect(result.steps.some(({ id }) => id === 'sound')).toBe(false);
    expect(result.outputs[0].expect.audio).toEqual([]);
  });

  test('is no song, no animation, no bundle of files, and not made for codecs that are not cut', () => {
    const slideshow = slideshowOf({ sounds: [] });
    const media = slideshowMedia(slideshow, [], 'webcodecs', 1000);
    if (media === null) throw new Error('There is no sound.');
    for (const format of ['mp3', 'gif', 'png', 'avi', 'hls'] as const) {
      const means = { ...bothEngines(media), ffmpeg: ffmpegSupport(media) };
      expect(plan(media, { format, options: {}, slideshow }, means)).toMatchObject({
        ok: false,
        failure: { kind: 'declined' },
      });
    }
  });

  test('needs a sound in every file of its sound', () => {
    const silent = { ...aMedia(), tracks: [] };
    expect(slideshowMedia(slideshowOf(), [silent], 'webcodecs', 1)).toBeNull();
  });
});

function withLength(track: MediaInfo['tracks'][number], seconds: number) {
  return track.kind === 'audio'
    ? { ...track, duration: { kind: 'exact', seconds } as const }
    : track;
}
