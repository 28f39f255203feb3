import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name} rimosso`,
  many: (n) => plural(n, { one: '# file rimosso', other: '# file rimossi' }),
  undo: 'Annulla',
  forget: 'Elimina del tutto',
  ask: 'Rimuovere senza salvare?',
  unsaved: (n) =>
    plural(n, {
      one: '# risultato non è mai stato salvato.',
      other: '# risultati non sono mai stati salvati.',
    }),
  unsavedOne: (name) => `${name} non è mai stato salvato.`,
  remove: 'Rimuovi',
  keep: 'Conserva',
};
