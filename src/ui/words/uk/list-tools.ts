import type { Catalogue } from '../language.ts';
import { withCount } from './plural.ts';

/** The words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Вибір',
  selected: withCount('Вибрано: #'),
  convert: 'Перетворити вибрані',
  download: 'Завантажити вибрані',
  remove: 'Вилучити вибрані',
  all: 'Вибрати всі',
  none: 'Зняти вибір',
  view: 'Сортування та фільтр',
  sort: 'Сортування',
  sorts: {
    queue: 'За чергою',
    name: 'За назвою',
    size: 'Спочатку більші',
    newest: 'Спочатку нові',
  },
  phase: 'Стан',
  anyPhase: 'Будь-який стан',
  phases: {
    held: 'Готові до запуску',
    waiting: 'В очікуванні',
    running: 'Виконуються',
    paused: 'На паузі',
    done: 'Виконані',
    failed: 'З помилкою',
    lost: 'Втрачені',
    cancelled: 'Скасовані',
  },
  kind: 'Тип',
  anyKind: 'Будь-який тип',
  kinds: { video: 'Відео', sound: 'Звук', picture: 'Зображення', other: 'Інше' },
  shown: (shown, all) => `Показано: ${shown} з ${all}`,
};
