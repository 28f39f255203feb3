import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Kolejka',
  pauseQueue: 'Wstrzymaj kolejkę',
  resumeQueue: 'Wznów kolejkę',
  clearFinished: 'Usuń ukończone',
  queuePaused: 'Wstrzymano. Trwające zadania się skończą, nowe nie ruszą.',
  viewer: 'Konwersja trwa w innej karcie. Ta ją przejmie, gdy tamta zostanie zamknięta.',
  counts: {
    importing: withCount('dodawane: #'),
    held: withCount('gotowe do konwersji: #'),
    waiting: withCount('oczekujące: #'),
    running: withCount('w toku: #'),
    paused: withCount('wstrzymane: #'),
    done: withCount('ukończone: #'),
    failed: withCount('nieudane: #'),
    lost: withCount('utracone: #'),
    cancelled: withCount('anulowane: #'),
  },
  progress: 'Postęp kolejki',
  left: (time) => `pozostało ${time}`,
  about: (time) => `około\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → około\u00A0${after}`,
  retryAll: 'Ponów nieudane',
  whenToStart: 'Kiedy zacząć',
  noRoom: (needed, free) =>
    `Za mało miejsca: te zadania potrzebują około ${needed}, a wolne jest ${free}. Usuń ukończone zadania, zwolnij miejsce na dysku lub konwertuj mniej plików.`,
};
