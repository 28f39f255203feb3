import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Dodaj pliki',
  addFolder: 'Dodaj folder',
  more: 'Więcej',
  fromLink: 'Z odnośnika…',
  dropHint: 'lub upuść albo wklej je w dowolnym miejscu strony',
  dropNow: 'Upuść, aby dodać',
  slideshow: {
    open: 'Pokaz slajdów…',
    edit: 'Edytuj pokaz slajdów…',
    offer: (count) =>
      plural(count, {
        one: 'Utwórz pokaz slajdów z tego obrazu',
        few: 'Utwórz pokaz slajdów z tych # obrazów',
        many: 'Utwórz pokaz slajdów z tych # obrazów',
        other: 'Utwórz pokaz slajdów z tych # obrazów',
      }),
    named: (_, names) => `Chodzi o: ${names}.`,
    withoutThem: (count) => (count === 1 ? 'Kontynuuj bez niego' : 'Kontynuuj bez nich'),
  },
};
