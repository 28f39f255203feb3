import type { BuiltInPreset } from './built-in-preset.ts';

/** For pages on the web. */
export const webPresets: readonly BuiltInPreset[] = [
  {
    name: 'Web video',
    goodFor: 'Plays in every browser, and begins while it loads',
    target: {
      format: 'mp4',
      options: { resolution: '1080', frameRate: '30', audioBitrate: '128' },
    },
  },
  {
    name: 'Web video, modern',
    goodFor: 'Free codecs for the browsers of today, often smaller',
    target: {
      format: 'webm',
      options: { resolution: '1080', frameRate: '30', audioBitrate: '96' },
    },
  },
  {
    name: 'Web preview',
    goodFor: 'Light enough for a list of clips or a slow connection',
    target: { format: 'mp4', options: { resolution: '360', frameRate: '24', audioBitrate: '64' } },
  },
  {
    name: 'Streaming',
    goodFor: 'HLS: as sharp as the connection allows, from your own site',
    target: { format: 'hls', options: {} },
  },
  {
    name: 'Silent loop',
    goodFor: 'Moves like a GIF in full colour, at a fraction of the size',
    target: { format: 'webp', options: { resolution: '480', frameRate: '15' } },
  },
];
