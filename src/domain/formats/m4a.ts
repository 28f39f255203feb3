import { defineFormat, ISOBMFF_MARKS } from './format.ts';
import { audioOptions } from '../options/option-sets.ts';

/** AAC in MPEG-4. */
export const m4a = defineFormat({
  id: 'm4a',
  kind: 'audio',
  extension: 'm4a',
  mime: 'audio/mp4',
  container: 'isobmff',
  video: null,
  audio: { copy: ['aac', 'alac'], encode: ['aac'], tracks: 'one' },
  cover: 'kept',
  metadata: { tags: 'any', chapters: 'kept', marks: ISOBMFF_MARKS },
  options: audioOptions,
});
