import type { Catalogue } from '../language.ts';

/** In Italian: the words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `Converti ${name} in`,
  wishes: {
    pause: 'Pausa',
    resume: 'Riprendi',
    cancel: 'Annulla',
    retry: 'Riprova',
  },
  select: (name) => `Seleziona ${name}`,
  options: 'Opzioni',
  again: 'Converti di nuovo',
  addedAgain: (name) => `${name} è di nuovo nell’elenco, sotto il suo risultato.`,
  mute: 'Togli audio',
  moveUp: 'Sposta su',
  moveDown: 'Sposta giù',
  remove: 'Rimuovi',
  importing: 'Aggiunta…',
  held: 'Pronto da convertire',
  needsEngine:
    'Richiede FFmpeg (10 MB) e sei offline. Premi Converti ora e inizierà quando torna la connessione.',
  waiting: 'In attesa',
  cancelled: 'Annullato',
  stages: {
    'loading-engine': 'Download di FFmpeg (10 MB, una volta)',
    probing: 'Lettura del file',
    working: 'Conversione',
    verifying: 'Verifica del risultato',
  },
  attempt: (n) => `Tentativo ${n}`,
  progressOf: (name) => `Avanzamento di ${name}`,
  timeLeft: (time) => `${time} alla fine`,
  details: 'Dettagli',
  priorityMarks: { high: 'Priorità alta', low: 'Priorità bassa' },
  keeping: {
    session:
      'Solo per questa sessione: non c’era spazio per salvare il file. Tieni aperta questa scheda fino alla fine.',
    linked: 'Non copiato perché è grande. Lascia il file dov’è fino alla fine.',
  },
  keepCopy: 'Conserva una copia',
  copying: 'Copia in corso…',
  notCopied: {
    'no-room': 'Non c’è spazio per una copia. Lascia il file dov’è.',
    unreachable: 'Il file non c’è più o è cambiato.',
  },
  changeOptions: 'Cambia opzioni',
};
