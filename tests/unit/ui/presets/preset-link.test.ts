import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPresets } from '../../../../src/domain/presets/preset.ts';
import { fromBase64Url, toBase64Url } from '../../../../src/lib/base64url.ts';
import { presetInFragment } from '../../../../src/ui/presets/follow-preset-links.ts';
import { presetLink, readPresetLink } from '../../../../src/ui/presets/preset-link.ts';
import { anyTarget } from '../../../support/samples/any-target.ts';

const PAGE = 'https://kiln.example/app/?share#about';
const mine = {
  name: 'Für Ömi 👵',
  target: { format: 'gif', options: { resolution: '240' } },
} as const;

test('any text survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const encoded = toBase64Url(text);
      expect(encoded).toMatch(/^[\w-]*$/u);
      expect(fromBase64Url(encoded)).toBe(text);
    }),
  );
});

test('what is not such a text is none', () => {
  for (const junk of ['a', 'ab=', 'a b', 'a+/b', 'ä', '_w', 'gICA'])
    expect(fromBase64Url(junk)).toBeNull();
});

test('a link keeps all of a preset in its fragment', () => {
  fc.assert(
    fc.property(anyTarget, (target) => {
      const preset = { ...mine, target };
      const url = new URL(presetLink(preset, PAGE));
      expect(url.origin + url.pathname).toBe('https://kiln.example/app/');
      expect(readPresetLink(presetInFragment(url.hash) ?? '')).toEqual({
        kind: 'preset',
        preset,
        faults: [],
      });
    }),
  );
});

test('other fragments are no presets', () => {
  for (const hash of ['', '#', '#about', '#preset', '#presets=x'])
    expect(presetInFragment(hash)).toBeNull();
  expect(presetInFragment('#preset=')).toBe('');
});

test('a link that is cut off anywhere, or changed, is broken', () => {
  const encoded = presetInFragment(new URL(presetLink(mine, PAGE)).hash) ?? '';
  const broken = { kind: 'refused', fault: { kind: 'broken-link' } };
  for (let end = 0; end < encoded.length; end += 1)
    expect(readPresetLink(encoded.slice(0, end))).toEqual(broken);
  expect(readPresetLink(`${encoded}.`)).toEqual(broken);
});

test('a link that is whole, but not for this Kiln, says so', () => {
  const link = (value: unknown) => readPresetLink(toBase64Url(JSON.stringify(value)));
  const fault = (kind: string, more = {}) => ({ kind: 'refused', fault: { kind, ...more } });
  expect(link({ kiln: 'presets', version: 9 })).toEqual(fault('other-version', { version: '9' }));
  expect(link({ hello: 1 })).toEqual(fault('not-presets'));
  expect(link(packPresets([]))).toEqual(fault('none'));
  expect(link(packPresets([mine, { ...mine, name: 'B' }]))).toEqual(fault('not-one', { count: 2 }));
  expect(readPresetLink('A'.repeat(40_000))).toEqual(fault('too-long'));
  expect(link({ kiln: 'presets', version: 1, presets: [{ name: 'A', format: 'mp5' }] })).toEqual({
    kind: 'left-out',
    faults: [{ kind: 'unknown-format', name: 'A', format: 'mp5' }],
  });
});
