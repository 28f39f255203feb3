import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, {
      one: 'Pominięto # plik',
      few: 'Pominięto # pliki',
      many: 'Pominięto # plików',
      other: 'Pominięto # pliku',
    })}: to nie dźwięk, obraz ani wideo (${names}).`,
  more: withCount('jeszcze #'),
  notOpened: {
    damaged: (zip) => `${zip}: plik jest uszkodzony lub nie jest archiwum zip.`,
    locked: (zip) => `${zip}: wymaga hasła. Najpierw rozpakuj archiwum, a potem dodaj pliki.`,
    empty: (zip) => `${zip}: nie zawiera dźwięku, obrazów ani wideo.`,
    'too-much': (zip) => `${zip}: archiwum jest za duże, aby je tutaj rozpakować.`,
  },
  noCover: (picture) =>
    `${picture}: nie można tu odczytać tego obrazu, więc nie stał się okładką albumu.`,
  unreadable: (zip, names) => `${zip}: niektórych plików nie można odczytać (${names}).`,
  shareFailed:
    'Nie udało się przyjąć wszystkiego, co udostępniono. Dysk może być pełny; dodaj resztę przyciskiem „Dodaj pliki”.',
};
