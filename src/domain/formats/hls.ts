import { defineFormat, NO_METADATA_HELD } from './format.ts';
import { packageOptions, soundOptions } from '../options/option-sets.ts';
import { optionPool } from '../options/options.ts';

/**
 * HTTP Live Streaming: the picture at several sizes and the sound, in segments of MP4 with their playlists, all in one
 * zip to be unpacked on a web server; see `plan/kinds/plan-hls.ts`. Every player of HLS decodes what is in it.
 */
export const hls = defineFormat({
  id: 'hls',
  kind: 'video',
  extension: 'zip',
  mime: 'application/zip',
  container: 'zip',
  video: { copy: [], encode: ['h264'], rotation: 'baked', timing: 'variable' },
  audio: { copy: ['aac'], encode: ['aac'], tracks: 'one' },
  cover: 'dropped',
  metadata: NO_METADATA_HELD,
  options: {
    ...packageOptions,
    ...soundOptions,
    renditions: { ...optionPool.renditions, default: [1080, 720, 480, 360] },
  },
});
