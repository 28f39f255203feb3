import { defineFormat } from './format.ts';
import { audioOptions } from '../options/option-sets.ts';

/** Windows Media Audio. */
export const wma = defineFormat({
  id: 'wma',
  kind: 'audio',
  extension: 'wma',
  mime: 'audio/x-ms-wma',
  container: 'asf',
  video: null,
  audio: { copy: ['wmav1', 'wmav2', 'wmapro'], encode: ['wmav2'], tracks: 'one' },
  cover: 'dropped',
  metadata: { tags: 'any', chapters: 'kept' },
  options: audioOptions,
});
