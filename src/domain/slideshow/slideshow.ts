/** How an image gives way to the next one. */
export const SLIDE_TRANSITIONS = ['cut', 'fade-black', 'cross-fade', 'slide', 'zoom'] as const;

/** How an image gives way to the next one. */
export type SlideTransition = (typeof SLIDE_TRANSITIONS)[number];

/** How an image of another shape is put into the picture: whole, so that it fills it, or whole before a blurred copy. */
export const SLIDE_FITS = ['fit', 'fill', 'blur'] as const;

/** How an image of another shape is put into the picture. */
export type SlideFit = (typeof SLIDE_FITS)[number];

/** Frames per second that are offered. */
export const SLIDE_RATES = [25, 30, 60] as const;

/** Frames per second of a slideshow. */
export type SlideRate = (typeof SLIDE_RATES)[number];

/** What is allowed: seconds of an image, of a transition and of the sound's fade-out, and pixels of a side. */
export const SLIDESHOW_LIMITS = {
  seconds: { least: 1, most: 60 },
  transition: { least: 0.1, most: 5 },
  fade: { least: 0, most: 10 },
  side: { least: 64, most: 3840 },
  slides: { least: 1, most: 2000 },
} as const;

/** An image of a slideshow: which of the job's sources, and how long it is shown; null: as long as all others. */
export type Slide = { readonly source: number; readonly seconds: number | null };

/** How a slideshow looks and sounds, whatever is in it. */
export type SlideshowStyle = {
  /** `sound`: all images together last as long as the sound; their seconds are shares of it then. */
  readonly pace: 'seconds' | 'sound';
  /** Seconds of an image that has no own. */
  readonly seconds: number;
  /** Seconds that a change takes; it is shorter between images that are shown more shortly. */
  readonly transition: { readonly kind: SlideTransition; readonly seconds: number };
  /** Pixels of the video; both sides are even. */
  readonly size: { readonly width: number; readonly height: number };
  readonly rate: SlideRate;
  readonly fit: SlideFit;
  /** What is behind images that do not fill the picture: `#rrggbb`. */
  readonly background: string;
  /** What comes after the sound's end, and the seconds in which it fades out. */
  readonly sound: { readonly end: 'silence' | 'loop'; readonly fade: number };
};

/** A video made of images and sound, in the order in which they are given. */
export type Slideshow = SlideshowStyle & {
  /** What the job is called, and its output. */
  readonly name: string;
  readonly slides: readonly Slide[];
  /** The job's sources that are played one after the other. */
  readonly sounds: readonly number[];
};

/** What a slideshow is like until somebody changes it. */
export const DEFAULT_STYLE: SlideshowStyle = {
  pace: 'seconds',
  seconds: 4,
  transition: { kind: 'cross-fade', seconds: 1 },
  size: { width: 1920, height: 1080 },
  rate: 30,
  fit: 'fit',
  background: '#000000',
  sound: { end: 'silence', fade: 2 },
};

/** The same slideshow without the images of some sources; null when none would be left. */
export function withoutSources(slideshow: Slideshow, sources: readonly number[]): Slideshow | null {
  const slides = slideshow.slides.filter(({ source }) => !sources.includes(source));
  return slides.length === 0 ? null : { ...slideshow, slides };
}
