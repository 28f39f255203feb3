import { defineFormat } from './format.ts';
import { soundOptions, videoOptions } from '../options/option-sets.ts';

/** Windows Media Video. */
export const wmv = defineFormat({
  id: 'wmv',
  kind: 'video',
  extension: 'wmv',
  mime: 'video/x-ms-wmv',
  container: 'asf',
  video: {
    copy: ['wmv1', 'wmv2', 'wmv3', 'vc1'],
    encode: ['wmv2'],
    rotation: 'baked',
    timing: 'constant',
  },
  audio: { copy: ['wmav1', 'wmav2', 'wmapro'], encode: ['wmav2'], tracks: 'one' },
  cover: 'dropped',
  metadata: { tags: 'any', chapters: 'kept' },
  options: { ...videoOptions, ...soundOptions },
});
