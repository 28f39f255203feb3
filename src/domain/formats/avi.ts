import { defineFormat } from './format.ts';
import { soundOptions, videoOptions } from '../options/option-sets.ts';

/** Audio Video Interleave: MPEG-4 part 2 and MP3, as DivX-era players expect. */
export const avi = defineFormat({
  id: 'avi',
  kind: 'video',
  extension: 'avi',
  mime: 'video/x-msvideo',
  container: 'avi',
  video: {
    copy: ['mpeg4', 'mjpeg', 'msmpeg4v2', 'msmpeg4v3'],
    encode: ['mpeg4'],
    rotation: 'baked',
    timing: 'constant',
  },
  audio: { copy: ['mp3', 'ac3', 'mp2', 'pcm_s16le'], encode: ['mp3'], tracks: 'many' },
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
      'timecode',
    ],
    chapters: 'dropped',
  },
  options: {
    ...videoOptions,
    ...soundOptions,
  },
});
