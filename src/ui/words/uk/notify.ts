import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

const ready = (count: number) =>
  plural(count, {
    one: 'Готовий # файл',
    few: 'Готові # файли',
    many: 'Готово # файлів',
    other: 'Готово # файлу',
  });

/** The words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Після завершення',
  notify: 'Сповіщення',
  sound: 'Звук',
  hint: 'Повідомить, коли завершиться черга або довге завдання.',
  blocked: 'Сповіщення заблоковано. Дозвольте їх у налаштуваннях цього сайту: значок біля адреси.',
  missing:
    'У цьому браузері немає сповіщень. На iPhone або iPad спочатку додайте Kiln на початковий екран.',
  offer: 'Це забере час. Повідомити, коли буде готово?',
  accept: 'Повідомити',
  decline: 'Ні, дякую',
  refused: 'Сповіщення заблоковано. Це можна змінити в налаштуваннях цього сайту.',

  titles: {
    ready: 'Готово',
    failed: 'Не вдалося',
    done: 'Завершено',
  },
  finishedTitles: {
    ready: 'Готово: чергу завершено',
    failed: 'Не вдалося: чергу завершено',
    done: 'Чергу завершено',
  },
  ready: (count) => `${ready(count)}.`,
  failed: withCount('З помилкою: #.'),
  readyAndFailed: (count, failed) => `${ready(count)}, з помилкою: ${failed}.`,
};
