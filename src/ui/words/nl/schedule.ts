import type { Catalogue } from '../language.ts';

/** In Dutch: the words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Taken starten',
  kinds: {
    now: 'Nu',
    at: 'Op een tijdstip…',
    charging: 'Tijdens opladen',
    idle: 'Als dit apparaat niet in gebruik is',
  },
  time: 'Tijdstip',
  startNow: 'Nu starten',
  waitingUntil: (time) => `Wacht tot ${time}.`,
  waitingUntilTomorrow: (time) => `Wacht tot morgen, ${time}.`,
  waitingForCharger: 'Wacht op de oplader.',
  waitingForIdle: 'Wacht tot dit apparaat niet in gebruik is.',
  idleRefused:
    'De browser vertelt Kiln niet wanneer dit apparaat niet in gebruik is, dus starten de taken nu. Sta het toe in de site-instellingen of kies een tijdstip.',
};
