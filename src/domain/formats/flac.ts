import { defineFormat } from './format.ts';
import { losslessOptions } from '../options/option-sets.ts';

/** Free lossless audio. */
export const flac = defineFormat({
  id: 'flac',
  kind: 'audio',
  extension: 'flac',
  mime: 'audio/flac',
  container: 'flac',
  video: null,
  audio: { copy: ['flac'], encode: ['flac'], tracks: 'one' },
  cover: 'kept',
  metadata: { tags: 'any', chapters: 'kept' },
  options: losslessOptions,
});
