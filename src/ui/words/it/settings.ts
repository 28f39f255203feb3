import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnostica',
  diagnosticsHint:
    'Che cosa può fare questo browser, che cosa ha fatto la coda e una verifica di ciò che è salvato.',
  engine: 'Motore',
  engines: { auto: 'Automatico', ffmpeg: 'Solo FFmpeg' },
  engineHint:
    'Automatico: i codec veloci del browser dove sono abbastanza buoni, altrimenti FFmpeg. Solo FFmpeg: più lento, ma con lo stesso risultato in ogni browser.',
  engineDownload: 'Download di FFmpeg',
  engineDownloads: {
    early: 'Quando aggiungi un file che lo richiede',
    late: 'Quando premi Converti',
  },
  engineDownloadHint: '10 MB, una volta sola. Se la connessione risparmia dati, attende Converti.',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro' },
  language: 'Lingua',
  languageAuto: 'Automatica',
  languageNotFetched:
    'Non è stato possibile scaricare questa lingua. Sceglila di nuovo quando hai una connessione.',
  links: 'Scarica link',
  switch: { off: 'No', on: 'Sì' },
  linksHint:
    'Permette di convertire un file da un indirizzo web. Kiln indica prima il sito e non scarica nient’altro da fuori.',
  offline: 'Uso offline',
  offlineHint:
    'Il browser converte da solo i file comuni. Alcuni richiedono FFmpeg (10 MB), che viene scaricato quando arriva il primo. Scaricalo ora per averlo già pronto offline.',
  makeOffline: 'Rendi disponibile offline',
  offlineUnkept:
    'Non c’era spazio per salvare FFmpeg, quindi resta qui solo finché non chiudi la pagina. Libera spazio, ricarica la pagina e riprova.',
  offlineReady: 'FFmpeg è salvato. Kiln funziona del tutto senza connessione.',
  fetching: 'Download di FFmpeg',
  storage: {
    storage: 'Spazio',
    used: (used) => `${used} in uso`,
    usedOf: (used, quota) => `${used} in uso di ${quota} consentiti dal browser`,
    hint: 'I file restano qui finché non sono convertiti, i risultati finché non li rimuovi.',
    contents: {
      sources: 'Originali',
      outputs: 'Risultati',
      unfinished: 'Lavoro incompleto',
      leftovers: 'Residui',
      engine: 'Motori',
      other: 'Kiln stesso e note sui lavori',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: 'Elimina il risultato di # lavoro completato',
        other: 'Elimina i risultati di # lavori completati',
      }),
    deleteOutputsHint: 'I lavori completati lasciano l’elenco. I file scaricati restano.',
    deleteLeftovers: 'Elimina residui',
    deleteEngine: 'Elimina FFmpeg',
    deleteEngineHint: 'Viene scaricato di nuovo (10 MB) quando un file lo richiede.',
  },
};
