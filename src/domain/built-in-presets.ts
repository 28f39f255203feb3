import type { Preset } from './preset.ts';

/** What presets are for, in the order in which they are offered. */
export const PURPOSES = ['web', 'phone', 'tv', 'chat', 'voice', 'music', 'editing'] as const;

/** What a preset is for. */
export type Purpose = (typeof PURPOSES)[number];

/** A preset that Kiln brings along. */
export type BuiltInPreset = Preset & {
  readonly purpose: Purpose;
  /** What it is good for, in one line. */
  readonly goodFor: string;
};

/** The presets that Kiln brings along. */
export const builtInPresets: readonly BuiltInPreset[] = [
  {
    purpose: 'web',
    name: 'Web video',
    goodFor: 'Plays in every browser, and begins while it loads',
    target: {
      format: 'mp4',
      options: { resolution: '1080', frameRate: '30', audioBitrate: '128' },
    },
  },
  {
    purpose: 'web',
    name: 'Web video, modern',
    goodFor: 'Free codecs for the browsers of today, often smaller',
    target: {
      format: 'webm',
      options: { resolution: '1080', frameRate: '30', audioBitrate: '96' },
    },
  },
  {
    purpose: 'web',
    name: 'Web preview',
    goodFor: 'Light enough for a list of clips or a slow connection',
    target: { format: 'mp4', options: { resolution: '360', frameRate: '24', audioBitrate: '64' } },
  },
  {
    purpose: 'web',
    name: 'Silent loop',
    goodFor: 'Moves like a GIF in full colour, at a fraction of the size',
    target: { format: 'webp', options: { resolution: '480', frameRate: '15' } },
  },
  {
    purpose: 'phone',
    name: 'Phone',
    goodFor: 'Sharp on a small screen, light on its storage',
    target: { format: 'mp4', options: { resolution: '720', frameRate: '30', audioBitrate: '128' } },
  },
  {
    purpose: 'phone',
    name: 'Phone, much room saved',
    goodFor: 'The smallest file that still looks good; takes its time',
    target: {
      format: 'mp4',
      options: { quality: 'smallest', resolution: '720', frameRate: '30', audioBitrate: '96' },
    },
  },
  {
    purpose: 'phone',
    name: 'Old phone',
    goodFor: 'For phones from before touch screens',
    target: { format: '3gp', options: { resolution: '240', frameRate: '15', audioBitrate: '64' } },
  },
  {
    purpose: 'tv',
    name: 'TV',
    goodFor: 'Full HD from a USB stick or over the home network',
    target: {
      format: 'mp4',
      options: { resolution: '1080', frameRate: '60', audioBitrate: '192' },
    },
  },
  {
    purpose: 'tv',
    name: 'TV, 4K',
    goodFor: 'For large screens that show 2160 lines',
    target: {
      format: 'mp4',
      options: { resolution: '2160', frameRate: '60', audioBitrate: '320' },
    },
  },
  {
    purpose: 'tv',
    name: 'DVD player',
    goodFor: 'For players and sets of the DVD era',
    target: { format: 'mpg', options: { resolution: '480', frameRate: '25', audioBitrate: '192' } },
  },
  {
    purpose: 'tv',
    name: 'Home cinema sound',
    goodFor: 'Dolby Digital for a receiver',
    target: { format: 'ac3', options: { audioBitrate: '320' } },
  },
  {
    purpose: 'chat',
    name: 'Chat video',
    goodFor: 'A short clip for any messenger',
    target: { format: 'mp4', options: { resolution: '480', frameRate: '30', audioBitrate: '96' } },
  },
  {
    purpose: 'chat',
    name: 'GIF for chat',
    goodFor: 'A few seconds that play by themselves, without sound',
    target: { format: 'gif', options: { resolution: '240', frameRate: '10' } },
  },
  {
    purpose: 'chat',
    name: 'Discord, 10 MB',
    goodFor: 'At most what Discord takes from everybody',
    target: { format: 'mp4', options: { maxSize: 10 } },
  },
  {
    purpose: 'chat',
    name: 'WhatsApp, 16 MB',
    goodFor: 'At most what WhatsApp sends as a video',
    target: { format: 'mp4', options: { maxSize: 16 } },
  },
  {
    purpose: 'chat',
    name: 'Signal, 100 MB',
    goodFor: 'At most what Signal attaches',
    target: { format: 'mp4', options: { maxSize: 100 } },
  },
  {
    purpose: 'chat',
    name: 'E-mail video',
    goodFor: 'At most 18 MB: in a mail of 25 MB, attachments take a third more',
    target: { format: 'mp4', options: { maxSize: 18 } },
  },
  {
    purpose: 'chat',
    name: 'Small e-mail video',
    goodFor: 'At most 7 MB, for mailboxes that take 10',
    target: { format: 'mp4', options: { maxSize: 7 } },
  },
  {
    purpose: 'voice',
    name: 'Podcast',
    goodFor: 'Speech for every podcast app, as loud as the others',
    target: { format: 'mp3', options: { audioBitrate: '96', loudness: '-16' } },
  },
  {
    purpose: 'voice',
    name: 'Voice memo',
    goodFor: 'Hours of speech in a few megabytes',
    target: { format: 'opus', options: { audioBitrate: '64', channels: '1' } },
  },
  {
    purpose: 'voice',
    name: 'Transcription',
    goodFor: 'What software that writes down speech likes best',
    target: { format: 'wav', options: { channels: '1', sampleRate: '16000' } },
  },
  {
    purpose: 'music',
    name: 'Music archive',
    goodFor: 'Lossless: nothing is lost, now or later',
    target: { format: 'flac', options: {} },
  },
  {
    purpose: 'music',
    name: 'Music, everywhere',
    goodFor: 'For cars, sticks and every player',
    target: { format: 'mp3', options: { audioBitrate: '320' } },
  },
  {
    purpose: 'music',
    name: 'Music for Apple',
    goodFor: 'AAC for iPhones and Apple Music',
    target: { format: 'm4a', options: { audioBitrate: '256' } },
  },
  {
    purpose: 'music',
    name: 'Ringtone',
    goodFor: 'The first 30 seconds of a song, fading out',
    target: { format: 'mp3', options: { audioBitrate: '192', trimEnd: 30, fadeOut: 2 } },
  },
  {
    purpose: 'editing',
    name: 'Edit on a Mac',
    goodFor: 'For Final Cut and iMovie; what fits is copied',
    target: { format: 'mov', options: {} },
  },
  {
    purpose: 'editing',
    name: 'Keep everything',
    goodFor: 'All tracks, copied wherever that is possible',
    target: { format: 'mkv', options: {} },
  },
  {
    purpose: 'editing',
    name: 'Sound for editing',
    goodFor: 'Uncompressed, opens in every audio editor',
    target: { format: 'wav', options: {} },
  },
];
