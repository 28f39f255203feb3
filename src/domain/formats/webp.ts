import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { animationOptions, sizeOptions } from '../options/option-sets.ts';
import { withDefault } from '../options/option-spec.ts';
import { optionPool } from '../options/options.ts';

/** Animated WebP. */
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
  options: {
    ...animationOptions,
    quality: optionPool.quality,
    ...sizeOptions,
    resolution: withDefault(animationOptions.resolution, '480'),
    frameRate: withDefault(animationOptions.frameRate, '15'),
  },
});
