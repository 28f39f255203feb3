import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `${name}: удалено`,
  many: (n) =>
    plural(n, {
      one: 'Удалён # файл',
      few: 'Удалено # файла',
      many: 'Удалено # файлов',
      other: 'Удалено # файла',
    }),
  undo: 'Отменить',
  forget: 'Удалить навсегда',
  ask: 'Удалить без сохранения?',
  unsaved: (n) =>
    plural(n, {
      one: '# результат ни разу не сохранён.',
      few: '# результата ни разу не сохранены.',
      many: '# результатов ни разу не сохранены.',
      other: '# результата ни разу не сохранены.',
    }),
  unsavedOne: (name) => `${name}: результат ни разу не сохранён.`,
  remove: 'Удалить',
  keep: 'Оставить',
};
