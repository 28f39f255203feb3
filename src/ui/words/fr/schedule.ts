import type { Catalogue } from '../language.ts';

/** The words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Démarrer les tâches',
  kinds: {
    now: 'Maintenant',
    at: 'À une heure…',
    charging: 'Pendant la charge',
    idle: 'Quand l’appareil n’est pas utilisé',
  },
  time: 'Heure',
  startNow: 'Démarrer maintenant',
  waitingUntil: (time) => `Attente jusqu’à ${time}.`,
  waitingUntilTomorrow: (time) => `Attente jusqu’à demain, ${time}.`,
  waitingForCharger: 'Attente du chargeur.',
  waitingForIdle: 'Attente que l’appareil ne soit plus utilisé.',
  idleRefused:
    'Le navigateur ne dit pas à Kiln quand l’appareil n’est pas utilisé\u00A0: les tâches démarrent donc maintenant. Autorisez-le dans les réglages du site, ou choisissez une heure.',
};
