import type { Target } from '../target/target.ts';

/** For speech. */
export const voicePresets = {
  podcast: { format: 'mp3', options: { audioBitrate: '96', loudness: '-16' } },
  'voice-memo': { format: 'opus', options: { audioBitrate: '64', channels: '1' } },
  transcription: { format: 'wav', options: { channels: '1', sampleRate: '16000' } },
} as const satisfies Readonly<Record<string, Target>>;
