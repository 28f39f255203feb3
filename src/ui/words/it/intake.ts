import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Aggiungi file',
  addFolder: 'Aggiungi cartella',
  more: 'Altro',
  fromLink: 'Da un link…',
  dropHint: 'o trascinali o incollali in qualsiasi punto della pagina',
  dropNow: 'Rilascia per aggiungere',
  slideshow: {
    open: 'Presentazione…',
    edit: 'Modifica la presentazione…',
    offer: (count) =>
      plural(count, {
        one: 'Crea una presentazione con questa immagine',
        other: 'Crea una presentazione con queste # immagini',
      }),
    named: (count, names) => `${plural(count, { one: 'È', other: 'Sono' })} ${names}.`,
    withoutThem: (count) => plural(count, { one: 'Continua senza', other: 'Continua senza' }),
  },
};
