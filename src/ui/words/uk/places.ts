import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, {
            one: 'Збережено # файл',
            few: 'Збережено # файли',
            many: 'Збережено # файлів',
            other: 'Збережено # файлу',
          })} до теки «${folder}».`
        : `До теки «${folder}» збережено файлів: ${saved} з ${of}.`,
      ...(skipped === 0 ? [] : [withCount('Уже були там: #.')(skipped)]),
    ].join(' '),
  noRoom: 'У цій теці недостатньо місця. Звільніть місце та збережіть знову.',
  notAll: (detail) => `До цієї теки вдалося зберегти не все (${detail}).`,
  names: 'Назви результатів',
  namesHint: (parts) =>
    `Складаються з ${parts}. Частину, якої файл не має, буде пропущено; «preset» — один із ваших профілів.`,
  nameExample: (name) => `Наприклад: ${name}`,
  existing: 'Файли, що там уже є',
  existingHint: 'Що робити під час збереження всіх результатів до теки.',
  existingChoices: {
    'keep-both': 'Залишити обидва',
    replace: 'Замінити',
    skip: 'Пропустити',
  },
};
