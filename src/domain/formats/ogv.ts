import { defineFormat } from './format.ts';
import { soundOptions, videoOptions } from '../options/option-sets.ts';

/** Ogg: Theora and Vorbis. */
export const ogv = defineFormat({
  id: 'ogv',
  kind: 'video',
  extension: 'ogv',
  mime: 'video/ogg',
  container: 'ogg',
  video: { copy: ['theora'], encode: ['theora'], rotation: 'baked', timing: 'constant' },
  audio: { copy: ['vorbis', 'opus', 'flac'], encode: ['vorbis'], tracks: 'one' },
  cover: 'dropped',
  metadata: { tags: 'any', chapters: 'kept' },
  options: { ...videoOptions, ...soundOptions },
});
