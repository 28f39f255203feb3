import type { Catalogue } from '../language.ts';

/** The words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `${name}: преобразовать в`,
  wishes: {
    pause: 'Приостановить',
    resume: 'Продолжить',
    cancel: 'Отменить',
    retry: 'Повторить',
  },
  select: (name) => `Выбрать: ${name}`,
  options: 'Параметры',
  again: 'Преобразовать снова',
  addedAgain: (name) => `${name}: снова в списке, под своим результатом.`,
  mute: 'Убрать звук',
  moveUp: 'Выше',
  moveDown: 'Ниже',
  remove: 'Удалить',
  importing: 'Добавление…',
  held: 'Готово к преобразованию',
  needsEngine:
    'Нужен FFmpeg (10\u00A0МБ), а подключения нет. Нажмите «Преобразовать» сейчас, и работа начнётся, когда появится сеть.',
  waiting: 'Ожидание',
  cancelled: 'Отменено',
  stages: {
    'loading-engine': 'Загрузка FFmpeg (10\u00A0МБ, один раз)',
    probing: 'Чтение файла',
    working: 'Преобразование',
    verifying: 'Проверка результата',
  },
  attempt: (n) => `Попытка ${n}`,
  progressOf: (name) => `Ход выполнения: ${name}`,
  timeLeft: (time) => `осталось ${time}`,
  details: 'Сведения',
  priorityMarks: { high: 'Высокий приоритет', low: 'Низкий приоритет' },
  keeping: {
    session:
      'Только на этот сеанс: для хранения файла не хватило места. Не закрывайте вкладку до завершения.',
    linked: 'Не скопирован, так как велик. Не перемещайте файл до завершения.',
  },
  keepCopy: 'Сохранить копию',
  copying: 'Копирование…',
  notCopied: {
    'no-room': 'Для копии нет места. Не перемещайте файл.',
    unreachable: 'Файла больше нет, или он изменился.',
  },
  changeOptions: 'Изменить параметры',
};
