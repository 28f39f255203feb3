import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { withChoices } from '../options/option-spec.ts';
import { stillOptions, paperOptions, sizeOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';
import { privacyOptions } from '../options/privacy.ts';

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
  // What an APP1 segment holds, without its length and name.
  pictureData: { mostExif: 0xffff - 8, texts: ['xmp', 'iptc'] },
  options: {
    ...stillOptions,
    ...paperOptions,
    quality: withChoices(optionPool.quality, 'balanced', 'smallest'),
    pictureQuality: optionPool.pictureQuality,
    ...sizeOptions,
    frameTime: optionPool.frameTime,
    ...privacyOptions,
  },
});
