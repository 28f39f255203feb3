import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'non compressé',
  unknown: 'codec inconnu',
  apac: 'audio spatial (APAC)',
  images: 'images',
  mov_text: 'texte',
};
