import type { Catalogue } from '../language.ts';

/** The words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Почати завдання',
  kinds: {
    now: 'Зараз',
    at: 'У визначений час…',
    charging: 'Під час заряджання',
    idle: 'Коли пристрій не використовується',
  },
  time: 'Час',
  startNow: 'Почати зараз',
  waitingUntil: (time) => `Очікування до ${time}.`,
  waitingUntilTomorrow: (time) => `Очікування до завтра, ${time}.`,
  waitingForCharger: 'Очікування заряджання.',
  waitingForIdle: 'Очікування, доки пристрій не звільниться.',
  idleRefused:
    'Браузер не повідомляє Kiln, коли пристрій не використовується, тому завдання починаються зараз. Дозвольте це в налаштуваннях сайту або виберіть час.',
};
