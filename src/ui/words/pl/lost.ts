import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Pliku już tam nie ma.',
    todo: 'Wybierz go ponownie, aby kontynuować.',
  },
  locked: {
    what: 'Przeglądarka potrzebuje zgody, aby ponownie odczytać ten plik.',
    todo: 'Zezwól na odczyt, aby kontynuować.',
  },
  chooseAgain: 'Wybierz plik ponownie',
  allowReading: 'Zezwól na odczyt',
  notAllowed:
    'Brak zgody. Spróbuj ponownie i zezwól, gdy przeglądarka zapyta, albo wybierz plik jeszcze raz.',
  otherFile: (wanted) => `To inny plik. Zadanie potrzebuje (bez zmian): ${wanted}.`,
  missing: (wanted) => `Brakuje: ${wanted}.`,
  wantedFile: (name, size) => `„${name}” (${size})`,
  findLost: 'Znajdź utracone pliki',
  foundSome: (found, all) =>
    `Znaleziono ${found} z ${plural(all, {
      one: '# utraconego pliku',
      few: '# utraconych plików',
      many: '# utraconych plików',
      other: '# utraconego pliku',
    })}. Wybierz także pozostałe; muszą być niezmienione.`,
  foundAll: (found) =>
    plural(found, {
      one: 'Znaleziono # utracony plik, praca trwa dalej.',
      few: 'Znaleziono # utracone pliki, praca trwa dalej.',
      many: 'Znaleziono # utraconych plików, praca trwa dalej.',
      other: 'Znaleziono # utraconego pliku, praca trwa dalej.',
    }),
};
