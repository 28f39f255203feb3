import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'wideo bez kompresji',
  unknown: 'nieznany kodek',
  apac: 'dźwięk przestrzenny (APAC)',
  images: 'obrazy',
  mov_text: 'tekst',
};
