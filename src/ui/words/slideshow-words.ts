import { slideshow } from './en/slideshow.ts';
import { spoken } from './language.ts';

/** The words for putting a slideshow together. */
export const slideshowWords = spoken('slideshow', slideshow);
