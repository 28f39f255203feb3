import type { Target } from '../target/target.ts';

/** For messengers and mail, which take no more than so many megabytes. */
export const chatPresets = {
  'chat-video': {
    format: 'mp4',
    options: { resolution: '480', frameRate: '30', audioBitrate: '96' },
  },
  'gif-for-chat': { format: 'gif', options: { resolution: '240', frameRate: '10' } },
  'discord-10-mb': { format: 'mp4', options: { maxSize: 10 } },
  'whatsapp-16-mb': { format: 'mp4', options: { maxSize: 16 } },
  'signal-100-mb': { format: 'mp4', options: { maxSize: 100 } },
  'email-video': { format: 'mp4', options: { maxSize: 18 } },
  'small-email-video': { format: 'mp4', options: { maxSize: 7 } },
} as const satisfies Readonly<Record<string, Target>>;
