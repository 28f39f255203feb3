import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list, in Traditional Chinese. */
export const removed: Catalogue['removed'] = {
  one: (name) => `已移除「${name}」`,
  many: (n) => plural(n, { other: '已移除 # 個檔案' }),
  undo: '復原',
  forget: '永久刪除',
  ask: '不儲存就移除？',
  unsaved: (n) => plural(n, { other: '有 # 個結果從未儲存。' }),
  unsavedOne: (name) => `「${name}」從未儲存。`,
  remove: '移除',
  keep: '保留',
};
