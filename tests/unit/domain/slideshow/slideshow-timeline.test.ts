import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULT_STYLE,
  SLIDE_RATES,
  type Slideshow,
} from '../../../../src/domain/slideshow/slideshow.ts';
import {
  pictureAt,
  shotsBetween,
  timelineOf,
} from '../../../../src/domain/slideshow/slideshow-timeline.ts';

function slideshowOf(seconds: readonly (number | null)[], change: Partial<Slideshow> = {}) {
  return {
    ...DEFAULT_STYLE,
    name: 'Holiday',
    slides: seconds.map((own, source) => ({ source, seconds: own })),
    sounds: [],
    ...change,
  };
}

const anySlideshow = fc
  .record({
    seconds: fc.array(fc.option(fc.double({ min: 1, max: 60, noNaN: true })), {
      minLength: 1,
      maxLength: 40,
    }),
    usual: fc.double({ min: 1, max: 60, noNaN: true }),
    kind: fc.constantFrom('cut', 'fade-black', 'cross-fade', 'slide', 'zoom'),
    change: fc.double({ min: 0.1, max: 5, noNaN: true }),
    rate: fc.constantFrom(...SLIDE_RATES),
    pace: fc.constantFrom('seconds', 'sound'),
  } as const)
  .map(({ seconds, usual, kind, change, rate, pace }) =>
    slideshowOf(seconds, {
      seconds: usual,
      transition: { kind, seconds: change },
      rate,
      pace,
    }),
  );

/** Walks through thousands of frames are not made shorter when they fail: that would take minutes. */
const PLAIN = { endOnFailure: true, numRuns: 60 };

test('images last as long as they should, and change in the middle', () => {
  const { frames, shots } = timelineOf(slideshowOf([null, 2, null]), null);
  expect(frames).toBe(300);
  expect(shots.map(({ first, half }) => [first, half])).toEqual([
    [0, 0],
    [120, 15],
    [180, 15],
  ]);
  expect(pictureAt(shots, 0)).toMatchObject({ kind: 'still', shot: { input: 0 } });
  expect(pictureAt(shots, 104)).toMatchObject({ kind: 'still', shot: { input: 0 } });
  expect(pictureAt(shots, 105)).toMatchObject({ from: { input: 0 }, to: { input: 1 } });
  expect(pictureAt(shots, 134)).toMatchObject({ from: { input: 0 }, to: { input: 1 } });
  expect(pictureAt(shots, 135)).toMatchObject({ kind: 'still', shot: { input: 1 } });
});

test('the length is right to a frame, whatever the images last', () => {
  fc.assert(
    fc.property(anySlideshow, (slideshow) => {
      const { frames, shots } = timelineOf(slideshow, null);
      const seconds = slideshow.slides.reduce(
        (sum, own) => sum + (own.seconds ?? slideshow.seconds),
        0,
      );
      expect(frames).toBe(Math.round(seconds * slideshow.rate));
      for (const [n, { first }] of shots.entries()) {
        expect(first).toBeLessThan(shots[n + 1]?.first ?? frames);
      }
    }),
  );
});

test('fitted to a sound, it lasts as long, and own seconds are shares of it', () => {
  fc.assert(
    fc.property(anySlideshow, fc.double({ min: 0.5, max: 900, noNaN: true }), (some, sound) => {
      const { frames } = timelineOf({ ...some, pace: 'sound' }, sound);
      expect(frames).toBe(Math.max(some.slides.length, Math.round(sound * some.rate)));
    }),
  );
  const { shots, frames } = timelineOf(slideshowOf([null, 8, null], { pace: 'sound' }), 16);
  expect([...shots.map(({ first }) => first), frames]).toEqual([0, 120, 360, 480]);
});

test('a change grows evenly from frame to frame, and never takes more than half an image', () => {
  fc.assert(
    fc.property(anySlideshow, (slideshow) => {
      const { frames, shots } = timelineOf(slideshow, 30);
      let [last, images] = [0, new Set<number>()];
      for (let frame = 0; frame < Math.min(frames, 2000); frame += 1) {
        const picture = pictureAt(shots, frame);
        if (picture.kind === 'still') {
          images.add(picture.shot.input);
          last = 0;
          continue;
        }
        const { from, to, progress } = picture;
        expect(to.input).toBe(from.input + 1);
        expect(progress).toBeGreaterThan(0);
        expect(progress).toBeLessThan(1);
        // It starts anew with the next change, which may follow at once.
        if (last > 0 && progress < last) expect(progress).toBeCloseTo(1 / (2 * to.half + 1));
        last = progress;
        images = new Set([...images, from.input, to.input]);
      }
    }),
    PLAIN,
  );
});

test('a part shows in each of its frames what the whole does', () => {
  fc.assert(
    fc.property(anySlideshow, fc.nat(), fc.nat(400), (slideshow, at, length) => {
      const timeline = timelineOf(slideshow, 60);
      const from = at % timeline.frames;
      const to = Math.min(timeline.frames, from + 1 + length);
      const shots = shotsBetween(timeline, from, to);
      const seen = new Set<number>();
      for (let frame = from; frame < to; frame += 1) {
        const picture = pictureAt(shots, frame);
        expect(picture).toEqual(pictureAt(timeline.shots, frame));
        if (picture.kind === 'still') seen.add(picture.shot.input);
        else for (const { input } of [picture.from, picture.to]) seen.add(input);
      }
      // No image is loaded in vain.
      expect(shots.map(({ input }) => input)).toEqual([...seen]);
    }),
    PLAIN,
  );
});
