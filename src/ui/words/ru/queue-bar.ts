import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Очередь',
  pauseQueue: 'Приостановить очередь',
  resumeQueue: 'Продолжить очередь',
  clearFinished: 'Убрать готовые',
  queuePaused: 'Пауза. Текущие задания завершатся, новые не начнутся.',
  viewer: 'Преобразование идёт в другой вкладке. Эта подхватит работу, когда вы закроете ту.',
  counts: {
    importing: withCount('добавляется: #'),
    held: withCount('к запуску: #'),
    waiting: withCount('ожидает: #'),
    running: withCount('в работе: #'),
    paused: withCount('на паузе: #'),
    done: withCount('готово: #'),
    failed: withCount('с ошибкой: #'),
    lost: withCount('утеряно: #'),
    cancelled: withCount('отменено: #'),
  },
  progress: 'Ход выполнения очереди',
  left: (time) => `осталось ${time}`,
  about: (time) => `примерно\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → примерно\u00A0${after}`,
  retryAll: 'Повторить неудавшиеся',
  whenToStart: 'Когда начать',
  noRoom: (needed, free) =>
    `Недостаточно места: этим заданиям нужно примерно ${needed}, а свободно ${free}. Удалите готовые задания, освободите место на диске или преобразуйте меньше файлов.`,
};
