import { expect, test } from 'vitest';
import {
  afterChoosing,
  automatic,
  FIRST_FORMATS,
  isSameChoice,
  parseFormats,
  sharedOptions,
  targetFor,
  withChosenOptions,
} from '../../../../src/domain/target/choice.ts';

test('each kind becomes its own; one format is that of all', () => {
  const auto = automatic(FIRST_FORMATS, {});
  expect(targetFor(auto, 'sound')).toEqual({ format: 'mp3', options: {} });
  const webm = { format: 'webm', options: {} } as const;
  expect(targetFor(webm, 'sound')).toBe(webm);
});

test('options for all are those that videos, sound and pictures have, also after a change', () => {
  const shared = sharedOptions(FIRST_FORMATS);
  expect(shared).toContain('smaller');
  expect(shared).not.toContain('frameRate');
  const auto = withChosenOptions(automatic(FIRST_FORMATS, { maxSize: 8, frameRate: '10' }), {
    smaller: 'strong',
  });
  expect(auto.options).toEqual({ maxSize: 8, smaller: 'strong' });
});

test('what was chosen for files of a kind is what they become from then on, where that makes sense', () => {
  const after = (
    format: 'webm' | 'mp3' | 'png',
    kinds: readonly ('video' | 'sound' | 'picture')[],
  ) => afterChoosing(FIRST_FORMATS, format, kinds);
  expect(after('webm', ['video', 'picture'])).toEqual({ ...FIRST_FORMATS, video: 'webm' });
  expect(after('png', ['video'])).toEqual(FIRST_FORMATS);
  expect(after('mp3', ['video', 'sound']).video).toBe('mp3');
  // Nothing is in the list: it is chosen for what it is made for.
  expect(after('png', [])).toEqual({ ...FIRST_FORMATS, picture: 'png' });
});

test('formats that are stored and do not fit are what they are at first', () => {
  for (const junk of [null, 1, 'x', [], { video: 'heic', sound: 'mp4', picture: 3 }])
    expect(parseFormats(junk)).toEqual(FIRST_FORMATS);
});

test('two choices are the same when they make the same of every file', () => {
  const auto = automatic(FIRST_FORMATS, {});
  expect(isSameChoice(auto, automatic({ ...FIRST_FORMATS }, { smaller: 'off' }))).toBe(true);
  expect(isSameChoice(auto, automatic({ ...FIRST_FORMATS, sound: 'flac' }, {}))).toBe(false);
  expect(isSameChoice(auto, { format: 'mp4', options: {} })).toBe(false);
});
