import type { Catalogue } from '../language.ts';

/** The words of menus, in Japanese. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'ネイティブで続行…',
  saveToFolder: 'すべてフォルダーに保存',
};
