import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own, in Hindi. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'बिना कंप्रेशन',
  unknown: 'अनजान कोडेक',
  apac: 'स्पेशियल ऑडियो (APAC)',
  images: 'इमेज',
  mov_text: 'टेक्स्ट',
};
