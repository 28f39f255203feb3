import {
  SLIDE_FITS,
  SLIDE_RATES,
  SLIDE_TRANSITIONS,
  SLIDESHOW_LIMITS,
  type Slide,
  type Slideshow,
} from './slideshow.ts';

/** Longest name of a slideshow, in characters. */
const LONGEST_NAME = 200;

const COLOUR = /^#[0-9a-f]{6}$/u;

/** A slideshow read from storage, or null when something in it is not as it has to be. */
export function parseSlideshow(value: unknown): Slideshow | null {
  if (!isObject(value)) return null;
  const { name, slides, sounds, pace, seconds, transition, size, rate, fit, background, sound } =
    value;
  const { seconds: long, transition: change, fade, side, slides: count } = SLIDESHOW_LIMITS;
  const valid =
    typeof name === 'string' &&
    name.length <= LONGEST_NAME &&
    Array.isArray(slides) &&
    isWithin(slides.length, count) &&
    slides.every(isSlide) &&
    Array.isArray(sounds) &&
    sounds.every(isIndex) &&
    (pace === 'seconds' || pace === 'sound') &&
    isWithin(seconds, long) &&
    isObject(transition) &&
    isOneOf(SLIDE_TRANSITIONS, transition.kind) &&
    isWithin(transition.seconds, change) &&
    isObject(size) &&
    [size.width, size.height].every((length) => isWithin(length, side) && isEven(length)) &&
    isOneOf(SLIDE_RATES, rate) &&
    isOneOf(SLIDE_FITS, fit) &&
    typeof background === 'string' &&
    COLOUR.test(background) &&
    isObject(sound) &&
    (sound.end === 'silence' || sound.end === 'loop') &&
    isWithin(sound.fade, fade);
  return valid ? (value as Slideshow) : null;
}

function isSlide(value: unknown): value is Slide {
  return (
    isObject(value) &&
    isIndex(value.source) &&
    (value.seconds === null || isWithin(value.seconds, SLIDESHOW_LIMITS.seconds))
  );
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isEven(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) % 2 === 0;
}

function isWithin(
  value: unknown,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
