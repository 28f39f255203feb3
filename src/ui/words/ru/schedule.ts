import type { Catalogue } from '../language.ts';

/** The words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Начать задания',
  kinds: {
    now: 'Сейчас',
    at: 'В заданное время…',
    charging: 'При зарядке',
    idle: 'Когда устройство не используется',
  },
  time: 'Время',
  startNow: 'Начать сейчас',
  waitingUntil: (time) => `Ожидание до ${time}.`,
  waitingUntilTomorrow: (time) => `Ожидание до завтра, ${time}.`,
  waitingForCharger: 'Ожидание зарядки.',
  waitingForIdle: 'Ожидание, пока устройство не освободится.',
  idleRefused:
    'Браузер не сообщает Kiln, когда устройство не используется, поэтому задания начинаются сейчас. Разрешите это в настройках сайта или выберите время.',
};
