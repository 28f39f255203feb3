import type { Catalogue } from '../language.ts';

/** The words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Kontynuuj poza przeglądarką…',
  saveToFolder: 'Zapisz wszystko w folderze',
};
