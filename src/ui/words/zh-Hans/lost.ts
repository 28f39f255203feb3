import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more, in Simplified Chinese. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: '文件已不在原处。',
    todo: '请重新选择它以继续。',
  },
  locked: {
    what: '浏览器需要您的许可才能再次读取此文件。',
    todo: '请允许以继续。',
  },
  chooseAgain: '重新选择文件',
  allowReading: '允许读取',
  notAllowed: '未获允许。请重试并在浏览器询问时允许，或重新选择文件。',
  otherFile: (wanted) => `这是另一个文件。此任务需要未经改动的${wanted}。`,
  missing: (wanted) => `缺少：${wanted}。`,
  wantedFile: (name, size) => `“${name}”（${size}）`,
  findLost: '查找丢失的文件',
  foundSome: (found, all) =>
    `${plural(all, { other: '# 个丢失的文件' })}中已找到 ${found} 个。请选择其余文件；文件必须未经改动。`,
  foundAll: (found) => `${plural(found, { other: '已找到 # 个丢失的文件' })}，相应任务将继续。`,
};
