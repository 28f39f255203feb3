import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const files = (count: number) =>
  plural(count, { one: '# kwijt bestand', other: '# kwijte bestanden' });

/** In Dutch: the words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Het bestand is er niet meer.',
    todo: 'Kies het opnieuw om verder te gaan.',
  },
  locked: {
    what: 'De browser heeft je toestemming nodig om dit bestand weer te lezen.',
    todo: 'Sta het toe om verder te gaan.',
  },
  chooseAgain: 'Bestand opnieuw kiezen',
  allowReading: 'Lezen toestaan',
  notAllowed:
    'Niet toegestaan. Probeer het opnieuw en sta het toe als de browser het vraagt, of kies het bestand opnieuw.',
  otherFile: (wanted) => `Dat is een ander bestand. Deze taak heeft ${wanted} nodig, ongewijzigd.`,
  missing: (wanted) => `Ontbreekt: ${wanted}.`,
  wantedFile: (name, size) => `‘${name}’ van ${size}`,
  findLost: 'Kwijte bestanden zoeken',
  foundSome: (found, all) =>
    `${found} van ${files(all)} gevonden. Kies de andere ook; ze moeten ongewijzigd zijn.`,
  foundAll: (found) =>
    `${files(found)} gevonden: ${plural(found, { one: 'de taak gaat verder', other: 'de taken gaan verder' })}.`,
};
