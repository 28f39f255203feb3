import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Bestanden toevoegen',
  addFolder: 'Map toevoegen',
  more: 'Meer',
  fromLink: 'Van een link…',
  dropHint: 'of sleep of plak ze ergens op deze pagina',
  dropNow: 'Laat los om toe te voegen',
  slideshow: {
    open: 'Diavoorstelling…',
    edit: 'Diavoorstelling bewerken…',
    offer: (count) =>
      plural(count, {
        one: 'Diavoorstelling maken van deze afbeelding',
        other: 'Diavoorstelling maken van deze # afbeeldingen',
      }),
    named: (count, names) => `${plural(count, { one: 'Het is', other: 'Het zijn' })} ${names}.`,
    withoutThem: (count) => plural(count, { one: 'Doorgaan zonder', other: 'Doorgaan zonder' }),
  },
};
