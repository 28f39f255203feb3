import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { cueOptions } from '../options/option-sets.ts';

/** SubRip: plain text that every player knows. */
export const srt = defineFormat({
  id: 'srt',
  kind: 'subtitles',
  extension: 'srt',
  mime: 'application/x-subrip',
  container: 'subtitles',
  video: null,
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  subtitles: { copy: ['subrip'], encode: 'subrip' },
  options: cueOptions,
});
