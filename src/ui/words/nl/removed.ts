import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name} verwijderd`,
  many: (n) => plural(n, { one: '# bestand verwijderd', other: '# bestanden verwijderd' }),
  undo: 'Ongedaan maken',
  forget: 'Definitief verwijderen',
  ask: 'Verwijderen zonder op te slaan?',
  unsaved: (n) =>
    plural(n, {
      one: '# resultaat is nooit opgeslagen.',
      other: '# resultaten zijn nooit opgeslagen.',
    }),
  unsavedOne: (name) => `${name} is nooit opgeslagen.`,
  remove: 'Verwijderen',
  keep: 'Behouden',
};
