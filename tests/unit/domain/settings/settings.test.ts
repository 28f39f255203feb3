import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../../src/domain/settings/settings.ts';

test('what is not settings is the defaults', () => {
  for (const junk of [null, undefined, 1, 'x', [], {}, { theme: 'pink', engine: 0, target: 'mp4' }])
    expect(parseSettings(junk)).toEqual(DEFAULT_SETTINGS);
});

test('each setting stands for itself', () => {
  expect(parseSettings({ theme: 'dark', engine: 'steam', startAtOnce: 'yes' })).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
  });
});

test('settings survive being stored', () => {
  const settings = {
    engine: 'ffmpeg',
    engineDownload: 'late',
    startAtOnce: true,
    theme: 'light',
    language: 'de',
    links: 'on',
    notify: 'off',
    sound: 'on',
    target: { format: 'gif', options: { resolution: '240' } },
  } as const;
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('a setting that is not known any more is left out', () => {
  expect(parseSettings({ ...DEFAULT_SETTINGS, colour: 'red' })).toEqual(DEFAULT_SETTINGS);
});
