import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Tambah file',
  addFolder: 'Tambah folder',
  more: 'Lainnya',
  fromLink: 'Dari tautan…',
  dropHint: 'atau seret atau tempel di mana saja pada halaman ini',
  dropNow: 'Lepas untuk menambahkan',
  slideshow: {
    open: 'Tayangan slide…',
    edit: 'Sunting tayangan slide…',
    offer: (count) =>
      count === 1
        ? 'Buat tayangan slide dari gambar ini'
        : plural(count, { other: 'Buat tayangan slide dari # gambar ini' }),
    named: (_, names) => `Yaitu ${names}.`,
    withoutThem: () => 'Lanjutkan tanpanya',
  },
};
