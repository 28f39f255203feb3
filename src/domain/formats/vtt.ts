import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { cueOptions } from '../options/option-sets.ts';

/** WebVTT, for web pages. */
export const vtt = defineFormat({
  id: 'vtt',
  kind: 'subtitles',
  extension: 'vtt',
  mime: 'text/vtt',
  container: 'subtitles',
  video: null,
  audio: null,
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  subtitles: { copy: ['webvtt'], encode: 'webvtt' },
  options: cueOptions,
});
