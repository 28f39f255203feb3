import type { BuiltInPreset } from './built-in-preset.ts';

/** For phones. */
export const phonePresets: readonly BuiltInPreset[] = [
  {
    name: 'Phone',
    goodFor: 'Sharp on a small screen, light on its storage',
    target: { format: 'mp4', options: { resolution: '720', frameRate: '30', audioBitrate: '128' } },
  },
  {
    name: 'Phone, much room saved',
    goodFor: 'The smallest file that still looks good; takes its time',
    target: {
      format: 'mp4',
      options: { quality: 'smallest', resolution: '720', frameRate: '30', audioBitrate: '96' },
    },
  },
  {
    name: 'Old phone',
    goodFor: 'For phones from before touch screens',
    target: { format: '3gp', options: { resolution: '240', frameRate: '15', audioBitrate: '64' } },
  },
];
