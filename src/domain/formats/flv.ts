import { defineFormat } from './format.ts';
import { soundOptions, videoOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';

/** Flash Video with H.264 and AAC; MP3 only fits at three sample rates, so it is not copied. */
export const flv = defineFormat({
  id: 'flv',
  kind: 'video',
  extension: 'flv',
  mime: 'video/x-flv',
  container: 'flv',
  video: { copy: ['h264', 'flv1'], encode: ['h264'], rotation: 'baked', timing: 'variable' },
  audio: { copy: ['aac'], encode: ['aac'], tracks: 'one' },
  cover: 'dropped',
  metadata: { tags: 'any', chapters: 'dropped' },
  options: {
    ...videoOptions,
    ...soundOptions,
    crf: optionPool.crf,
  },
});
