import type { Catalogue } from '../language.ts';

/** The words of menus, and of buttons beside them. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Continuer avec vos programmes…',
  saveToFolder: 'Tout enregistrer dans un dossier',
};
