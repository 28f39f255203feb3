import type { Catalogue } from '../language.ts';

/** The words of menus, in Simplified Chinese. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: '在本机继续…',
  saveToFolder: '全部保存到文件夹',
};
