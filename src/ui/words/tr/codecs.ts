import type { Catalogue } from '../language.ts';

/** In Turkish: codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'sıkıştırılmamış',
  unknown: 'bilinmeyen bir kodek',
  apac: 'uzamsal ses (APAC)',
  images: 'resimler',
  mov_text: 'metin',
};
