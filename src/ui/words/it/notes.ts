import { app } from './app.ts';
import type { Catalogue } from '../language.ts';

/** In Italian: the words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Qui non si può salvare nulla (finestra privata?), quindi i lavori non sopravvivono a un ricaricamento. Tieni aperta questa scheda finché non finiscono, oppure usa una finestra normale.',
    emptied:
      'Tutto ciò che Kiln aveva salvato qui è stato eliminato, dal browser o cancellando i dati del sito. Aggiungi di nuovo i file. Installato come app, Kiln li conserva.',
    'seven-days':
      'Safari elimina questi lavori se non apri la pagina per sette giorni. Aggiungi Kiln alla schermata Home per conservarli.',
    alone: 'Usa Kiln in una sola scheda: in questo browser, due si disturberebbero.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'Il database di questo browser era lento ad aprirsi, quindi i lavori di questa scheda non sopravvivono a un ricaricamento. Lasciali finire, poi ricarica la pagina per vedere quelli precedenti.',
  },
  reload: 'Ricarica',
};
