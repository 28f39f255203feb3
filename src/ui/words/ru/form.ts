import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const changed = withCount('изменено: #');

/** The words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Обрезка',
    picture: 'Изображение',
    sound: 'Звук',
    encoding: 'Кодирование',
    privacy: 'Приватность',
    tags: 'Теги',
  },
  groupChanged: (group, count) => `${group} · ${changed(count)}`,
  resetGroups: {
    trim: 'Сбросить обрезку',
    picture: 'Сбросить изображение',
    sound: 'Сбросить звук',
    encoding: 'Сбросить кодирование',
    privacy: 'Сбросить приватность',
    tags: 'Сбросить теги',
  },
  timeExpected: 'Время, например 1:02.5 или 62.5',
  choosePicture: 'Выбрать изображение…',
  pictureUnreadable: 'Это изображение не читается. Подойдёт JPEG или PNG.',
  editTrim: 'Обрезка…',
  editCrop: 'Кадрирование…',
  saveAsPreset: 'Сохранить как пресет',
  priority: 'Приоритет',
  priorities: { high: 'Высокий', normal: 'Обычный', low: 'Низкий' },
  optionsOf: (name) => `Параметры: ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Для # ожидающего файла понадобится:',
        few: 'Для # ожидающих файлов понадобится:',
        many: 'Для # ожидающих файлов понадобится:',
        other: 'Для # ожидающих файлов понадобится:',
      }),
    ofJob: 'С этими параметрами:',
  },
};
