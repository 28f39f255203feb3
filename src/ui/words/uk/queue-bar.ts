import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Черга',
  pauseQueue: 'Призупинити чергу',
  resumeQueue: 'Продовжити чергу',
  clearFinished: 'Прибрати готові',
  queuePaused: 'Пауза. Поточні завдання завершаться, нові не почнуться.',
  viewer: 'Перетворення триває в іншій вкладці. Ця перейме роботу, коли ви закриєте ту.',
  counts: {
    importing: withCount('додається: #'),
    held: withCount('до запуску: #'),
    waiting: withCount('очікує: #'),
    running: withCount('у роботі: #'),
    paused: withCount('на паузі: #'),
    done: withCount('готово: #'),
    failed: withCount('з помилкою: #'),
    lost: withCount('втрачено: #'),
    cancelled: withCount('скасовано: #'),
  },
  progress: 'Перебіг черги',
  left: (time) => `лишилося ${time}`,
  about: (time) => `приблизно\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → приблизно\u00A0${after}`,
  retryAll: 'Повторити невдалі',
  whenToStart: 'Коли почати',
  noRoom: (needed, free) =>
    `Недостатньо місця: цим завданням потрібно приблизно ${needed}, а вільно ${free}. Вилучіть готові завдання, звільніть місце на диску або перетворіть менше файлів.`,
};
