import type { Slideshow } from './slideshow.ts';

/**
 * An image on the timeline. It is shown from frame `first` on, until the next one's. The change to it takes `half`
 * frames before `first` and as many from there on. `input` tells which image it is.
 */
export type Shot = { readonly input: number; readonly first: number; readonly half: number };

/** All images of a slideshow in frames, and how many of these there are. `input` is the slide's number here. */
export type Timeline = { readonly frames: number; readonly shots: readonly Shot[] };

/** What is seen in a frame: one image, or how far it has given way to the next one (more than 0, less than 1). */
export type FramePicture =
  | { readonly kind: 'still'; readonly shot: Shot }
  | {
      readonly kind: 'change';
      readonly from: Shot;
      readonly to: Shot;
      readonly progress: number;
    };

/**
 * Puts the images of a slideshow on the timeline. `sound` is how long its sound is in seconds; null when nobody knows.
 * Every image gets a frame at least, so that a short sound makes a longer slideshow if there are many of them.
 */
export function timelineOf(slideshow: Slideshow, sound: number | null): Timeline {
  const { slides, rate, seconds: usual, transition } = slideshow;
  const seconds = slides.map((slide) => slide.seconds ?? usual);
  const wanted = seconds.reduce((sum, one) => sum + one, 0);
  const fitted = slideshow.pace === 'sound' && sound !== null && sound > 0;
  const whole = fitted ? sound : wanted;
  const frames = Math.max(slides.length, Math.round(whole * rate));
  const firsts = firstFrames(
    seconds.map((one) => (one / wanted) * whole * rate),
    frames,
  );
  const length = (slide: number) => (firsts[slide + 1] ?? frames) - (firsts[slide] ?? 0);
  const half = transition.kind === 'cut' ? 0 : Math.round((transition.seconds * rate) / 2);
  const shots = firsts.map((first, slide) => ({
    input: slide,
    first,
    half:
      slide === 0
        ? 0
        : Math.min(half, Math.floor(length(slide - 1) / 2), Math.floor(length(slide) / 2)),
  }));
  return { frames, shots };
}

/** The first frame of each image, from lengths that need not be whole frames: sums are rounded, so nothing drifts. */
function firstFrames(lengths: readonly number[], frames: number): number[] {
  const firsts: number[] = [];
  let sum = 0;
  for (const [slide, length] of lengths.entries()) {
    const earliest = slide === 0 ? 0 : (firsts[slide - 1] ?? 0) + 1;
    firsts.push(Math.min(Math.max(Math.round(sum), earliest), frames - lengths.length + slide));
    sum += length;
  }
  return firsts;
}

/** What is seen in a frame. The shots need not be those of the whole timeline, but all that are seen in it. */
export function pictureAt(shots: readonly Shot[], frame: number): FramePicture {
  const at = Math.max(
    0,
    shots.findLastIndex(({ first }) => first <= frame),
  );
  const shot = shots[at];
  if (shot === undefined) throw new RangeError('There are no shots.');
  const [before, next] = [shots[at - 1], shots[at + 1]];
  if (before !== undefined && frame < shot.first + shot.half) return change(before, shot, frame);
  if (next !== undefined && frame >= next.first - next.half) return change(shot, next, frame);
  return { kind: 'still', shot };
}

function change(from: Shot, to: Shot, frame: number): FramePicture {
  const begun = frame - (to.first - to.half);
  return { kind: 'change', from, to, progress: (begun + 1) / (2 * to.half + 1) };
}

/** The shots that are seen in the frames from `from` up to, but not including, `to`. */
export function shotsBetween(
  { shots, frames }: Timeline,
  from: number,
  to: number,
): readonly Shot[] {
  return shots.filter(({ first, half }, n) => {
    const next = shots[n + 1];
    const end = next === undefined ? frames : next.first + next.half;
    return first - half < to && end > from;
  });
}
