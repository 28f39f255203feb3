import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own, in Traditional Chinese. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: '未壓縮',
  unknown: '未知編碼',
  apac: '空間音訊 (APAC)',
  images: '圖片',
  mov_text: '文字',
};
