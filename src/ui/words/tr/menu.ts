import type { Catalogue } from '../language.ts';

/** In Turkish: the words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Tarayıcı dışında sürdür…',
  saveToFolder: 'Tümünü klasöre kaydet',
};
