import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, { one: '# bestand is', other: '# bestanden zijn' })} opgeslagen in ‘${folder}’.`
        : `${saved} van ${plural(of, { one: '# bestand', other: '# bestanden' })} opgeslagen in ‘${folder}’.`,
      ...(skipped === 0 ? [] : [plural(skipped, { one: '# was er al.', other: '# waren er al.' })]),
    ].join(' '),
  noRoom: 'Er is te weinig ruimte in deze map. Maak ruimte vrij en sla opnieuw op.',
  notAll: (detail) => `Niet alles kon in deze map worden opgeslagen (${detail}).`,
  names: 'Namen van resultaten',
  namesHint: (parts) =>
    `Samengesteld uit ${parts}. Wat een bestand niet heeft, valt weg; ‘preset’ is een eigen voorinstelling.`,
  nameExample: (name) => `Bijvoorbeeld: ${name}`,
  existing: 'Bestanden die er al zijn',
  existingHint: 'Wat er gebeurt als je alle resultaten in een map opslaat.',
  existingChoices: { 'keep-both': 'Beide bewaren', replace: 'Vervangen', skip: 'Overslaan' },
};
