import { defineFormat } from './format.ts';
import { losslessOptions } from '../options/option-sets.ts';

/** PCM in RIFF; becomes RF64 by itself past 4 GB. */
export const wav = defineFormat({
  id: 'wav',
  kind: 'audio',
  extension: 'wav',
  mime: 'audio/wav',
  container: 'wav',
  video: null,
  audio: {
    copy: ['pcm_s16le', 'pcm_s24le', 'pcm_s32le', 'pcm_f32le', 'pcm_u8'],
    encode: ['pcm_s16le'],
    tracks: 'one',
  },
  cover: 'dropped',
  metadata: {
    tags: [
      'title',
      'artist',
      'album',
      'track',
      'date',
      'genre',
      'comment',
      'copyright',
      'language',
    ],
    chapters: 'dropped',
  },
  options: losslessOptions,
});
