import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { cueOptions } from '../options/option-sets.ts';

/** Advanced SubStation Alpha: text with styles and places. */
export const ass = defineFormat({
  id: 'ass',
  kind: 'subtitles',
  extension: 'ass',
  mime: 'text/x-ssa',
  container: 'subtitles',
  video: null,
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  subtitles: { copy: ['ass'], encode: 'ass' },
  options: cueOptions,
});
