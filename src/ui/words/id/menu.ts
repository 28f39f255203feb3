import type { Catalogue } from '../language.ts';

/** In Indonesian: the words of menus. */
export const menu: NonNullable<Catalogue['menu']> = {
  continueNatively: 'Lanjutkan di luar browser…',
  saveToFolder: 'Simpan semua ke folder',
};
