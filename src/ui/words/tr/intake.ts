import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Turkish: the words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Dosya ekle',
  addFolder: 'Klasör ekle',
  more: 'Daha fazla',
  fromLink: 'Bağlantıdan…',
  dropHint: 'ya da bu sayfada herhangi bir yere bırakın veya yapıştırın',
  dropNow: 'Eklemek için bırakın',
  slideshow: {
    open: 'Slayt gösterisi…',
    edit: 'Slayt gösterisini düzenle…',
    offer: (count) =>
      count === 1
        ? 'Bu resimden slayt gösterisi yap'
        : plural(count, { other: 'Bu # resimden slayt gösterisi yap' }),
    named: (_, names) => `Gösterilemeyen: ${names}.`,
    withoutThem: (count) => (count === 1 ? 'Onsuz sürdür' : 'Onlarsız sürdür'),
  },
};
