import { places } from './en/places.ts';
import { spoken } from './language.ts';

/** The words for where results go, and what they are called there. */
export const placesWords = spoken('places', places);
