import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { one: '# file ignorato: non è', other: '# file ignorati: non sono' })} audio, immagini o video (${names}).`,
  more: (count) => plural(count, { one: 'un altro', other: 'altri #' }),
  notOpened: {
    damaged: (zip) => `${zip} è danneggiato o non è uno zip.`,
    locked: (zip) => `${zip} richiede una password. Estrailo prima, poi aggiungi i suoi file.`,
    empty: (zip) => `${zip} non contiene audio, immagini o video.`,
    'too-much': (zip) => `${zip} è troppo grande per essere estratto qui.`,
  },
  noCover: (picture) =>
    `Qui non è possibile leggere ${picture}, quindi non è diventata la copertina dell’album.`,
  unreadable: (zip, names) => `${zip}: alcuni file non si possono leggere (${names}).`,
  shareFailed:
    'Non è stato possibile ricevere tutto ciò che è stato condiviso. Il disco potrebbe essere pieno; aggiungi il resto con «Aggiungi file».',
};
