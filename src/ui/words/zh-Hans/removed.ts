import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list, in Simplified Chinese. */
export const removed: Catalogue['removed'] = {
  one: (name) => `已移除“${name}”`,
  many: (n) => plural(n, { other: '已移除 # 个文件' }),
  undo: '撤销',
  forget: '彻底删除',
  ask: '不保存就移除？',
  unsaved: (n) => plural(n, { other: '有 # 个结果从未保存。' }),
  unsavedOne: (name) => `“${name}”从未保存。`,
  remove: '移除',
  keep: '保留',
};
