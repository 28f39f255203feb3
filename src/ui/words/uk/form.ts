import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const changed = withCount('змінено: #');

/** The words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Обрізання',
    picture: 'Зображення',
    sound: 'Звук',
    encoding: 'Кодування',
    privacy: 'Приватність',
    tags: 'Теги',
  },
  groupChanged: (group, count) => `${group} · ${changed(count)}`,
  resetGroups: {
    trim: 'Скинути обрізання',
    picture: 'Скинути зображення',
    sound: 'Скинути звук',
    encoding: 'Скинути кодування',
    privacy: 'Скинути приватність',
    tags: 'Скинути теги',
  },
  timeExpected: 'Час, наприклад 1:02.5 або 62.5',
  choosePicture: 'Вибрати зображення…',
  pictureUnreadable: 'Це зображення не читається. Підійде JPEG або PNG.',
  editTrim: 'Обрізання…',
  editCrop: 'Кадрування…',
  saveAsPreset: 'Зберегти як профіль',
  priority: 'Пріоритет',
  priorities: { high: 'Високий', normal: 'Звичайний', low: 'Низький' },
  optionsOf: (name) => `Параметри: ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Для # файлу в очікуванні потрібно:',
        few: 'Для # файлів в очікуванні потрібно:',
        many: 'Для # файлів в очікуванні потрібно:',
        other: 'Для # файлу в очікуванні потрібно:',
      }),
    ofJob: 'Із цими параметрами:',
  },
};
