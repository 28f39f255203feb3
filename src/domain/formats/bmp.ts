import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { stillOptions, paperOptions } from '../options/option-sets.ts';

/** A picture as BMP, as every program of Windows reads it. */
export const bmp = defineFormat({
  id: 'bmp',
  kind: 'still',
  extension: 'bmp',
  mime: 'image/bmp',
  container: 'bmp',
  video: { copy: [], encode: ['bmp'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  options: { ...stillOptions, ...paperOptions },
});
