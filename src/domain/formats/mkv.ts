import { DISPOSITIONS } from '../media/metadata.ts';
import { defineFormat } from './format.ts';
import { hdrOptions, soundOptions, videoOptions } from '../options/option-sets.ts';
import { withChoices } from '../options/option-spec.ts';
import { optionPool } from '../options/options.ts';

/** Matroska. FFmpeg 5.1 writes no rotation into it, so turned pictures are encoded upright. */
export const mkv = defineFormat({
  id: 'mkv',
  kind: 'video',
  extension: 'mkv',
  mime: 'video/x-matroska',
  container: 'matroska',
  video: {
    copy: [
      'h264',
      'hevc',
      'av1',
      'vp8',
      'vp9',
      'mpeg4',
      'mpeg1video',
      'mpeg2video',
      'theora',
      'mjpeg',
      'ffv1',
      'prores',
      'rawvideo:yuv420p',
    ],
    encode: ['h264'],
    rotation: 'baked',
    timing: 'variable',
  },
  audio: {
    copy: [
      'aac',
      'mp3',
      'mp2',
      'ac3',
      'eac3',
      'dts',
      'flac',
      'alac',
      'opus',
      'vorbis',
      'pcm_s16le',
      'pcm_s24le',
    ],
    encode: ['aac'],
    tracks: 'many',
  },
  cover: 'kept',
  subtitles: {
    copy: ['subrip', 'ass', 'webvtt', 'hdmv_pgs_subtitle', 'dvd_subtitle', 'dvb_subtitle'],
    encode: 'subrip',
  },
  attachments: 'kept',
  metadata: { tags: 'any', chapters: 'kept', marks: DISPOSITIONS },
  options: {
    ...videoOptions,
    ...hdrOptions,
    ...soundOptions,
    subtitles: optionPool.subtitles,
    renditions: optionPool.renditions,
    videoCodec: withChoices(
      optionPool.videoCodec,
      'auto',
      'h264',
      'vp9',
      'vp8',
      'mpeg4',
      'mpeg2video',
    ),
    crf: optionPool.crf,
  },
});
