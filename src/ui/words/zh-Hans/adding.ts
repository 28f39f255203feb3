import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are, in Simplified Chinese. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { other: '已跳过 # 个文件' })}：不是音频、图片或视频（${names}）。`,
  more: (count) => plural(count, { other: '另外 # 个' }),
  notOpened: {
    damaged: (zip) => `“${zip}”已损坏，或不是 zip 文件。`,
    locked: (zip) => `“${zip}”需要密码。请先解压，再添加其中的文件。`,
    empty: (zip) => `“${zip}”中没有音频、图片或视频。`,
    'too-much': (zip) => `“${zip}”太大，无法在这里解压。`,
  },
  noCover: (picture) => `这里无法读取“${picture}”，因此没有将它设为专辑封面。`,
  unreadable: (zip, names) => `“${zip}”：部分文件无法读取（${names}）。`,
  shareFailed: '未能接收分享的全部内容。磁盘可能已满；请用“添加文件”添加其余文件。',
};
