import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own, in Japanese. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: '非圧縮',
  unknown: '不明なコーデック',
  apac: '空間オーディオ (APAC)',
  images: '画像',
  mov_text: 'テキスト',
};
