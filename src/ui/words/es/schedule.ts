import type { Catalogue } from '../language.ts';

/** In Spanish: the words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Iniciar trabajos',
  kinds: {
    now: 'Ahora',
    at: 'A una hora…',
    charging: 'Al cargar la batería',
    idle: 'Cuando no se use el dispositivo',
  },
  time: 'Hora',
  startNow: 'Empezar ahora',
  waitingUntil: (time) => `En espera; hora de inicio: ${time}.`,
  waitingUntilTomorrow: (time) => `En espera; hora de inicio: mañana, ${time}.`,
  waitingForCharger: 'En espera del cargador.',
  waitingForIdle: 'En espera hasta que no se use el dispositivo.',
  idleRefused:
    'El navegador no le dice a Kiln cuándo está sin usar el dispositivo, así que los trabajos empiezan ya. Permítelo en los ajustes del sitio o elige una hora.',
};
