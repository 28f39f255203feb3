import { expect, test } from 'vitest';
import {
  freeName,
  isFull,
  merged,
  movedTo,
  withName,
  withoutPreset,
  withPreset,
  withPresetAt,
} from '../../../../src/domain/presets/preset-list.ts';
import { MAX_NAME, MAX_PRESETS, type Preset } from '../../../../src/domain/presets/preset.ts';

const preset = (name: string, format: Preset['target']['format'] = 'mp4'): Preset => ({
  name,
  target: { format, options: {} },
});
const list = ['A', 'B', 'C'].map((name) => preset(name));
const names = (presets: readonly Preset[]) => presets.map(({ name }) => name).join(' ');

test('a new preset comes last, one with a known name takes the place of that one', () => {
  expect(names(withPreset(list, preset('D')))).toBe('A B C D');
  expect(withPreset(list, preset('b', 'gif'))).toEqual([list[0], preset('b', 'gif'), list[2]]);
});

test('a deleted preset comes back where it was', () => {
  const [a, b] = list as [Preset, Preset];
  expect(names(withoutPreset(list, 'b'))).toBe('A C');
  expect(withPresetAt(withoutPreset(list, 'B'), 1, b)).toEqual(list);
  expect(names(withPresetAt([], 5, a))).toBe('A');
});

test('a preset gets another name, but not that of another one', () => {
  expect(names(withName(list, 'B', 'D'))).toBe('A D C');
  expect(names(withName(list, 'B', 'b'))).toBe('A b C');
  expect(withName(list, 'B', 'c')).toBe(list);
});

test('a preset gets another place', () => {
  expect(names(movedTo(list, 'B', 0))).toBe('B A C');
  expect(names(movedTo(list, 'a', 2))).toBe('B C A');
  expect(names(movedTo(list, 'A', -1))).toBe('A B C');
  expect(names(movedTo(list, 'A', 9))).toBe('B C A');
  expect(movedTo(list, 'D', 1)).toBe(list);
});

test('a free name is found, however long it is', () => {
  expect(freeName(list, 'D')).toBe('D');
  expect(freeName(list, 'a')).toBe('a (2)');
  expect(freeName([...list, preset('A (2)')], 'A')).toBe('A (3)');
  const long = '👍'.repeat(MAX_NAME);
  expect(freeName([preset(long)], long)).toBe(`${'👍'.repeat(MAX_NAME - 4)} (2)`);
});

test('presets from elsewhere come last, under free names, and none is there twice', () => {
  const incoming = [preset('A'), preset('b', 'gif'), preset('D')];
  const sum = merged(list, incoming);
  expect(names(sum)).toBe('A B C b (2) D');
  expect(names(merged(sum, incoming))).toBe('A B C b (2) D');
});

test('there is an end to it', () => {
  expect(isFull(list)).toBe(false);
  expect(isFull(Array.from({ length: MAX_PRESETS }, (_, n) => preset(`${n}`)))).toBe(true);
});
