import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, {
      one: 'Пропущен # файл',
      few: 'Пропущено # файла',
      many: 'Пропущено # файлов',
      other: 'Пропущено # файла',
    })}: не звук, не изображение и не видео (${names}).`,
  more: withCount('ещё #'),
  notOpened: {
    damaged: (zip) => `${zip}: архив повреждён, или это не zip.`,
    locked: (zip) =>
      `${zip}: нужен пароль. Сначала распакуйте архив, затем добавьте файлы из него.`,
    empty: (zip) => `${zip}: нет ни звука, ни изображений, ни видео.`,
    'too-much': (zip) => `${zip}: архив слишком велик, чтобы распаковать его здесь.`,
  },
  noCover: (picture) =>
    `${picture}: изображение не удалось прочитать, поэтому обложкой альбома оно не стало.`,
  unreadable: (zip, names) => `${zip}: некоторые файлы не удалось прочитать (${names}).`,
  shareFailed:
    'Принять удалось не всё. Возможно, диск заполнен; добавьте остальное кнопкой «Добавить файлы».',
};
