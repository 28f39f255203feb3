import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { soundOptions, videoOptions } from '../options/option-sets.ts';
import { withChoices } from '../options/option-spec.ts';
import { optionPool } from '../options/options.ts';

/** MPEG transport stream. */
export const ts = defineFormat({
  id: 'ts',
  kind: 'video',
  extension: 'ts',
  mime: 'video/mp2t',
  container: 'mpeg-ts',
  video: {
    copy: ['h264', 'hevc', 'mpeg2video'],
    encode: ['h264'],
    rotation: 'baked',
    timing: 'variable',
  },
  audio: { copy: ['aac', 'mp3', 'mp2', 'ac3'], encode: ['aac'], tracks: 'many' },
  cover: 'dropped',
  subtitles: { copy: ['dvb_subtitle'], encode: null },
  metadata: NO_METADATA_HELD,
  options: {
    ...videoOptions,
    ...soundOptions,
    subtitles: optionPool.subtitles,
    videoCodec: withChoices(optionPool.videoCodec, 'auto', 'h264', 'mpeg2video'),
    crf: optionPool.crf,
  },
});
