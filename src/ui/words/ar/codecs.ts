import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'فيديو غير مضغوط',
  unknown: 'ترميز غير معروف',
  apac: 'صوت مكاني (APAC)',
  images: 'صور',
  mov_text: 'نص',
};
