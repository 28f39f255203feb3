import type { Catalogue } from '../language.ts';

/** In Spanish: codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'sin comprimir',
  unknown: 'un códec desconocido',
  apac: 'audio espacial (APAC)',
  images: 'imágenes',
  mov_text: 'texto',
};
