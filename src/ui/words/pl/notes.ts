import type { Catalogue } from '../language.ts';
import { app } from './app.ts';

/** The words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Nie można tu nic zapisać (okno prywatne?), więc zadania nie przetrwają odświeżenia. Nie zamykaj tej karty do ich końca albo użyj zwykłego okna.',
    emptied:
      'Wszystko, co Kiln tu przechowywał, zostało usunięte przez przeglądarkę lub podczas czyszczenia danych witryny. Dodaj pliki ponownie. Zainstalowany jako aplikacja, Kiln je zachowa.',
    'seven-days':
      'Safari usunie te zadania, jeśli ta strona nie będzie otwierana przez siedem dni. Aby je zachować, dodaj Kiln do ekranu początkowego.',
    alone:
      'Używaj programu Kiln tylko w jednej karcie: w tej przeglądarce dwie by sobie przeszkadzały.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'Baza danych tej przeglądarki otwierała się zbyt wolno, więc zadania w tej karcie nie przetrwają odświeżenia. Poczekaj, aż się skończą, a potem odśwież stronę, aby zobaczyć wcześniejsze zadania.',
  },
  reload: 'Odśwież',
};
