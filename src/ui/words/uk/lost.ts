import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Файлу більше немає на місці.',
    todo: 'Виберіть його знову, щоб продовжити.',
  },
  locked: {
    what: 'Щоб знову прочитати цей файл, браузеру потрібен ваш дозвіл.',
    todo: 'Дозвольте читання, щоб продовжити.',
  },
  chooseAgain: 'Вибрати файл знову',
  allowReading: 'Дозволити читання',
  notAllowed:
    'Читання не дозволено. Спробуйте ще раз і дозвольте, коли запитає браузер, або виберіть файл знову.',
  otherFile: (wanted) => `Це інший файл. Завданню потрібно, без змін: ${wanted}.`,
  missing: (wanted) => `Бракує: ${wanted}.`,
  wantedFile: (name, size) => `«${name}» (${size})`,
  findLost: 'Знайти втрачені файли',
  foundSome: (found, all) =>
    `Знайдено ${found} з ${plural(all, {
      one: '# втраченого файлу',
      few: '# втрачених файлів',
      many: '# втрачених файлів',
      other: '# втраченого файлу',
    })}. Виберіть і решту; файли мають бути без змін.`,
  foundAll: (found) =>
    plural(found, {
      one: 'Знайдено # втрачений файл, робота триває.',
      few: 'Знайдено # втрачені файли, робота триває.',
      many: 'Знайдено # втрачених файлів, робота триває.',
      other: 'Знайдено # втраченого файлу, робота триває.',
    }),
};
