import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { imageOptions, paperOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';

/** One frame as JPEG. */
export const jpg = defineFormat({
  id: 'jpg',
  kind: 'still',
  extension: 'jpg',
  mime: 'image/jpeg',
  container: 'jpeg',
  video: { copy: [], encode: ['mjpeg'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  options: { ...imageOptions, ...paperOptions, frameTime: optionPool.frameTime },
});
