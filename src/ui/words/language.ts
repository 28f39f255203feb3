import { signal } from '@preact/signals';
import type { english } from './en/english.ts';
import type { fresh } from './en/fresh.ts';

/** Texts and sentences of any language in the shape of the English ones. */
type Spoken<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [K in keyof T]: Spoken<T[K]> };

/**
 * All words of a language, by rooms. A word too few or too many does not compile; only of rooms that are fresh a language
 * may have none.
 */
export type Catalogue = Spoken<typeof english> & Partial<Spoken<typeof fresh>>;

/** The words of a room that is there. */
type Words<Room extends keyof Catalogue> = NonNullable<Catalogue[Room]>;

/** A language of the page. `tag` is what `Intl` knows it by. */
export type Language = {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words of a room; the English ones are given to those who make theirs from them. */
  readonly wordsOf: <Room extends keyof Catalogue>(
    room: Room,
    english: Words<Room>,
  ) => Catalogue[Room];
};

/** What others are made from: its words come with the code that shows them. */
export const ENGLISH: Language = {
  tag: 'en',
  direction: 'ltr',
  wordsOf: (_, english) => english,
};

/** The language that is spoken. Whatever shows a word follows this signal, so that it is shown anew in another language. */
const language = signal(ENGLISH);

/** What `Intl` formats numbers, times and lists for. */
export function languageTag(): string {
  return language.value.tag;
}

/**
 * A text that stands among others as a whole, whichever way each is written: "clip.mp4" in an Arabic sentence. Isolates
 * are invisible, and where all is written from left to right there are none.
 */
export function isolate(text: string): string {
  return language.value.direction === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** From here on words are of this language; those that are shown change. */
export function speak(other: Language): void {
  language.value = other;
}

/**
 * The words of a room in the language that is spoken when they are read: not to be kept. English comes with whoever
 * imports it, a room that is fetched late brings its own.
 */
export function spoken<Room extends keyof Catalogue>(
  room: Room,
  english: Words<Room>,
): Words<Room> {
  return new Proxy<Words<Room>>(english, {
    get: (_, key) => Reflect.get(language.value.wordsOf(room, english) ?? english, key),
  });
}
