import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Selectie',
  selected: (n) => plural(n, { one: '# geselecteerd', other: '# geselecteerd' }),
  convert: 'Selectie converteren',
  download: 'Selectie downloaden',
  remove: 'Selectie verwijderen',
  all: 'Alles selecteren',
  none: 'Selectie wissen',
  view: 'Sorteren en filteren',
  sort: 'Sorteren op',
  sorts: {
    queue: 'Wachtrij',
    name: 'Naam',
    size: 'Grootste eerst',
    newest: 'Nieuwste eerst',
  },
  phase: 'Status',
  anyPhase: 'Elke status',
  phases: {
    held: 'Gereed',
    waiting: 'Wachtend',
    running: 'Bezig',
    paused: 'Gepauzeerd',
    done: 'Klaar',
    failed: 'Mislukt',
    lost: 'Kwijt',
    cancelled: 'Geannuleerd',
  },
  kind: 'Soort',
  anyKind: 'Elke soort',
  kinds: { video: 'Video', sound: 'Geluid', picture: 'Afbeeldingen', other: 'Overig' },
  shown: (shown, all) => `${shown} van ${all} getoond`,
};
