import type { Target } from '../target/target.ts';

/** For phones. */
export const phonePresets = {
  phone: { format: 'mp4', options: { resolution: '720', frameRate: '30', audioBitrate: '128' } },
  'phone-much-room-saved': {
    format: 'mp4',
    options: { quality: 'smallest', resolution: '720', frameRate: '30', audioBitrate: '96' },
  },
  'old-phone': {
    format: '3gp',
    options: { resolution: '240', frameRate: '15', audioBitrate: '64' },
  },
} as const satisfies Readonly<Record<string, Target>>;
