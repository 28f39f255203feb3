import type { BuiltInPreset } from './built-in-preset.ts';

/** For speech. */
export const voicePresets: readonly BuiltInPreset[] = [
  {
    name: 'Podcast',
    goodFor: 'Speech for every podcast app, as loud as the others',
    target: { format: 'mp3', options: { audioBitrate: '96', loudness: '-16' } },
  },
  {
    name: 'Voice memo',
    goodFor: 'Hours of speech in a few megabytes',
    target: { format: 'opus', options: { audioBitrate: '64', channels: '1' } },
  },
  {
    name: 'Transcription',
    goodFor: 'What software that writes down speech likes best',
    target: { format: 'wav', options: { channels: '1', sampleRate: '16000' } },
  },
];
