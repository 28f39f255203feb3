import type { Target } from '../target/target.ts';

/** For pages on the web. */
export const webPresets = {
  'web-video': {
    format: 'mp4',
    options: { resolution: '1080', frameRate: '30', audioBitrate: '128' },
  },
  'web-video-modern': {
    format: 'webm',
    options: { resolution: '1080', frameRate: '30', audioBitrate: '96' },
  },
  'web-preview': {
    format: 'mp4',
    options: { resolution: '360', frameRate: '24', audioBitrate: '64' },
  },
  streaming: { format: 'hls', options: {} },
  'silent-loop': { format: 'webp', options: { resolution: '480', frameRate: '15' } },
} as const satisfies Readonly<Record<string, Target>>;
