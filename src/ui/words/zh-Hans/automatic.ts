import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, in Simplified Chinese. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: '自动',
  hint: '按每个文件的类型：视频、音频或图片',
  kindBecomes: {
    video: '视频转换为',
    sound: '音频转换为',
    picture: '图片转换为',
    subtitles: '字幕转换为',
  },
  already: {
    copied: (format) => `已是 ${format}。转换只会生成副本。`,
    encoded: (format) => `已是 ${format}。转换只会重新编码一遍。`,
  },
  makeSmaller: '缩小文件',
};
