import { expect, test } from 'vitest';
import { english } from '../../../../src/ui/words/en/english.ts';
import { languageFor } from '../../../../src/ui/words/change-language.ts';
import { pseudoLanguage } from '../../../../src/ui/words/pseudo-language.ts';

const rooms = Object.keys(english) as (keyof typeof english)[];

/** Every text of a catalogue, sentences said with numbers or names. */
function textsOf(words: unknown, values: readonly unknown[]): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words(...values))];
  return Object.values(words ?? {}).flatMap((word) => textsOf(word, values));
}

test('every text is in disguise, and values in it are not', () => {
  for (const room of rooms) {
    for (const text of textsOf(pseudoLanguage.wordsOf(room, english[room]), [7, 7, 7])) {
      expect(text === '' || /^⟦[^a-z]*⟧$/iu.test(text), text).toBe(true);
    }
  }
  const app = pseudoLanguage.wordsOf('app', english.app);
  expect(app.notAdded('a name.mp4', 'why not')).toMatch(/^⟦a name\.mp4 ŵåå.* why not⟧$/u);
  expect(app.said.added(2)).toMatch(/^⟦2 /u);
});

test('it is as much longer than English as other languages are', () => {
  const length = (words: (room: keyof typeof english) => unknown) =>
    rooms.flatMap((room) => textsOf(words(room), [7, 7, 7])).join('').length;
  const ratio =
    length((room) => pseudoLanguage.wordsOf(room, english[room])) / length((room) => english[room]);
  expect(ratio).toBeGreaterThan(1.35);
  expect(ratio).toBeLessThan(1.55);
});

test('it is for those who ask for it by address; others get the first of their languages that there is', () => {
  expect(languageFor('en-XA', null, ['en'])).toBe('en-XA');
  expect(languageFor('toString', null, ['en'])).toBe('en');
  expect(languageFor(null, null, ['en-XA', 'de'])).toBe('en');
  expect(languageFor(null, null, ['tlh', 'en-GB'])).toBe('en');
  expect(languageFor(null, null, [])).toBe('en');
  expect(languageFor(null, 'en', ['de'])).toBe('en');
  expect(languageFor(null, 'en-XA', [])).toBe('en');
});
