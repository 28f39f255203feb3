import type { Catalogue } from '../language.ts';

/** In Italian: the words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Avvia i lavori',
  kinds: {
    now: 'Adesso',
    at: 'A un orario…',
    charging: 'Durante la ricarica',
    idle: 'Quando il dispositivo non è in uso',
  },
  time: 'Orario',
  startNow: 'Avvia adesso',
  waitingUntil: (time) => `In attesa fino alle ore ${time}.`,
  waitingUntilTomorrow: (time) => `In attesa fino a domani, ore ${time}.`,
  waitingForCharger: 'In attesa del caricabatterie.',
  waitingForIdle: 'In attesa che il dispositivo non sia in uso.',
  idleRefused:
    'Il browser non comunica a Kiln quando il dispositivo non è in uso, quindi i lavori partono ora. Consentilo nelle impostazioni del sito o scegli un orario.',
};
