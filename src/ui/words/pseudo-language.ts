import type { Catalogue, Language } from './language.ts';

/**
 * English in disguise, for tests: accents show what was translated, so that what is hard-wired is seen; it is about
 * 40 % longer, as other languages are; and brackets show whether its ends are cut off. Values stay as they are.
 */
export const pseudoLanguage: Language = {
  tag: 'en-XA',
  direction: 'ltr',
  wordsOf: <Room extends keyof Catalogue>(_: Room, english: NonNullable<Catalogue[Room]>) =>
    disguised(english),
};

/** The same from right to left: what stands on the wrong side then has its side hard-wired. */
export const mirroredPseudoLanguage: Language = {
  ...pseudoLanguage,
  tag: 'en-XB',
  direction: 'rtl',
};

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];

/** Said twice, these letters make English about 40 % longer. */
const STRETCHED = 'aeiouynt';

/** Around a value while a sentence is made with it. They are for private use: no text has them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const VALUES = new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`, 'u');

const made = new WeakMap<object, unknown>();

/** The same words in disguise; always the same ones for the same words. */
function disguised<T extends object>(words: T): T {
  const known = made.get(words) ?? inDisguise(words);
  made.set(words, known);
  return known as T;
}

function inDisguise(words: object): unknown {
  if (typeof words === 'function') {
    return (...values: readonly unknown[]) => disguise(String(words(...values.map(marked))));
  }
  if (Array.isArray(words)) return words.map(disguiseAny);
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, disguiseAny(word)]));
}

function disguiseAny(word: unknown): unknown {
  if (typeof word === 'string') return disguise(word);
  return typeof word === 'object' || typeof word === 'function' ? disguised(word ?? {}) : word;
}

function marked(value: unknown): unknown {
  return typeof value === 'string' ? `${OPEN}${value}${CLOSE}` : value;
}

/** A text in disguise, but for the values in it that are marked. */
function disguise(text: string): string {
  if (text === '') return '';
  const parts = text
    .split(VALUES)
    .map((part) =>
      part.startsWith(OPEN) ? part.slice(1, -1) : [...part].map(disguiseLetter).join(''),
    );
  return `⟦${parts.join('')}⟧`;
}

function disguiseLetter(letter: string): string {
  const accented = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
  return STRETCHED.includes(letter) ? accented + accented : accented;
}
