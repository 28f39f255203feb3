import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const ready = (count: number) =>
  plural(count, {
    one: '# plik gotowy',
    few: '# pliki gotowe',
    many: '# plików gotowych',
    other: '# pliku gotowe',
  });

/** The words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Po ukończeniu',
  notify: 'Powiadomienie',
  sound: 'Dźwięk',
  hint: 'Informuje, gdy kolejka lub długie zadanie się skończy.',
  blocked:
    'Powiadomienia są zablokowane. Zezwól na nie w ustawieniach tej witryny: ikona obok adresu.',
  missing:
    'Ta przeglądarka nie ma powiadomień. Na iPhonie lub iPadzie najpierw dodaj Kiln do ekranu początkowego.',
  offer: 'To chwilę potrwa. Powiadomić, gdy będzie gotowe?',
  accept: 'Powiadom',
  decline: 'Nie, dziękuję',
  refused: 'Powiadomienia są zablokowane. Można to zmienić w ustawieniach tej witryny.',

  titles: {
    ready: 'Gotowe',
    failed: 'Nie udało się',
    done: 'Ukończono',
  },
  finishedTitles: {
    ready: 'Gotowe: kolejka ukończona',
    failed: 'Nie udało się: kolejka ukończona',
    done: 'Kolejka ukończona',
  },
  ready: (count) => `${ready(count)}.`,
  failed: withCount('Nieudane: #.'),
  readyAndFailed: (count, failed) => `${ready(count)}, nieudane: ${failed}.`,
};
