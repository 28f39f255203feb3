import type { Catalogue } from '../language.ts';

/** The words of menus, and of buttons beside them. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Mit eigenen Programmen fortsetzen…',
  saveToFolder: 'Alle in einen Ordner sichern',
};
