import { defineFormat, ISOBMFF_MARKS } from './format.ts';
import { hdrOptions, soundOptions, videoOptions } from '../options/option-sets.ts';
import { withChoices } from '../options/option-spec.ts';
import { optionPool } from '../options/options.ts';

/**
 * MPEG-4: H.264 and AAC, index at the front so that it starts to play while it loads. It could hold more, but people
 * choose it because it plays everywhere: HEVC, AC-3 and 4:4:4 are encoded; MKV and MOV keep them.
 */
export const mp4 = defineFormat({
  id: 'mp4',
  kind: 'video',
  extension: 'mp4',
  mime: 'video/mp4',
  container: 'isobmff',
  video: {
    copy: ['h264:yuv420p', 'h264:yuvj420p', 'av1'],
    encode: ['h264'],
    rotation: 'kept',
    timing: 'variable',
  },
  audio: { copy: ['aac', 'mp3'], encode: ['aac'], tracks: 'many' },
  cover: 'kept',
  subtitles: { copy: ['mov_text'], encode: 'mov_text' },
  metadata: { tags: 'any', chapters: 'kept', marks: ISOBMFF_MARKS },
  options: {
    ...videoOptions,
    ...hdrOptions,
    ...soundOptions,
    subtitles: optionPool.subtitles,
    renditions: optionPool.renditions,
    videoCodec: withChoices(optionPool.videoCodec, 'auto', 'h264', 'vp9', 'mpeg4'),
    crf: optionPool.crf,
  },
});
