import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../../../src/ui/words/en/english.ts';
import type { Language } from '../../../../src/ui/words/language.ts';
import { LANGUAGES } from '../../../../src/ui/words/languages.ts';

type Room = keyof typeof english;

/** A text or a sentence of a catalogue: where it stands, as English has it, and as the other language does. */
type Pair = { readonly path: string; readonly ours: unknown; readonly theirs: unknown };

const WORDS = 'src/ui/words';
const rooms = Object.keys(english) as Room[];
const others = Object.keys(LANGUAGES).filter((tag) => tag !== 'en');
const offer = (tag: string) => LANGUAGES[tag]?.load() ?? Promise.reject(new Error(tag));

/** Numbers that a sentence is said with: too large and too odd for any language to have a word for them. */
const NUMBERS = [31, 47, 53, 68, 79] as const;

/** Of every kind that languages have forms for. */
const COUNTS = [0, 1, 2, 3, 5, 8, 11, 21, 22, 25, 100, 101, 1000, 1_000_000];

/** Texts of several words that are the same in every language: names and versions. */
const SAME =
  /^formats\.jxl\.label$|^diagnostics\.(?:adapters\.blob|engineVersion|locks)$|^about\.engineLicence$|^presets\.builtIn\.[^.]+\.name$/u;

/** Things stay as they are behind a number in Turkish, though its rules tell one of them from many. */
const UNCHANGED = ['tr'];

/** Where the number may go without saying. */
const UNSAID = 'plan.metadata.marks';

/** Several words one after the other. */
const SENTENCE = /\p{L}{3,} \p{L}{2,}/u;

/** Both catalogues side by side. Where the shapes differ, one of the two is undefined. */
function pairs(path: string, ours: unknown, theirs: unknown): Pair[] {
  if (typeof ours !== 'object' || ours === null) return [{ path, ours, theirs }];
  const there: Readonly<Record<string, unknown>> = Object(theirs);
  const here: Readonly<Record<string, unknown>> = { ...ours };
  return [...new Set([...Object.keys(here), ...Object.keys(there)])].flatMap((key) =>
    pairs(`${path}.${key}`, here[key], there[key]),
  );
}

const pairsOf = ({ wordsOf }: Language) =>
  rooms.flatMap((room) => pairs(room, english[room], wordsOf(room, english[room])));

type Sentence = (...values: readonly unknown[]) => string;

/** A sentence said with values. */
const say = (sentence: unknown, values: readonly unknown[]) =>
  String((sentence as Sentence)(...values));

/** Values for an English sentence: numbers where it counts something, names where it does not. */
function valuesFor(sentence: unknown, count: (place: number) => number): readonly unknown[] {
  return NUMBERS.map((number, place) => {
    const probe = NUMBERS.map((_, other) => (other === place ? 'x' : 1));
    const counts = sentence === english.app.lead || say(sentence, probe).includes('NaN');
    return counts ? count(place) : `${number} name.mp4`;
  });
}

const numbered = (sentence: unknown) => valuesFor(sentence, (place) => NUMBERS[place] ?? 0);

/** A number in the digits of a language, if it has its own. */
const written = (tag: string, value: number) => [
  String(value),
  new Intl.NumberFormat(tag, { useGrouping: false }).format(value),
];

test('every folder of words is a language of the table, and the other way round', () => {
  const folders = readdirSync(WORDS).filter((name) => existsSync(`${WORDS}/${name}/language.ts`));
  expect(folders.toSorted()).toEqual(others.toSorted());
});

test.each(others)('%s is what its tag says', async (tag) => {
  const language = await offer(tag);
  const { script } = new Intl.Locale(tag).maximize();
  expect(Intl.getCanonicalLocales(language.tag.split('-u-')[0])).toEqual([tag]);
  expect(language.direction).toBe(script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr');
});

test.each(others)('%s has a word for every English one', async (tag) => {
  for (const { path, ours, theirs } of pairsOf(await offer(tag))) {
    expect(typeof theirs, path).toBe(typeof ours);
    if (typeof ours === 'string') expect(theirs !== '' || ours === '', path).toBe(true);
  }
});

test.each(others)('%s shows every value that English shows', async (tag) => {
  for (const { path, ours, theirs } of pairsOf(await offer(tag))) {
    if (typeof ours !== 'function' || path === UNSAID) continue;
    const values = numbered(ours);
    const [said, translated] = [say(ours, values), say(theirs, values)];
    for (const value of values.filter((one) => said.includes(String(one)))) {
      const texts = typeof value === 'number' ? written(tag, value) : [String(value)];
      const isShown = texts.some((text) => translated.includes(text));
      expect.soft(isShown, `${path} without ${value}: ${translated}`).toBe(true);
    }
  }
});

test.each(others)('%s has a form for every number', async (tag) => {
  for (const { path, ours, theirs } of pairsOf(await offer(tag))) {
    if (typeof ours !== 'function') continue;
    for (const count of COUNTS) {
      const values = valuesFor(ours, () => count);
      const translated = say(theirs, values);
      expect(translated, `${path} of ${count}`).not.toMatch(/#|undefined|NaN|\[object/u);
      expect(translated.trim() === '' && say(ours, values).trim() !== '', path).toBe(false);
    }
  }
});

test.each(others)('%s names all the forms that its numbers have', (tag) => {
  const file = `${WORDS}/${tag}/plural.ts`;
  if (!existsSync(file) || UNCHANGED.includes(tag)) return;
  const rules = new Intl.PluralRules(tag);
  // Some languages have a form for whole millions, and a queue does not.
  const used = new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)));
  const [, named = '', of] =
    /pluralsOf<([^>]*)>\(\s*'([\w-]+)'/u.exec(readFileSync(file, 'utf8')) ?? [];
  expect(of).toBe(tag);
  expect(named.match(/(?<=')\w+(?=')/gu) ?? []).toEqual(
    expect.arrayContaining([...used].filter((form) => form !== 'other')),
  );
});

test.each(others)('nothing in %s was left English', async (tag) => {
  for (const { path, ours, theirs } of pairsOf(await offer(tag))) {
    const values = typeof ours === 'function' ? numbered(ours) : [];
    const textOf = (word: unknown) =>
      typeof word === 'function' ? say(word, values) : String(word);
    const isSentence = SENTENCE.test(textOf(ours).replaceAll(/\d+(?: name\.mp4)?/gu, ''));
    if (isSentence && !SAME.test(path)) expect.soft(textOf(theirs), path).not.toBe(textOf(ours));
  }
});

test.each(others)('files that Kiln names in %s are what their endings say', async (tag) => {
  const { wordsOf } = await offer(tag);
  expect(wordsOf('presets', english.presets).fileName).toMatch(/^[^\s/\\:]+\.json$/u);
  expect(wordsOf('results', english.results).zipName('2026-01-31')).toMatch(
    /^[^\s/\\:]*2026-01-31\.zip$/u,
  );
});
