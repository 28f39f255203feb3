import type { Catalogue } from '../language.ts';

/** The words of menus, in Traditional Chinese. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: '在本機繼續…',
  saveToFolder: '全部儲存到資料夾',
};
