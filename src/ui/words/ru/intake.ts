import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Добавить файлы',
  addFolder: 'Добавить папку',
  more: 'Ещё',
  fromLink: 'По ссылке…',
  dropHint: 'или перетащите либо вставьте их в любое место страницы',
  dropNow: 'Отпустите, чтобы добавить',
  slideshow: {
    open: 'Слайд-шоу…',
    edit: 'Изменить слайд-шоу…',
    offer: (count) =>
      count === 1
        ? 'Сделать слайд-шоу из этого изображения'
        : plural(count, {
            one: 'Сделать слайд-шоу из этого # изображения',
            few: 'Сделать слайд-шоу из этих # изображений',
            many: 'Сделать слайд-шоу из этих # изображений',
            other: 'Сделать слайд-шоу из этих # изображений',
          }),
    named: (count, names) => (count === 1 ? `Это ${names}.` : `Вот они: ${names}.`),
    withoutThem: (count) => (count === 1 ? 'Продолжить без него' : 'Продолжить без них'),
  },
};
