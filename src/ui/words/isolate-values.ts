import { isolate, type Language } from './language.ts';

/** Words that become names of files, where what is invisible would stay. */
const NAMES: readonly string[] = ['zipName', 'fileName'];

/** A language whose sentences have their values isolated, so that names and numbers do not mix with what is around them. */
export function isolatingValues(language: Language): Language {
  const made = new WeakMap<object, object>();
  const withIsolates = <T extends object>(words: T): T => {
    const known = made.get(words) ?? isolating(words);
    made.set(words, known);
    return known as T;
  };
  const isolating = (words: object): object => {
    if (typeof words === 'function')
      return (...values: readonly unknown[]) => String(words(...values.map(isolatedValue)));
    if (Array.isArray(words)) return words;
    return Object.fromEntries(
      Object.entries(words).map(([key, word]) => [
        key,
        isWords(word) && !NAMES.includes(key) ? withIsolates(word) : word,
      ]),
    );
  };
  return {
    ...language,
    wordsOf: (room, english) => withIsolates(language.wordsOf(room, english) ?? english),
  };
}

function isWords(word: unknown): word is object {
  return typeof word === 'function' || (typeof word === 'object' && word !== null);
}

function isolatedValue(value: unknown): unknown {
  return typeof value === 'string' ? isolate(value) : value;
}
