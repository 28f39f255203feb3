import type { Catalogue } from '../language.ts';

/** In Italian: the words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Continua fuori dal browser…',
  saveToFolder: 'Salva tutto in una cartella',
};
