import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Auswahl',
  selected: (n) => plural(n, { one: '# ausgewählt', other: '# ausgewählt' }),
  convert: 'Auswahl konvertieren',
  download: 'Auswahl herunterladen',
  remove: 'Auswahl entfernen',
  all: 'Alle auswählen',
  none: 'Auswahl aufheben',
  view: 'Sortieren und filtern',
  sort: 'Sortieren nach',
  sorts: { queue: 'Reihenfolge', name: 'Name', size: 'Größte zuerst', newest: 'Neueste zuerst' },
  phase: 'Status',
  anyPhase: 'Jeder Status',
  phases: {
    held: 'Bereit',
    waiting: 'Wartet',
    running: 'Läuft',
    paused: 'Angehalten',
    done: 'Fertig',
    failed: 'Fehlgeschlagen',
    lost: 'Verloren',
    cancelled: 'Abgebrochen',
  },
  kind: 'Art',
  anyKind: 'Jede Art',
  kinds: { video: 'Video', sound: 'Ton', picture: 'Bilder', other: 'Anderes' },
  shown: (shown, all) => `${shown} von ${all} gezeigt`,
};
