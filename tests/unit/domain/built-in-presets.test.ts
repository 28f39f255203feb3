import { expect, test } from 'vitest';
import { builtInPresets } from '../../../src/domain/built-in-presets.ts';
import { packPresets, presetOf } from '../../../src/domain/preset.ts';
import { readPresets } from '../../../src/domain/read-presets.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';

test('what Kiln brings along would pass as a file: names, formats, options and values are right', () => {
  expect(readPresets(JSON.stringify(packPresets(builtInPresets)))).toEqual({
    ok: true,
    presets: builtInPresets.map(({ name, target }) => ({ name, target })),
    faults: [],
  });
});

test('no two ask for the same, and none for what is there before anything is chosen', () => {
  for (const preset of builtInPresets) {
    expect(presetOf(builtInPresets, preset.target)?.name).toBe(preset.name);
  }
  expect(presetOf(builtInPresets, DEFAULT_SETTINGS.target)).toBeUndefined();
});
