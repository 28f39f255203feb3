import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Wachtrij',
  pauseQueue: 'Wachtrij pauzeren',
  resumeQueue: 'Wachtrij hervatten',
  clearFinished: 'Voltooide wissen',
  queuePaused: 'Gepauzeerd. Lopende taken gaan nog door; er beginnen geen nieuwe.',
  viewer: 'Een ander tabblad is aan het converteren. Dit neemt het over als je het sluit.',
  counts: {
    importing: (n) => plural(n, { one: '# toevoegen', other: '# toevoegen' }),
    held: (n) => plural(n, { one: '# gereed', other: '# gereed' }),
    waiting: (n) => plural(n, { one: '# wacht', other: '# wachten' }),
    running: (n) => plural(n, { one: '# bezig', other: '# bezig' }),
    paused: (n) => plural(n, { one: '# gepauzeerd', other: '# gepauzeerd' }),
    done: (n) => plural(n, { one: '# klaar', other: '# klaar' }),
    failed: (n) => plural(n, { one: '# mislukt', other: '# mislukt' }),
    lost: (n) => plural(n, { one: '# kwijt', other: '# kwijt' }),
    cancelled: (n) => plural(n, { one: '# geannuleerd', other: '# geannuleerd' }),
  },
  progress: 'Voortgang van de wachtrij',
  left: (time) => `nog ${time}`,
  about: (time) => `ongeveer\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → ongeveer\u00A0${after}`,
  retryAll: 'Alle mislukte opnieuw',
  whenToStart: 'Wanneer starten',
  noRoom: (needed, free) =>
    `Te weinig ruimte: deze taken hebben ongeveer ${needed} nodig en er is ruimte voor ${free}. Verwijder voltooide taken, maak schijfruimte vrij of converteer minder bestanden.`,
};
