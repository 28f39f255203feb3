import type { Catalogue } from '../language.ts';

/** The words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `${name}: konwertuj na`,
  wishes: {
    pause: 'Wstrzymaj',
    resume: 'Wznów',
    cancel: 'Anuluj',
    retry: 'Ponów',
  },
  select: (name) => `Zaznacz: ${name}`,
  options: 'Opcje',
  again: 'Konwertuj ponownie',
  addedAgain: (name) => `${name}: znów na liście, pod swoim wynikiem.`,
  mute: 'Wycisz',
  moveUp: 'Przenieś wyżej',
  moveDown: 'Przenieś niżej',
  remove: 'Usuń',
  importing: 'Dodawanie…',
  held: 'Gotowe do konwersji',
  needsEngine:
    'Wymaga FFmpeg (10\u00A0MB), a nie ma połączenia. Naciśnij teraz „Konwertuj”, a praca ruszy, gdy wróci sieć.',
  waiting: 'Oczekuje',
  cancelled: 'Anulowano',
  stages: {
    'loading-engine': 'Pobieranie FFmpeg (10\u00A0MB, raz)',
    probing: 'Odczyt pliku',
    working: 'Konwersja',
    verifying: 'Sprawdzanie wyniku',
  },
  attempt: (n) => `Próba ${n}`,
  progressOf: (name) => `Postęp: ${name}`,
  timeLeft: (time) => `pozostało ${time}`,
  details: 'Szczegóły',
  priorityMarks: { high: 'Wysoki priorytet', low: 'Niski priorytet' },
  keeping: {
    session:
      'Tylko w tej sesji: zabrakło miejsca na zapisanie pliku. Nie zamykaj tej karty do końca pracy.',
    linked: 'Nieskopiowany, bo jest duży. Nie przenoś pliku do końca pracy.',
  },
  keepCopy: 'Zachowaj kopię',
  copying: 'Kopiowanie…',
  notCopied: {
    'no-room': 'Nie ma miejsca na kopię. Nie przenoś pliku.',
    unreachable: 'Pliku już tam nie ma lub się zmienił.',
  },
  changeOptions: 'Zmień opcje',
};
