import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Als het klaar is',
  notify: 'Melding',
  sound: 'Geluid',
  hint: 'Laat weten wanneer de wachtrij of een lange taak klaar is.',
  blocked:
    'Meldingen zijn geblokkeerd. Sta ze toe in de instellingen van deze site: het pictogram naast het adres.',
  missing:
    'Geen meldingen in deze browser. Zet Kiln op een iPhone of iPad eerst op het beginscherm.',
  offer: 'Dit duurt even. Wil je weten wanneer het klaar is?',
  accept: 'Ja, graag',
  decline: 'Nee, dank je',
  refused: 'Meldingen zijn geblokkeerd. Dat kun je wijzigen in de instellingen van deze site.',

  titles: {
    ready: 'Klaar',
    failed: 'Dat is niet gelukt',
    done: 'Afgerond',
  },
  finishedTitles: {
    ready: 'Klaar: de wachtrij is af',
    failed: 'Dat is niet gelukt: de wachtrij is af',
    done: 'Afgerond: de wachtrij is af',
  },
  ready: (count) => plural(count, { one: '# bestand is klaar.', other: '# bestanden zijn klaar.' }),
  failed: (count) => plural(count, { one: '# mislukt.', other: '# mislukt.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { one: '# bestand is klaar', other: '# bestanden zijn klaar' })}, ${failed} mislukt.`,
};
