import { defineFormat, ISOBMFF_MARKS } from './format.ts';
import { soundOptions, videoOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';

/** 3GPP: H.264 and AAC. */
export const threeGp = defineFormat({
  id: '3gp',
  kind: 'video',
  extension: '3gp',
  mime: 'video/3gpp',
  container: 'isobmff',
  video: {
    copy: ['h264', 'h263', 'mpeg4'],
    encode: ['h264'],
    rotation: 'kept',
    timing: 'variable',
  },
  audio: { copy: ['aac', 'amr_nb', 'amr_wb'], encode: ['aac'], tracks: 'one' },
  cover: 'dropped',
  subtitles: { copy: ['mov_text'], encode: 'mov_text' },
  metadata: { tags: 'any', chapters: 'kept', marks: ISOBMFF_MARKS },
  options: {
    ...videoOptions,
    ...soundOptions,
    subtitles: optionPool.subtitles,
    crf: optionPool.crf,
  },
});
