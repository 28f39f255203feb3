import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Selezione',
  selected: (n) => plural(n, { one: '# selezionato', other: '# selezionati' }),
  convert: 'Converti selezionati',
  download: 'Scarica selezionati',
  remove: 'Rimuovi selezionati',
  all: 'Seleziona tutto',
  none: 'Annulla selezione',
  view: 'Ordina e filtra',
  sort: 'Ordina per',
  sorts: {
    queue: 'Ordine della coda',
    name: 'Nome',
    size: 'Prima i più grandi',
    newest: 'Prima i più recenti',
  },
  phase: 'Stato',
  anyPhase: 'Qualsiasi stato',
  phases: {
    held: 'Pronto',
    waiting: 'In attesa',
    running: 'In corso',
    paused: 'In pausa',
    done: 'Completato',
    failed: 'Non riuscito',
    lost: 'Perso',
    cancelled: 'Annullato',
  },
  kind: 'Tipo',
  anyKind: 'Qualsiasi tipo',
  kinds: { video: 'Video', sound: 'Audio', picture: 'Immagini', other: 'Altro' },
  shown: (shown, all) => `${shown} di ${all} visibili`,
};
