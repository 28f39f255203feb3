import type { Catalogue } from '../language.ts';

/** Codecs that have no name of their own, in Simplified Chinese. */
export const codecs: Catalogue['codecs'] = {
  rawvideo: '未压缩',
  unknown: '未知编码',
  apac: '空间音频 (APAC)',
  images: '图片',
  mov_text: '文本',
};
