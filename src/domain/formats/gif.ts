import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { animationOptions, sizeOptions, smallOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';
import { withChoices, withDefault } from '../options/option-spec.ts';

/** Animated GIF with a palette of its own, see `plan/kinds/plan-gif.ts`. Small and slow by default: GIFs grow fast. */
export const gif = defineFormat({
  id: 'gif',
  kind: 'animation',
  extension: 'gif',
  mime: 'image/gif',
  container: 'gif',
  video: { copy: [], encode: ['gif'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  autoResolution: '360',
  options: {
    ...animationOptions,
    quality: withChoices(optionPool.quality, 'balanced', 'smallest'),
    ...sizeOptions,
    ...smallOptions,
    frameRate: withDefault(animationOptions.frameRate, '15'),
  },
});
