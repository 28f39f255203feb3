import { defineFormat } from './format.ts';
import { soundOptions, transparentVideoOptions } from '../options/option-sets.ts';
import { withChoices } from '../options/option-spec.ts';
import { optionPool } from '../options/options.ts';

/** WebM: VP9 and Opus; VP8 where the browser's VP9 is slower than FFmpeg's. */
export const webm = defineFormat({
  id: 'webm',
  kind: 'video',
  extension: 'webm',
  mime: 'video/webm',
  container: 'matroska',
  video: {
    copy: ['vp8', 'vp9', 'av1'],
    encode: ['vp9', 'vp8'],
    rotation: 'baked',
    timing: 'variable',
  },
  audio: { copy: ['opus', 'vorbis'], encode: ['opus'], tracks: 'many' },
  cover: 'dropped',
  subtitles: { copy: ['webvtt'], encode: 'webvtt' },
  metadata: { tags: 'any', chapters: 'kept', marks: ['forced'] },
  options: {
    ...transparentVideoOptions,
    ...soundOptions,
    subtitles: optionPool.subtitles,
    renditions: optionPool.renditions,
    videoCodec: withChoices(optionPool.videoCodec, 'auto', 'vp9', 'vp8'),
    crf: optionPool.crf,
  },
});
