import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'sem compressão',
  unknown: 'um codec desconhecido',
  apac: 'áudio espacial (APAC)',
  images: 'imagens',
  mov_text: 'texto',
};
