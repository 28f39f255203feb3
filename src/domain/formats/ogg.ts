import { defineFormat } from './format.ts';
import { audioOptions } from '../options/option-sets.ts';

/** Vorbis in Ogg; Opus where that needs no download. */
export const ogg = defineFormat({
  id: 'ogg',
  kind: 'audio',
  extension: 'ogg',
  mime: 'audio/ogg',
  container: 'ogg',
  video: null,
  audio: { copy: ['vorbis', 'opus', 'flac'], encode: ['vorbis', 'opus'], tracks: 'one' },
  cover: 'kept',
  metadata: { tags: 'any', chapters: 'kept' },
  options: audioOptions,
});
