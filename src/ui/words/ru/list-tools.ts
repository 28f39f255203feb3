import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Выбор',
  selected: withCount('Выбрано: #'),
  convert: 'Преобразовать выбранные',
  download: 'Скачать выбранные',
  remove: 'Удалить выбранные',
  all: 'Выбрать все',
  none: 'Снять выбор',
  view: 'Сортировка и фильтр',
  sort: 'Сортировка',
  sorts: {
    queue: 'По очереди',
    name: 'По имени',
    size: 'Сначала большие',
    newest: 'Сначала новые',
  },
  phase: 'Состояние',
  anyPhase: 'Любое состояние',
  phases: {
    held: 'Готовые к запуску',
    waiting: 'Ожидающие',
    running: 'Выполняемые',
    paused: 'На паузе',
    done: 'Выполненные',
    failed: 'С ошибкой',
    lost: 'Утерянные',
    cancelled: 'Отменённые',
  },
  kind: 'Тип',
  anyKind: 'Любой тип',
  kinds: { video: 'Видео', sound: 'Звук', picture: 'Изображения', other: 'Другое' },
  shown: (shown, all) => `Показано: ${shown} из ${all}`,
};
