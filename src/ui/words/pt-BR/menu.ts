import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Continuar fora do navegador…',
  saveToFolder: 'Salvar tudo em uma pasta',
};
