import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/domain/formats/catalogue.ts';
import {
  isSameName,
  packPresets,
  parsePresets,
  presetOf,
  tidyName,
  type Preset,
} from '../../../../src/domain/presets/preset.ts';
import { anyFullTarget } from '../../../support/samples/any-target.ts';

const NAMES: [given: string, kept: string][] = [
  ['Phone', 'Phone'],
  ['  Phone \t for\n\nmum ', 'Phone for mum'],
  ['\u202Egpj\u202C.Phone', 'gpj.Phone'],
  [' \u200B \uFEFF', ''],
  ['\u200D\u200D', ''],
  ['a \u200B b', 'a b'],
  ['👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
  ['e\u200B\u0301', 'é'],
];

for (const [given, kept] of NAMES) {
  test(`a name is tidied: ${JSON.stringify(given)}`, () => expect(tidyName(given)).toBe(kept));
}

/** Those that a name has trouble with, and some that it has none with. */
const CHARACTERS = Array.from('aE👍 \t\n\u00A0\u0301\u0085\u200B\u200D\u202E\u2028\u2060\uFEFF');

test('a tidy name stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...CHARACTERS) }), (name) => {
      expect(tidyName(tidyName(name))).toBe(tidyName(name));
    }),
  );
});

test('names differ, whatever their case', () => {
  expect(isSameName('Phone', 'pHONE')).toBe(true);
  expect(isSameName('Phone', 'Phone 2')).toBe(false);
});

test('a preset is found by what it asks for, by default or by choice', () => {
  const gif = { name: 'Loop', target: { format: 'gif', options: {} } } as const;
  expect(presetOf([gif], { format: 'gif', options: { resolution: 'auto' } })).toBe(gif);
  expect(presetOf([gif], { format: 'gif', options: { resolution: '240' } })).toBeUndefined();
  expect(presetOf([gif], { format: 'webp', options: {} })).toBeUndefined();
});

for (const { id } of catalogue) {
  test(`presets for ${id} survive being stored`, () => {
    fc.assert(
      fc.property(anyFullTarget(id), (target) => {
        const list = [{ name: 'Mine', target }];
        expect(parsePresets(JSON.parse(JSON.stringify(packPresets(list))))).toEqual(list);
      }),
    );
  });
}

test('what is not presets is none', () => {
  for (const junk of [null, 1, 'x', [], {}, { presets: {} }, { presets: [null, 1, {}] }])
    expect(parsePresets(junk)).toEqual([]);
});

test('what is stored and does not fit any more is mended, or left out alone', () => {
  const mine: Preset = { name: 'Mine', target: { format: 'mp4', options: { quality: 'fast' } } };
  const stored = {
    presets: [
      { name: '', format: 'mp4', options: {} },
      { name: 'Gone', format: 'mp5', options: {} },
      { name: 'Mine', format: 'mp4', options: { quality: 'fast', colour: 'red' } },
      { name: 'MINE', format: 'mp4', options: {} },
      { name: 'Odd', format: 'mp4', options: { quality: 'gold' } },
    ],
  };
  expect(parsePresets(stored)).toEqual([
    mine,
    { name: 'Odd', target: { format: 'mp4', options: { quality: 'balanced' } } },
  ]);
});
