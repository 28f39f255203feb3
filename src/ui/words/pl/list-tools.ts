import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Zaznaczenie',
  selected: withCount('Zaznaczono: #'),
  convert: 'Konwertuj zaznaczone',
  download: 'Pobierz zaznaczone',
  remove: 'Usuń zaznaczone',
  all: 'Zaznacz wszystkie',
  none: 'Wyczyść zaznaczenie',
  view: 'Sortowanie i filtr',
  sort: 'Sortowanie',
  sorts: {
    queue: 'Kolejność w kolejce',
    name: 'Nazwa',
    size: 'Od największych',
    newest: 'Od najnowszych',
  },
  phase: 'Stan',
  anyPhase: 'Dowolny stan',
  phases: {
    held: 'Gotowe do konwersji',
    waiting: 'Oczekujące',
    running: 'W toku',
    paused: 'Wstrzymane',
    done: 'Ukończone',
    failed: 'Nieudane',
    lost: 'Utracone',
    cancelled: 'Anulowane',
  },
  kind: 'Rodzaj',
  anyKind: 'Dowolny rodzaj',
  kinds: { video: 'Wideo', sound: 'Dźwięk', picture: 'Obrazy', other: 'Inne' },
  shown: (shown, all) => `Widoczne: ${shown} z ${all}`,
};
