import type { Target } from '../target/target.ts';

/** For music. */
export const musicPresets = {
  'music-archive': { format: 'flac', options: {} },
  'music-everywhere': { format: 'mp3', options: { audioBitrate: '320' } },
  'music-for-apple': { format: 'm4a', options: { audioBitrate: '256' } },
  ringtone: { format: 'mp3', options: { audioBitrate: '192', trimEnd: 30, fadeOut: 2 } },
} as const satisfies Readonly<Record<string, Target>>;
