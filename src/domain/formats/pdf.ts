import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { stillOptions, paperOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';
import { withChoices } from '../options/option-spec.ts';

/** A picture as a page. */
export const pdf = defineFormat({
  id: 'pdf',
  kind: 'still',
  extension: 'pdf',
  mime: 'application/pdf',
  container: 'pdf',
  video: { copy: [], encode: ['pdf'], rotation: 'baked', timing: 'variable' },
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  options: {
    ...stillOptions,
    ...paperOptions,
    quality: withChoices(optionPool.quality, 'balanced', 'smallest'),
  },
});
