import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../src/domain/formats/catalogue.ts';
import { optionPool } from '../../../../src/domain/options/options.ts';
import type { PresetFault, PresetsFault } from '../../../../src/domain/presets/preset-fault.ts';
import {
  MAX_NAME,
  MAX_PRESETS,
  packPresets,
  tidyName,
} from '../../../../src/domain/presets/preset.ts';
import { MAX_FILE, readPresets } from '../../../../src/domain/presets/read-presets.ts';
import { presetFaultText, presetsFaultText } from '../../../../src/ui/presets/preset-fault-text.ts';
import { anyFullTarget, anyTarget } from '../../../support/samples/any-target.ts';

for (const { id } of catalogue) {
  test(`every option of ${id} comes out of a file as it went in`, () => {
    fc.assert(
      fc.property(anyFullTarget(id), (target) => {
        const presets = [{ name: 'Mine', target }];
        expect(readPresets(JSON.stringify(packPresets(presets)))).toEqual({
          ok: true,
          presets,
          faults: [],
        });
      }),
    );
  });
}

test('a whole list comes out of a file as it went in', () => {
  const preset = fc.record({
    name: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map(tidyName)
      .filter((name) => name !== '' && Array.from(name).length <= MAX_NAME),
    target: anyTarget,
  });
  const list = fc.uniqueArray(preset, { minLength: 1, selector: (one) => one.name.toLowerCase() });
  fc.assert(
    fc.property(list, (presets) => {
      const text = JSON.stringify(packPresets(presets), null, 2);
      expect(readPresets(text)).toEqual({ ok: true, presets, faults: [] });
    }),
  );
});

const file = (...presets: unknown[]) => ({ kiln: 'presets', version: 1, presets });
const good = { name: 'Good', format: 'mp3', options: { audioBitrate: '96' } };
const GOOD = { name: 'Good', target: { format: 'mp3', options: { audioBitrate: '96' } } };

const REFUSED: [text: string, fault: PresetsFault][] = [
  ['', { kind: 'not-json' }],
  ['PK\u0003\u0004', { kind: 'not-json' }],
  [JSON.stringify(file(good)).slice(0, -1), { kind: 'not-json' }],
  ['null', { kind: 'not-presets' }],
  ['[]', { kind: 'not-presets' }],
  ['{"version":1,"presets":[]}', { kind: 'not-presets' }],
  ['{"kiln":"queue","version":1,"presets":[]}', { kind: 'not-presets' }],
  ['{"kiln":"presets","version":1,"presets":{}}', { kind: 'not-presets' }],
  ['{"kiln":"presets","version":3,"presets":[]}', { kind: 'other-version', version: '3' }],
  ['{"kiln":"presets","version":"1","presets":[]}', { kind: 'other-version', version: '1' }],
  ['{"kiln":"presets","presets":[]}', { kind: 'other-version', version: 'nothing' }],
  [JSON.stringify(file()), { kind: 'none' }],
  [
    JSON.stringify(file(...Array.from({ length: MAX_PRESETS + 1 }, () => good))),
    { kind: 'too-many', limit: MAX_PRESETS },
  ],
  [`${' '.repeat(MAX_FILE)}{}`, { kind: 'too-long' }],
];

for (const [text, fault] of REFUSED) {
  test(`refused: ${text.trim().slice(0, 60)} (${fault.kind})`, () => {
    expect(readPresets(text)).toEqual({ ok: false, fault });
  });
}

const LONG = 'n'.repeat(MAX_NAME + 1);
const LEFT_OUT: [entry: unknown, fault: PresetFault][] = [
  [null, { kind: 'not-a-preset', place: 1 }],
  [['mp4'], { kind: 'not-a-preset', place: 1 }],
  [{ format: 'mp4' }, { kind: 'no-name', place: 1 }],
  [
    { name: 7, format: 'mp4' },
    { kind: 'no-name', place: 1 },
  ],
  [
    { name: ' \u200B ', format: 'mp4' },
    { kind: 'no-name', place: 1 },
  ],
  [
    { name: LONG, format: 'mp4' },
    { kind: 'long-name', name: LONG, limit: MAX_NAME },
  ],
  [
    { name: 'A', format: 'mp5' },
    { kind: 'unknown-format', name: 'A', format: 'mp5' },
  ],
  [{ name: 'A' }, { kind: 'unknown-format', name: 'A', format: 'nothing' }],
  [
    { name: 'A', format: ['mp4'] },
    { kind: 'unknown-format', name: 'A', format: '["mp4"]' },
  ],
  [
    { name: 'A', format: 'mp4', options: 'fast' },
    { kind: 'no-options', name: 'A' },
  ],
  [
    { name: 'A', format: 'mp4', options: ['fast'] },
    { kind: 'no-options', name: 'A' },
  ],
  ...(
    [
      ['mp4', 'quality', 'gold', 'gold'],
      ['mp4', 'quality', null, 'null'],
      ['mp4', 'resolution', 720, '720'],
      ['mp4', 'speed', 0, '0'],
      ['mp4', 'speed', '2', '2'],
      ['mp4', 'trimStart', -1, '-1'],
      ['mp4', 'trimEnd', '0:10', '0:10'],
      ['jpg', 'frameTime', 86_401, '86401'],
    ] as const
  ).map(([format, option, value, shown]): [unknown, PresetFault] => [
    { name: 'A', format, options: { [option]: value } },
    { kind: 'bad-value', name: 'A', format, option, value: shown },
  ]),
];

for (const [entry, fault] of LEFT_OUT) {
  test(`left out, and the others kept: ${JSON.stringify(entry).slice(0, 60)}`, () => {
    expect(readPresets(JSON.stringify(file(entry, good)))).toEqual({
      ok: true,
      presets: [GOOD],
      faults: [fault],
    });
  });
}

test('what this version does not know is named, and the rest is taken', () => {
  const text = `{"kiln":"presets","version":1,"presets":[{"name":"New","format":"mp3","icon":"star",
    "options":{"audioBitrate":"96","echo":1,"frameTime":3,"toString":"x","__proto__":{"quality":"fast"}}}]}`;
  expect(readPresets(text)).toEqual({
    ok: true,
    presets: [{ ...GOOD, name: 'New' }],
    faults: [
      {
        kind: 'unknown-options',
        name: 'New',
        format: 'mp3',
        options: ['echo', 'frameTime', 'toString', '__proto__', 'icon'],
      },
    ],
  });
});

test('names are tidied, and two of a name are told apart', () => {
  const names = ['  Good ', 'GOOD', 'good (2)'].map((name) => ({ ...good, name }));
  const reading = readPresets(JSON.stringify(file(...names)));
  expect(reading.ok && reading.presets.map(({ name }) => name)).toEqual([
    'Good',
    'GOOD (2)',
    'good (2) (2)',
  ]);
});

test('nothing that anybody can write breaks the reader', () => {
  const options = fc.dictionary(fc.constantFrom(...Object.keys(optionPool)), fc.jsonValue());
  const entry = fc.record(
    { name: fc.jsonValue(), format: fc.constantFrom('mp4', 'gif', 7), options },
    { requiredKeys: [] },
  );
  const junk = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(fc.oneof(entry, fc.jsonValue())).map((all) => JSON.stringify(file(...all))),
  );
  fc.assert(
    fc.property(junk, (text) => {
      const reading = readPresets(text);
      if (reading.ok)
        for (const fault of reading.faults) expect(presetFaultText(fault)).not.toBe('');
      else expect(presetsFaultText(reading.fault)).not.toBe('');
    }),
  );
});

test('each fault has words of its own', () => {
  const refused = new Map(REFUSED.map(([, fault]) => [fault.kind, presetsFaultText(fault)]));
  refused.set('broken-link', presetsFaultText({ kind: 'broken-link' }));
  refused.set('not-one', presetsFaultText({ kind: 'not-one', count: 3 }));
  expect(new Set(refused.values()).size).toBe(8);
  const leftOut = new Map(LEFT_OUT.map(([, fault]) => [fault.kind, presetFaultText(fault)]));
  expect(new Set(leftOut.values()).size).toBe(6);
  expect(
    presetFaultText({ kind: 'bad-value', name: 'A', format: 'mp4', option: 'speed', value: '9' }),
  ).toBe('“A” was skipped: Speed cannot be 9. Possible: 0.25 to 4 ×.');
});

test('presets of version 1 are read: what was left open, and picks in a text', () => {
  const options = { crf: -1, videoBitrate: 0, maxSize: 8, renditions: '1080,480' };
  const text = JSON.stringify(file({ name: 'Old', format: 'mp4', options }));
  expect(readPresets(text)).toEqual({
    ok: true,
    faults: [],
    presets: [
      {
        name: 'Old',
        target: {
          format: 'mp4',
          options: { crf: null, videoBitrate: null, maxSize: 8, renditions: [1080, 480] },
        },
      },
    ],
  });
});
