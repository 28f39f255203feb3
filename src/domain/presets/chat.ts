import type { Target } from '../target/target.ts';

/** What a phone shows, and what makes nobody wait: messengers make no less of what they are sent. */
const PHONE_SIZE = { resolution: '720', frameRate: '30', audioBitrate: '128' } as const;

/** For messengers and mail: of phone size, and no more than so many megabytes where they take no more. */
export const chatPresets = {
  'chat-video': {
    format: 'mp4',
    options: { resolution: '480', frameRate: '30', audioBitrate: '96' },
  },
  'gif-for-chat': { format: 'gif', options: { resolution: '240', frameRate: '10' } },
  'discord-10-mb': { format: 'mp4', options: { ...PHONE_SIZE, maxSize: 10 } },
  'whatsapp-16-mb': { format: 'mp4', options: { ...PHONE_SIZE, maxSize: 16 } },
  'signal-100-mb': { format: 'mp4', options: { ...PHONE_SIZE, maxSize: 100 } },
  'email-video': { format: 'mp4', options: { ...PHONE_SIZE, maxSize: 18 } },
  'small-email-video': { format: 'mp4', options: { ...PHONE_SIZE, maxSize: 7 } },
} as const satisfies Readonly<Record<string, Target>>;
