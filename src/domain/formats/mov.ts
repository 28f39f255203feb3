import { defineFormat, ISOBMFF_MARKS } from './format.ts';
import { hdrOptions, soundOptions, videoOptions } from '../options/option-sets.ts';
import { withChoices } from '../options/option-spec.ts';
import { optionPool } from '../options/options.ts';

/** QuickTime. */
export const mov = defineFormat({
  id: 'mov',
  kind: 'video',
  extension: 'mov',
  mime: 'video/quicktime',
  container: 'isobmff',
  video: {
    copy: [
      'h264',
      'hevc',
      'mpeg4',
      'mjpeg',
      'prores',
      'rawvideo:uyvy422',
      'rawvideo:yuyv422',
      'rawvideo:rgb24',
      'dvvideo',
    ],
    encode: ['h264'],
    rotation: 'kept',
    timing: 'variable',
  },
  audio: {
    copy: ['aac', 'mp3', 'ac3', 'alac', 'pcm_s16le', 'pcm_s24le', 'pcm_s16be', 'pcm_s24be'],
    encode: ['aac'],
    tracks: 'many',
  },
  cover: 'kept',
  subtitles: { copy: ['mov_text'], encode: 'mov_text' },
  metadata: { tags: 'any', chapters: 'kept', marks: ISOBMFF_MARKS },
  options: {
    ...videoOptions,
    ...hdrOptions,
    ...soundOptions,
    subtitles: optionPool.subtitles,
    renditions: optionPool.renditions,
    videoCodec: withChoices(optionPool.videoCodec, 'auto', 'h264', 'mpeg4'),
    crf: optionPool.crf,
  },
});
