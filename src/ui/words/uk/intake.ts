import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Додати файли',
  addFolder: 'Додати теку',
  more: 'Ще',
  fromLink: 'За посиланням…',
  dropHint: 'або перетягніть чи вставте їх будь-де на цій сторінці',
  dropNow: 'Відпустіть, щоб додати',
  slideshow: {
    open: 'Показ слайдів…',
    edit: 'Змінити показ слайдів…',
    offer: (count) =>
      count === 1
        ? 'Зробити показ слайдів із цього зображення'
        : plural(count, {
            one: 'Зробити показ слайдів із цього # зображення',
            few: 'Зробити показ слайдів із цих # зображень',
            many: 'Зробити показ слайдів із цих # зображень',
            other: 'Зробити показ слайдів із цих # зображень',
          }),
    named: (count, names) => (count === 1 ? `Це ${names}.` : `Ось вони: ${names}.`),
    withoutThem: (count) => (count === 1 ? 'Продовжити без нього' : 'Продовжити без них'),
  },
};
