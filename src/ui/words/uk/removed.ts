import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name}: вилучено`,
  many: (n) =>
    plural(n, {
      one: 'Вилучено # файл',
      few: 'Вилучено # файли',
      many: 'Вилучено # файлів',
      other: 'Вилучено # файлу',
    }),
  undo: 'Скасувати',
  forget: 'Видалити назавжди',
  ask: 'Вилучити без збереження?',
  unsaved: (n) =>
    plural(n, {
      one: '# результат жодного разу не збережено.',
      few: '# результати жодного разу не збережено.',
      many: '# результатів жодного разу не збережено.',
      other: '# результату жодного разу не збережено.',
    }),
  unsavedOne: (name) => `${name}: результат жодного разу не збережено.`,
  remove: 'Вилучити',
  keep: 'Залишити',
};
