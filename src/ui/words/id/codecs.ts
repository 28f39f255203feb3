import type { Catalogue } from '../language.ts';

/** In Indonesian: codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'tanpa kompresi',
  unknown: 'codec tak dikenal',
  apac: 'audio spasial (APAC)',
  images: 'gambar',
  mov_text: 'teks',
};
