import type { BuiltInPreset } from './built-in-preset.ts';

/** For messengers and mail, which take no more than so many megabytes. */
export const chatPresets: readonly BuiltInPreset[] = [
  {
    name: 'Chat video',
    goodFor: 'A short clip for any messenger',
    target: { format: 'mp4', options: { resolution: '480', frameRate: '30', audioBitrate: '96' } },
  },
  {
    name: 'GIF for chat',
    goodFor: 'A few seconds that play by themselves, without sound',
    target: { format: 'gif', options: { resolution: '240', frameRate: '10' } },
  },
  {
    name: 'Discord, 10 MB',
    goodFor: 'At most what Discord takes from everybody',
    target: { format: 'mp4', options: { maxSize: 10 } },
  },
  {
    name: 'WhatsApp, 16 MB',
    goodFor: 'At most what WhatsApp sends as a video',
    target: { format: 'mp4', options: { maxSize: 16 } },
  },
  {
    name: 'Signal, 100 MB',
    goodFor: 'At most what Signal attaches',
    target: { format: 'mp4', options: { maxSize: 100 } },
  },
  {
    name: 'E-mail video',
    goodFor: 'At most 18 MB: in a mail of 25 MB, attachments take a third more',
    target: { format: 'mp4', options: { maxSize: 18 } },
  },
  {
    name: 'Small e-mail video',
    goodFor: 'At most 7 MB, for mailboxes that take 10',
    target: { format: 'mp4', options: { maxSize: 7 } },
  },
];
