import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list, in Japanese. */
export const removed: Catalogue['removed'] = {
  one: (name) => `「${name}」を削除しました`,
  many: (n) => plural(n, { other: '# 個のファイルを削除しました' }),
  undo: '元に戻す',
  forget: '完全に削除',
  ask: '保存せずに削除しますか？',
  unsaved: (n) => plural(n, { other: '# 件の出力がまだ保存されていません。' }),
  unsavedOne: (name) => `「${name}」はまだ保存されていません。`,
  remove: '削除',
  keep: '残す',
};
