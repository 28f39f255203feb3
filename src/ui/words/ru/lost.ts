import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Файла больше нет на месте.',
    todo: 'Выберите его снова, чтобы продолжить.',
  },
  locked: {
    what: 'Чтобы снова прочитать этот файл, браузеру нужно ваше разрешение.',
    todo: 'Разрешите чтение, чтобы продолжить.',
  },
  chooseAgain: 'Выбрать файл снова',
  allowReading: 'Разрешить чтение',
  notAllowed:
    'Чтение не разрешено. Попробуйте ещё раз и разрешите, когда спросит браузер, или выберите файл снова.',
  otherFile: (wanted) => `Это другой файл. Заданию нужно, без изменений: ${wanted}.`,
  missing: (wanted) => `Не хватает: ${wanted}.`,
  wantedFile: (name, size) => `«${name}» (${size})`,
  findLost: 'Найти утерянные файлы',
  foundSome: (found, all) =>
    `Найдено ${found} из ${plural(all, {
      one: '# утерянного файла',
      few: '# утерянных файлов',
      many: '# утерянных файлов',
      other: '# утерянных файлов',
    })}. Выберите и остальные; они должны быть без изменений.`,
  foundAll: (found) =>
    plural(found, {
      one: 'Найден # утерянный файл, работа продолжается.',
      few: 'Найдено # утерянных файла, работа продолжается.',
      many: 'Найдено # утерянных файлов, работа продолжается.',
      other: 'Найдено # утерянных файла, работа продолжается.',
    }),
};
