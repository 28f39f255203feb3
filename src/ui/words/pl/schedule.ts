import type { Catalogue } from '../language.ts';

/** The words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Rozpoczęcie zadań',
  kinds: {
    now: 'Teraz',
    at: 'O określonej godzinie…',
    charging: 'Podczas ładowania',
    idle: 'Gdy urządzenie nie jest używane',
  },
  time: 'Godzina',
  startNow: 'Zacznij teraz',
  waitingUntil: (time) => `Oczekiwanie do ${time}.`,
  waitingUntilTomorrow: (time) => `Oczekiwanie do jutra, ${time}.`,
  waitingForCharger: 'Oczekiwanie na ładowarkę.',
  waitingForIdle: 'Oczekiwanie, aż urządzenie nie będzie używane.',
  idleRefused:
    'Przeglądarka nie informuje programu Kiln, kiedy urządzenie nie jest używane, więc zadania ruszają teraz. Zezwól na to w ustawieniach witryny lub wybierz godzinę.',
};
