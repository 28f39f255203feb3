import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { animationOptions } from '../options/option-sets.ts';
import { withDefault } from '../options/option-spec.ts';

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
  options: {
    ...animationOptions,
    resolution: withDefault(animationOptions.resolution, '360'),
    frameRate: withDefault(animationOptions.frameRate, '15'),
  },
});
