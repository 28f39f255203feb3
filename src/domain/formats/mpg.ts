import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { soundOptions, videoOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';

/** MPEG program stream: MPEG-2 and MP2. The "vob" flavour holds several sound tracks. */
export const mpg = defineFormat({
  id: 'mpg',
  kind: 'video',
  extension: 'mpg',
  mime: 'video/mpeg',
  container: 'mpeg-ps',
  video: {
    copy: ['mpeg1video', 'mpeg2video'],
    encode: ['mpeg2video'],
    rotation: 'baked',
    timing: 'constant',
  },
  audio: { copy: ['mp2', 'ac3'], encode: ['mp2'], tracks: 'many' },
  cover: 'dropped',
  subtitles: { copy: ['dvd_subtitle'], encode: null },
  metadata: NO_METADATA_HELD,
  options: { ...videoOptions, ...soundOptions, subtitles: optionPool.subtitles },
});
