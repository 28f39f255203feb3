import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, {
            one: 'Сохранён # файл',
            few: 'Сохранено # файла',
            many: 'Сохранено # файлов',
            other: 'Сохранено # файла',
          })} в папку «${folder}».`
        : `В папку «${folder}» сохранено файлов: ${saved} из ${of}.`,
      ...(skipped === 0 ? [] : [withCount('Уже были там: #.')(skipped)]),
    ].join(' '),
  noRoom: 'В этой папке недостаточно места. Освободите место и сохраните снова.',
  notAll: (detail) => `В эту папку удалось сохранить не всё (${detail}).`,
  names: 'Имена результатов',
  namesHint: (parts) =>
    `Составляются из ${parts}. Часть, которой у файла нет, пропускается; «preset» — один из ваших пресетов.`,
  nameExample: (name) => `Например: ${name}`,
  existing: 'Файлы, которые там уже есть',
  existingHint: 'Что делать при сохранении всех результатов в папку.',
  existingChoices: {
    'keep-both': 'Оставить оба',
    replace: 'Заменить',
    skip: 'Пропустить',
  },
};
