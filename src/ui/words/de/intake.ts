import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Dateien hinzufügen',
  addFolder: 'Ordner hinzufügen',
  more: 'Mehr',
  fromLink: 'Von einem Link…',
  dropHint: 'oder irgendwo auf dieser Seite ablegen oder einfügen',
  dropNow: 'Zum Hinzufügen loslassen',
  slideshow: {
    open: 'Diashow…',
    edit: 'Diashow bearbeiten…',
    offer: (count) =>
      plural(count, {
        one: 'Aus diesem Bild eine Diashow machen',
        other: 'Aus diesen # Bildern eine Diashow machen',
      }),
    named: (count, names) => `${plural(count, { one: 'Es ist', other: 'Es sind' })} ${names}.`,
    withoutThem: (count) => plural(count, { one: 'Ohne es weiter', other: 'Ohne sie weiter' }),
  },
};
