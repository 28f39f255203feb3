import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { audioOptions } from '../options/option-sets.ts';

/** AAC without a container (ADTS): no tags, no index. */
export const aac = defineFormat({
  id: 'aac',
  kind: 'audio',
  extension: 'aac',
  mime: 'audio/aac',
  container: 'adts',
  video: null,
  audio: { copy: ['aac'], encode: ['aac'], tracks: 'one' },
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  options: audioOptions,
});
