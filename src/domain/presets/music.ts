import type { BuiltInPreset } from './built-in-preset.ts';

/** For music. */
export const musicPresets: readonly BuiltInPreset[] = [
  {
    name: 'Music archive',
    goodFor: 'Lossless: nothing is lost, now or later',
    target: { format: 'flac', options: {} },
  },
  {
    name: 'Music, everywhere',
    goodFor: 'For cars, sticks and every player',
    target: { format: 'mp3', options: { audioBitrate: '320' } },
  },
  {
    name: 'Music for Apple',
    goodFor: 'AAC for iPhones and Apple Music',
    target: { format: 'm4a', options: { audioBitrate: '256' } },
  },
  {
    name: 'Ringtone',
    goodFor: 'The first 30 seconds of a song, fading out',
    target: { format: 'mp3', options: { audioBitrate: '192', trimEnd: 30, fadeOut: 2 } },
  },
];
