import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own, in Korean. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: '비압축',
  unknown: '알 수 없는 코덱',
  apac: '공간 음향(APAC)',
  images: '이미지',
  mov_text: '텍스트',
};
