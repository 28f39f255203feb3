import type { BuiltInPreset } from './built-in-preset.ts';

/** For TV sets, and the players and receivers below them. */
export const tvPresets: readonly BuiltInPreset[] = [
  {
    name: 'TV',
    goodFor: 'Full HD from a USB stick or over the home network',
    target: {
      format: 'mp4',
      options: { resolution: '1080', frameRate: '60', audioBitrate: '192' },
    },
  },
  {
    name: 'TV, 4K',
    goodFor: 'For large screens that show 2160 lines',
    target: {
      format: 'mp4',
      options: { resolution: '2160', frameRate: '60', audioBitrate: '320' },
    },
  },
  {
    name: 'DVD player',
    goodFor: 'For players and sets of the DVD era',
    target: { format: 'mpg', options: { resolution: '480', frameRate: '25', audioBitrate: '192' } },
  },
  {
    name: 'Home cinema sound',
    goodFor: 'Dolby Digital for a receiver',
    target: { format: 'ac3', options: { audioBitrate: '320' } },
  },
];
