import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Iniciar trabalhos',
  kinds: {
    now: 'Agora',
    at: 'Em um horário…',
    charging: 'Ao carregar a bateria',
    idle: 'Quando não estiver em uso',
  },
  time: 'Horário',
  startNow: 'Iniciar agora',
  waitingUntil: (time) => `Em espera até ${time}.`,
  waitingUntilTomorrow: (time) => `Em espera até amanhã, ${time}.`,
  waitingForCharger: 'Esperando o carregador.',
  waitingForIdle: 'Esperando o dispositivo ficar sem uso.',
  idleRefused:
    'O navegador não informa ao Kiln quando este dispositivo não está em uso, então os trabalhos começam agora. Permita nas configurações do site ou escolha um horário.',
};
