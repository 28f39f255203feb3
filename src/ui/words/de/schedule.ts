import type { Catalogue } from '../language.ts';

/** The words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Aufträge starten',
  kinds: {
    now: 'Jetzt',
    at: 'Zu einer Zeit…',
    charging: 'Beim Laden des Akkus',
    idle: 'Wenn das Gerät nicht benutzt wird',
  },
  time: 'Zeit',
  startNow: 'Jetzt starten',
  waitingUntil: (time) => `Wartet bis ${time}.`,
  waitingUntilTomorrow: (time) => `Wartet bis morgen, ${time}.`,
  waitingForCharger: 'Wartet auf das Ladegerät.',
  waitingForIdle: 'Wartet, bis das Gerät nicht benutzt wird.',
  idleRefused:
    'Der Browser verrät Kiln nicht, wann das Gerät nicht benutzt wird, die Aufträge starten also jetzt. In den Websiteeinstellungen erlauben oder eine Zeit wählen.',
};
