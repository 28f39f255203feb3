import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const ready = (count: number) =>
  plural(count, {
    one: 'Готов # файл',
    few: 'Готово # файла',
    many: 'Готово # файлов',
    other: 'Готово # файла',
  });

/** The words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'По завершении',
  notify: 'Уведомление',
  sound: 'Звук',
  hint: 'Сообщит, когда завершится очередь или долгое задание.',
  blocked:
    'Уведомления заблокированы. Разрешите их в настройках этого сайта: значок рядом с адресом.',
  missing:
    'В этом браузере нет уведомлений. На iPhone или iPad сначала добавьте Kiln на экран «Домой».',
  offer: 'Это займёт время. Сообщить, когда будет готово?',
  accept: 'Сообщить',
  decline: 'Нет, спасибо',
  refused: 'Уведомления заблокированы. Это можно изменить в настройках этого сайта.',

  titles: {
    ready: 'Готово',
    failed: 'Не получилось',
    done: 'Завершено',
  },
  finishedTitles: {
    ready: 'Готово: очередь завершена',
    failed: 'Не получилось: очередь завершена',
    done: 'Очередь завершена',
  },
  ready: (count) => `${ready(count)}.`,
  failed: withCount('С ошибкой: #.'),
  readyAndFailed: (count, failed) => `${ready(count)}, с ошибкой: ${failed}.`,
};
