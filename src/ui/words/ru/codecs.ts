import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: 'видео без сжатия',
  unknown: 'неизвестный кодек',
  apac: 'пространственный звук (APAC)',
  images: 'изображения',
  mov_text: 'текст',
};
