import type { Catalogue } from '../language.ts';

/** In Spanish: the words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Continuar fuera del navegador…',
  saveToFolder: 'Guardar todo en una carpeta',
};
