import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name} retiré`,
  many: (n) => plural(n, { one: '# fichier retiré', other: '# fichiers retirés' }),
  undo: 'Annuler',
  forget: 'Effacer pour de bon',
  ask: 'Retirer sans enregistrer\u202F?',
  unsaved: (n) =>
    plural(n, {
      one: '# résultat n’a jamais été enregistré.',
      other: '# résultats n’ont jamais été enregistrés.',
    }),
  unsavedOne: (name) => `${name} n’a jamais été enregistré.`,
  remove: 'Retirer',
  keep: 'Garder',
};
