import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { audioOptions } from '../options/option-sets.ts';

/** Dolby Digital, bare stream. */
export const ac3 = defineFormat({
  id: 'ac3',
  kind: 'audio',
  extension: 'ac3',
  mime: 'audio/ac3',
  container: 'ac3',
  video: null,
  audio: { copy: ['ac3'], encode: ['ac3'], tracks: 'one' },
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  options: audioOptions,
});
