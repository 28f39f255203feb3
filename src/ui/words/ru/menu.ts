import type { Catalogue } from '../language.ts';

/** The words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Продолжить без браузера…',
  saveToFolder: 'Сохранить всё в папку',
};
