import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'unkomprimiert',
  unknown: 'unbekannter Codec',
  apac: 'Raumklang (APAC)',
  images: 'Bilder',
  mov_text: 'Text',
};
