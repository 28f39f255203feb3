import { plural } from './plural.ts';
import type { BuiltInPresetId, Purpose } from '../../../domain/presets/built-in-presets.ts';

/** What the presets that Kiln brings along are called, and what each is good for, in one line. */
const builtIn = {
  'web-video': { name: 'Web video', goodFor: 'Plays in every browser and starts while it loads' },
  'web-video-modern': {
    name: 'Web video, modern',
    goodFor: 'Free codecs for current browsers, often smaller',
  },
  'web-preview': {
    name: 'Web preview',
    goodFor: 'Light enough for lists of clips and slow connections',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS for your own site: as sharp as the connection allows',
  },
  'silent-loop': {
    name: 'Silent loop',
    goodFor: 'Moves like a GIF in full colour, at a fraction of the size',
  },
  phone: { name: 'Phone', goodFor: 'Sharp on a small screen, light on its storage' },
  'phone-much-room-saved': {
    name: 'Phone, smallest',
    goodFor: 'The smallest file that still looks good; takes its time',
  },
  'old-phone': { name: 'Old phone', goodFor: 'For phones from before touch screens' },
  tv: { name: 'TV', goodFor: 'Full HD from a USB stick or over the home network' },
  'tv-4k': { name: 'TV, 4K', goodFor: 'For large screens that show 2160 lines' },
  'dvd-player': { name: 'DVD player', goodFor: 'For DVD-era players and TVs' },
  'home-cinema-sound': { name: 'Home cinema sound', goodFor: 'Dolby Digital for a receiver' },
  'chat-video': { name: 'Chat video', goodFor: 'A short clip for any messenger' },
  'gif-for-chat': {
    name: 'GIF for chat',
    goodFor: 'A few seconds that play by themselves, without sound',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Phone size, and within Discord’s free limit',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Phone size, and within WhatsApp’s limit',
  },
  'signal-100-mb': { name: 'Signal, 100 MB', goodFor: 'Phone size, and within Signal’s limit' },
  'email-video': {
    name: 'E-mail video',
    goodFor: 'At most 18 MB, which fits a 25 MB mail once encoded',
  },
  'small-email-video': {
    name: 'Small e-mail video',
    goodFor: 'At most 7 MB, for mailboxes that accept 10',
  },
  podcast: { name: 'Podcast', goodFor: 'Speech for every podcast app, at the usual loudness' },
  'voice-memo': { name: 'Voice memo', goodFor: 'Hours of speech in a few megabytes' },
  transcription: {
    name: 'Transcription',
    goodFor: 'What speech-to-text software likes best',
  },
  'music-archive': { name: 'Music archive', goodFor: 'Lossless: nothing is lost' },
  'music-everywhere': {
    name: 'Music, everywhere',
    goodFor: 'For cars, USB sticks and every player',
  },
  'music-for-apple': { name: 'Music for Apple', goodFor: 'AAC for iPhones and Apple Music' },
  ringtone: { name: 'Ringtone', goodFor: 'The first 30 seconds of a song, fading out' },
  'edit-on-a-mac': {
    name: 'Edit on a Mac',
    goodFor: 'For Final Cut and iMovie; what fits is copied',
  },
  'keep-everything': {
    name: 'Keep everything',
    goodFor: 'All tracks, copied where possible',
  },
  'sound-for-editing': {
    name: 'Sound for editing',
    goodFor: 'Uncompressed, opens in every audio editor',
  },
} satisfies Record<BuiltInPresetId, { readonly name: string; readonly goodFor: string }>;

/** The words for presets. */
export const presets = {
  builtIn,
  title: 'Presets',
  lead: 'Pick one to set format and options.',
  inUse: 'In use',
  chosen: (name: string) => `“${name}” chosen.`,
  yours: 'Yours',
  purposes: {
    web: 'For the web',
    phone: 'For phones',
    tv: 'For TV and players',
    chat: 'For chat and e-mail',
    voice: 'Speech',
    music: 'Music',
    editing: 'For editing',
  } satisfies Record<Purpose, string>,
  saveNew: 'Save the current choice as a preset',
  saveJob: 'Save this file’s options as a preset',
  name: 'Name',
  save: 'Save',
  replace: 'Replace',
  saved: (name: string) => `“${name}” saved.`,
  replaced: (name: string) => `“${name}” replaced.`,
  full: (limit: string) => `You can keep ${limit} presets. Delete one to save another.`,
  manage: (name: string) => `Change “${name}”`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (name: string, place: string, count: string) =>
    `“${name}” is now number ${place} of ${count}.`,
  rename: 'Rename',
  newName: (name: string) => `New name of “${name}”`,
  cancel: 'Cancel',
  nameTaken: (name: string) => `You already have a preset called “${name}”.`,
  renamed: (name: string) => `Renamed to “${name}”.`,
  share: 'Share',
  linkOf: (name: string) => `Link to “${name}”`,
  linkHint: 'The link contains the whole preset. Whoever opens it is asked first.',
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Select the link and copy it yourself.',
  remove: 'Delete',
  removed: (name: string) => `“${name}” deleted.`,
  undo: 'Undo',
  exportAll: 'Export yours',
  importFile: 'Import',
  importHint: 'or drop a presets file here',
  fileName: 'kiln-presets.json',
  /** A name among others in `imported`. */
  quoted: (name: string) => `“${name}”`,
  nothingNew: 'Nothing new: you already have them all.',
  imported: (count: number, names: string) =>
    `${plural(count, { one: '# preset', other: '# presets' })} imported: ${names}.`,
  nothingImported: 'Nothing was imported.',
  fromLink: 'A preset from a link',
  question: (name: string) => `Use the preset “${name}” from this link?`,
  takeOnce: 'Use once',
  saveFromLink: 'Save',
  questionHint:
    'Either way it applies to all files that have not been started. “Save” also keeps it as one of your presets.',
  nothingChanged: 'Nothing was changed.',
  close: 'Close',
};
