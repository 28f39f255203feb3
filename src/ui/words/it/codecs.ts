import type { Catalogue } from '../language.ts';

/** In Italian: codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'non compresso',
  unknown: 'un codec sconosciuto',
  apac: 'audio spaziale (APAC)',
  images: 'immagini',
  mov_text: 'testo',
};
