import { defineFormat } from '../format.ts';
import { optionPool } from '../options.ts';

/** Vorbis in Ogg. */
export const ogg = defineFormat({
  id: 'ogg',
  label: 'OGG',
  kind: 'audio',
  hint: 'Vorbis, free codec',
  extension: 'ogg',
  mime: 'audio/ogg',
  muxer: { name: 'ogg', args: [] },
  video: null,
  audio: { copy: ['vorbis', 'flac'], encode: 'vorbis', tracks: 'one' },
  cover: 'dropped',
  options: { quality: optionPool.quality, audioBitrate: optionPool.audioBitrate },
});
