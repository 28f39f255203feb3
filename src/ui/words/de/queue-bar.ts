import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Warteschlange',
  pauseQueue: 'Warteschlange anhalten',
  resumeQueue: 'Warteschlange fortsetzen',
  clearFinished: 'Fertige entfernen',
  queuePaused: 'Angehalten. Laufende Aufträge werden fertig; neue starten nicht.',
  viewer: 'Ein anderer Tab konvertiert. Wird er geschlossen, übernimmt dieser.',
  counts: {
    importing: (n) => plural(n, { one: '# kommt hinzu', other: '# kommen hinzu' }),
    held: (n) => plural(n, { one: '# bereit', other: '# bereit' }),
    waiting: (n) => plural(n, { one: '# wartet', other: '# warten' }),
    running: (n) => plural(n, { one: '# läuft', other: '# laufen' }),
    paused: (n) => plural(n, { one: '# angehalten', other: '# angehalten' }),
    done: (n) => plural(n, { one: '# fertig', other: '# fertig' }),
    failed: (n) => plural(n, { one: '# fehlgeschlagen', other: '# fehlgeschlagen' }),
    lost: (n) => plural(n, { one: '# verloren', other: '# verloren' }),
    cancelled: (n) => plural(n, { one: '# abgebrochen', other: '# abgebrochen' }),
  },
  progress: 'Fortschritt der Warteschlange',
  left: (time) => `noch ${time}`,
  about: (time) => `etwa\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → etwa\u00A0${after}`,
  retryAll: 'Alle fehlgeschlagenen wiederholen',
  whenToStart: 'Startzeit',
  noRoom: (needed, free) =>
    `Der Platz reicht nicht: Diese Aufträge brauchen etwa ${needed}, frei sind ${free}. Fertige Aufträge entfernen, Speicher freigeben oder weniger Dateien konvertieren.`,
};
