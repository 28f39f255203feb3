import { defineFormat } from './format.ts';
import { audioOptions } from '../options/option-sets.ts';

/** MP3 with ID3v2.3 tags, the version that Windows and car radios read. */
export const mp3 = defineFormat({
  id: 'mp3',
  kind: 'audio',
  extension: 'mp3',
  mime: 'audio/mpeg',
  container: 'mp3',
  video: null,
  audio: { copy: ['mp3'], encode: ['mp3'], tracks: 'one' },
  cover: 'kept',
  metadata: { tags: 'any', chapters: 'kept' },
  options: audioOptions,
});
