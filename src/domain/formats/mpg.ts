import { defineFormat } from '../format.ts';
import { optionPool } from '../options.ts';

/** MPEG program stream: MPEG-2 and MP2. The "vob" flavour holds several sound tracks. */
export const mpg = defineFormat({
  id: 'mpg',
  label: 'MPEG',
  kind: 'video',
  hint: 'For DVD-era players',
  extension: 'mpg',
  mime: 'video/mpeg',
  muxer: { name: 'vob', args: [] },
  video: {
    copy: ['mpeg1video', 'mpeg2video'],
    encode: 'mpeg2video',
    rotation: 'baked',
    timing: 'constant',
  },
  audio: { copy: ['mp2', 'ac3'], encode: 'mp2', tracks: 'many' },
  cover: 'dropped',
  options: {
    quality: optionPool.quality,
    resolution: optionPool.resolution,
    frameRate: optionPool.frameRate,
    audioBitrate: optionPool.audioBitrate,
  },
});
