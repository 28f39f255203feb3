import { defineFormat } from './format.ts';
import { audioOptions } from '../options/option-sets.ts';
import { withChoices } from '../options/option-spec.ts';

/** Opus in Ogg. */
export const opus = defineFormat({
  id: 'opus',
  kind: 'audio',
  extension: 'opus',
  mime: 'audio/ogg',
  container: 'ogg',
  video: null,
  audio: { copy: ['opus'], encode: ['opus'], tracks: 'one' },
  cover: 'kept',
  metadata: { tags: 'any', chapters: 'kept' },
  options: {
    ...audioOptions,
    sampleRate: withChoices(audioOptions.sampleRate, 'source', '48000'),
  },
});
