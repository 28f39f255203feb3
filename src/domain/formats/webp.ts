import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { animationOptions, sizeOptions, smallOptions } from '../options/option-sets.ts';
import { privacyOptions } from '../options/privacy.ts';
import { withDefault } from '../options/option-spec.ts';
import { optionPool } from '../options/options.ts';

/** WebP: a picture of a picture, an animation of a video; animations are small by default. */
export const webp = defineFormat({
  id: 'webp',
  kind: 'animation',
  extension: 'webp',
  mime: 'image/webp',
  container: 'webp',
  video: { copy: [], encode: ['webp'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  pictureData: { mostExif: Infinity, texts: ['xmp'] },
  autoResolution: '480',
  options: {
    ...animationOptions,
    quality: optionPool.quality,
    pictureQuality: optionPool.pictureQuality,
    lossless: optionPool.lossless,
    ...sizeOptions,
    ...privacyOptions,
    ...smallOptions,
    longestEdge: optionPool.longestEdge,
    frameRate: withDefault(animationOptions.frameRate, '15'),
  },
});
