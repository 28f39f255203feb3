import { expect, test } from 'vitest';
import { changedOptions, defaultsOf } from '../../../../src/domain/target/changed-options.ts';
import { optionNames, withOptions, type Target } from '../../../../src/domain/target/target.ts';

const TARGET: Target = {
  format: 'mp4',
  options: { quality: 'fast', cropLeft: 20, cropTop: 0, rotate: '0', trimStart: 5 },
};

test('options that were set to their default do not count as changed', () => {
  expect(changedOptions(TARGET, optionNames('mp4', 'picture'))).toEqual(['cropLeft']);
  expect(changedOptions(TARGET, optionNames('mp4', 'trim'))).toEqual(['trimStart']);
  expect(changedOptions(TARGET, optionNames('mp4', 'sound'))).toEqual([]);
});

test('options that the format does not offer do not count', () => {
  const names = optionNames('mp4', 'picture');
  expect(changedOptions({ ...TARGET, format: 'mp3' }, names)).toEqual([]);
});

test('a reset takes back these options and no others', () => {
  const reset = withOptions(TARGET, defaultsOf('mp4', optionNames('mp4', 'picture')));
  expect(changedOptions(reset, optionNames('mp4'))).toEqual(['quality', 'trimStart']);
});
