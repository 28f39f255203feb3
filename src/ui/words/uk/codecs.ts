import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'відео без стиснення',
  unknown: 'невідомий кодек',
  apac: 'просторовий звук (APAC)',
  images: 'зображення',
  mov_text: 'текст',
};
