import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, {
      one: 'Пропущено # файл',
      few: 'Пропущено # файли',
      many: 'Пропущено # файлів',
      other: 'Пропущено # файлу',
    })}: не звук, не зображення й не відео (${names}).`,
  more: withCount('ще #'),
  notOpened: {
    damaged: (zip) => `${zip}: архів пошкоджено, або це не zip.`,
    locked: (zip) =>
      `${zip}: потрібен пароль. Спочатку розпакуйте архів, а тоді додайте файли з нього.`,
    empty: (zip) => `${zip}: немає ні звуку, ні зображень, ні відео.`,
    'too-much': (zip) => `${zip}: архів завеликий, щоб розпакувати його тут.`,
  },
  noCover: (picture) =>
    `${picture}: зображення не вдалося прочитати, тому обкладинкою альбому воно не стало.`,
  unreadable: (zip, names) => `${zip}: деякі файли не вдалося прочитати (${names}).`,
  shareFailed:
    'Прийняти вдалося не все. Можливо, диск заповнений; додайте решту кнопкою «Додати файли».',
};
