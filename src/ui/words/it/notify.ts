import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Alla fine',
  notify: 'Notifica',
  sound: 'Suono',
  hint: 'Ti avvisa quando la coda o un lavoro lungo è terminato.',
  blocked:
    'Le notifiche sono bloccate. Consentile nelle impostazioni di questo sito: l’icona accanto all’indirizzo.',
  missing:
    'Nessuna notifica in questo browser. Su iPhone o iPad, aggiungi prima Kiln alla schermata Home.',
  offer: 'Ci vorrà un po’. Vuoi sapere quando è pronto?',
  accept: 'Avvisami',
  decline: 'No, grazie',
  refused: 'Le notifiche sono bloccate. Puoi cambiarlo nelle impostazioni di questo sito.',

  titles: {
    ready: 'Pronto',
    failed: 'Non ha funzionato',
    done: 'Finito',
  },
  finishedTitles: {
    ready: 'Pronto: la coda è terminata',
    failed: 'Non ha funzionato: la coda è terminata',
    done: 'Finito: la coda è terminata',
  },
  ready: (count) => plural(count, { one: '# file è pronto.', other: '# file sono pronti.' }),
  failed: (count) => plural(count, { one: '# non riuscito.', other: '# non riusciti.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { one: '# file è pronto', other: '# file sono pronti' })}; errori: ${failed}.`,
};
