import { defineFormat } from './format.ts';
import { losslessOptions } from '../options/option-sets.ts';

/** PCM in AIFF, tags as ID3. */
export const aiff = defineFormat({
  id: 'aiff',
  kind: 'audio',
  extension: 'aiff',
  mime: 'audio/aiff',
  container: 'aiff',
  video: null,
  audio: { copy: ['pcm_s16be', 'pcm_s24be'], encode: ['pcm_s16be'], tracks: 'one' },
  cover: 'kept',
  metadata: { tags: 'any', chapters: 'kept' },
  options: losslessOptions,
});
