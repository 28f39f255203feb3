import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { stillOptions } from '../options/option-sets.ts';
import { privacyOptions } from '../options/privacy.ts';

/** A picture as TIFF, without loss. */
export const tiff = defineFormat({
  id: 'tiff',
  kind: 'still',
  extension: 'tif',
  mime: 'image/tiff',
  container: 'tiff',
  video: { copy: [], encode: ['tiff'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  pictureData: { mostExif: Infinity, texts: ['xmp', 'iptc'] },
  options: { ...stillOptions, ...privacyOptions },
});
