import type { Catalogue } from '../language.ts';

/** In Dutch: codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'ongecomprimeerd',
  unknown: 'een onbekende codec',
  apac: 'ruimtelijke audio (APAC)',
  images: 'afbeeldingen',
  mov_text: 'tekst',
};
