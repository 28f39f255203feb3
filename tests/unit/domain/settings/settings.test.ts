import { expect, test } from 'vitest';
import {
  chosenIn,
  DEFAULT_SETTINGS,
  parseSettings,
} from '../../../../src/domain/settings/settings.ts';
import { targetFor } from '../../../../src/domain/target/choice.ts';

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
    nameTemplate: '{n} {name}',
    existing: 'skip',
    target: { format: 'gif', options: { resolution: '240' } },
    formats: { video: 'webm', sound: 'opus', picture: 'png', subtitles: 'vtt' },
  } as const;
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('a template that names nothing, or is too long, is the default', () => {
  for (const nameTemplate of ['', ' ', 'x'.repeat(121), 3]) {
    expect(parseSettings({ nameTemplate })).toEqual(DEFAULT_SETTINGS);
  }
});

test('a setting that is not known any more is left out', () => {
  expect(parseSettings({ ...DEFAULT_SETTINGS, colour: 'red' })).toEqual(DEFAULT_SETTINGS);
});

test('a choice by kind survives, with what it means', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    target: { format: 'auto', options: { smaller: 'light' } },
    formats: { ...DEFAULT_SETTINGS.formats, picture: 'png' },
  } as const;
  const read = parseSettings(JSON.parse(JSON.stringify(settings)));
  expect(read).toEqual(settings);
  expect(targetFor(chosenIn(read), 'picture')).toEqual({
    format: 'png',
    options: { smaller: 'light' },
  });
});

test('whoever had chosen a format keeps it; what was stored without a choice is none', () => {
  const webm = { format: 'webm', options: {} };
  const small = { format: 'mp4', options: { resolution: '720' } };
  const mp4 = { format: 'mp4', options: {} };
  expect(parseSettings({ theme: 'dark', target: webm }).target).toEqual(webm);
  expect(parseSettings({ target: small }).target).toEqual(small);
  expect(parseSettings({ theme: 'dark', target: mp4 }).target).toEqual(DEFAULT_SETTINGS.target);
  expect(parseSettings({ target: mp4, formats: {} }).target).toEqual(mp4);
});
