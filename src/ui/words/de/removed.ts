import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name} entfernt`,
  many: (n) => plural(n, { one: '# Datei entfernt', other: '# Dateien entfernt' }),
  undo: 'Rückgängig',
  forget: 'Endgültig löschen',
  ask: 'Ohne Sichern entfernen?',
  unsaved: (n) =>
    plural(n, {
      one: '# Ergebnis wurde nie gesichert.',
      other: '# Ergebnisse wurden nie gesichert.',
    }),
  unsavedOne: (name) => `${name} wurde nie gesichert.`,
  remove: 'Entfernen',
  keep: 'Behalten',
};
