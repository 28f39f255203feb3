import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { stillOptions, sizeOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';
import { privacyOptions } from '../options/privacy.ts';

/** One frame as PNG. */
export const png = defineFormat({
  id: 'png',
  kind: 'still',
  extension: 'png',
  mime: 'image/png',
  container: 'png',
  video: { copy: [], encode: ['png'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  pictureData: { mostExif: Infinity, texts: ['xmp'] },
  options: {
    ...stillOptions,
    ...sizeOptions,
    frameTime: optionPool.frameTime,
    ...privacyOptions,
  },
});
