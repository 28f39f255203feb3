import type { Target } from '../target/target.ts';

/** For TV sets, and the players and receivers below them. */
export const tvPresets = {
  tv: {
    format: 'mp4',
    options: { resolution: '1080', frameRate: '60', audioBitrate: '192' },
  },
  'tv-4k': {
    format: 'mp4',
    options: { resolution: '2160', frameRate: '60', audioBitrate: '320' },
  },
  'dvd-player': {
    format: 'mpg',
    options: { resolution: '480', frameRate: '25', audioBitrate: '192' },
  },
  'home-cinema-sound': { format: 'ac3', options: { audioBitrate: '320' } },
} as const satisfies Readonly<Record<string, Target>>;
