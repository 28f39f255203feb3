import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `Usunięto: ${name}`,
  many: (n) =>
    plural(n, {
      one: 'Usunięto # plik',
      few: 'Usunięto # pliki',
      many: 'Usunięto # plików',
      other: 'Usunięto # pliku',
    }),
  undo: 'Cofnij',
  forget: 'Usuń na zawsze',
  ask: 'Usunąć bez zapisania?',
  unsaved: (n) =>
    plural(n, {
      one: '# wyniku nigdy nie zapisano.',
      few: '# wyników nigdy nie zapisano.',
      many: '# wyników nigdy nie zapisano.',
      other: '# wyniku nigdy nie zapisano.',
    }),
  unsavedOne: (name) => `${name}: wyniku nigdy nie zapisano.`,
  remove: 'Usuń',
  keep: 'Zachowaj',
};
