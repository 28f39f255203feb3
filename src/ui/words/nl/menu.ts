import type { Catalogue } from '../language.ts';

/** In Dutch: the words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Verder buiten de browser…',
  saveToFolder: 'Alles in een map opslaan',
};
