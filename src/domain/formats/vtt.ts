import { defineFormat } from './format.ts';
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
  subtitles: { copy: ['webvtt'], encode: 'webvtt' },
  options: cueOptions,
});
