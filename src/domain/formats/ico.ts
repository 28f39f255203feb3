import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { stillOptions } from '../options/option-sets.ts';

/** An icon: a picture at several sizes. */
export const ico = defineFormat({
  id: 'ico',
  kind: 'still',
  extension: 'ico',
  mime: 'image/x-icon',
  container: 'ico',
  video: { copy: [], encode: ['ico'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  options: { ...stillOptions },
});
