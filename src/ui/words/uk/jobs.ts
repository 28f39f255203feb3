import type { Catalogue } from '../language.ts';

/** The words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `${name}: перетворити на`,
  wishes: {
    pause: 'Призупинити',
    resume: 'Продовжити',
    cancel: 'Скасувати',
    retry: 'Повторити',
  },
  select: (name) => `Вибрати: ${name}`,
  options: 'Параметри',
  again: 'Перетворити знову',
  addedAgain: (name) => `${name}: знову у списку, під своїм результатом.`,
  mute: 'Прибрати звук',
  moveUp: 'Вище',
  moveDown: 'Нижче',
  remove: 'Вилучити',
  importing: 'Додавання…',
  held: 'Готово до перетворення',
  needsEngine:
    'Потрібен FFmpeg (10\u00A0МБ), а з’єднання немає. Натисніть «Перетворити» зараз, і робота почнеться, коли з’явиться мережа.',
  waiting: 'Очікування',
  cancelled: 'Скасовано',
  stages: {
    'loading-engine': 'Завантаження FFmpeg (10\u00A0МБ, один раз)',
    probing: 'Читання файлу',
    working: 'Перетворення',
    verifying: 'Перевірка результату',
  },
  attempt: (n) => `Спроба ${n}`,
  progressOf: (name) => `Перебіг: ${name}`,
  timeLeft: (time) => `лишилося ${time}`,
  details: 'Подробиці',
  priorityMarks: { high: 'Високий пріоритет', low: 'Низький пріоритет' },
  keeping: {
    session:
      'Лише на цей сеанс: для збереження файлу забракло місця. Не закривайте вкладку до завершення.',
    linked: 'Не скопійовано, бо файл великий. Не переміщуйте його до завершення.',
  },
  keepCopy: 'Зберегти копію',
  copying: 'Копіювання…',
  notCopied: {
    'no-room': 'Для копії немає місця. Не переміщуйте файл.',
    unreachable: 'Файлу більше немає, або він змінився.',
  },
  changeOptions: 'Змінити параметри',
};
