import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { stillOptions, sizeOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';
import { withChoices } from '../options/option-spec.ts';
import { privacyOptions } from '../options/privacy.ts';

/** A picture as JPEG XL. */
export const jxl = defineFormat({
  id: 'jxl',
  kind: 'still',
  extension: 'jxl',
  mime: 'image/jxl',
  container: 'jxl',
  video: { copy: [], encode: ['jxl'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  pictureData: { mostExif: Infinity, texts: ['xmp'] },
  options: {
    ...stillOptions,
    quality: withChoices(optionPool.quality, 'balanced', 'smallest'),
    pictureQuality: optionPool.pictureQuality,
    lossless: optionPool.lossless,
    ...sizeOptions,
    ...privacyOptions,
  },
});
