import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Chiudi',
  dismiss: 'Ignora',
  headline: 'Converti video, audio e immagini. Proprio qui.',
  lead: (formats) =>
    `Kiln lavora dentro questo browser e converte in ${formats} formati. I tuoi file non vengono mai caricati altrove.`,
  promises: [
    ['Privato', 'Nessun server, nessun account. Guarda la scheda di rete: non esce nulla.'],
    ['Paziente', 'La coda sopravvive a ricaricamenti, blocchi e riavvii e riprende da dove era.'],
    [
      'Portatile',
      'Funziona senza connessione una volta che ha visto un file. Alcuni richiedono FFmpeg: 10 MB, scaricati una volta sola.',
    ],
  ],
  convertTo: 'Converti in',
  formatKinds: {
    video: 'Video',
    animation: 'Animazione',
    audio: 'Audio',
    still: 'Immagine',
    subtitles: 'Sottotitoli',
  },
  optionsForAll: 'Opzioni per tutti',
  presets: 'Preset',
  startAtOnce: 'Avvia subito',
  convert: 'Converti',
  settings: 'Impostazioni',
  about: 'Informazioni',
  updateReady: 'Nuova versione pronta',
  updateWaits: 'Attende i lavori in corso.',
  updateNow: 'La coda viene conservata.',
  update: 'Aggiorna',
  updating: 'Aggiornamento',
  wentWrong: (detail) => `Non ha funzionato: ${detail}`,
  notOffline:
    'Questo browser non ha salvato Kiln per intero, quindi potrebbe non funzionare senza connessione. Riprova con una connessione e un po’ di spazio libero.',
  startedMeanwhile: (name) =>
    `${name} è già iniziato, quindi non si può più modificare. Le modifiche non applicate vanno perse; per rifarle, annulla prima il lavoro.`,
  removedMeanwhile: (name) => `${name} non è più in coda, quindi non si può modificare.`,
  notAdded: (name, why) => `${name} non è stato aggiunto. ${why}`,
  outputGone: (name) => `${name} non è più salvato in questo browser. Converti di nuovo il file.`,
  said: {
    added: (n) => plural(n, { one: '# file aggiunto.', other: '# file aggiunti.' }),
    done: (name) => `${name} è pronto.`,
    doneMany: (n) => plural(n, { one: '# lavoro completato.', other: '# lavori completati.' }),
    failed: (name) => `${name} non è riuscito.`,
    failedMany: (n) =>
      plural(n, { one: '# lavoro non riuscito.', other: '# lavori non riusciti.' }),
    finished: 'La coda è terminata.',
    update: 'È pronta una nuova versione.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Fatto – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, { one: '# errore', other: '# errori' })} – ${what}`,
  files: (count) => plural(count, { one: '# file', other: '# file' }),
  copyReport: 'Copia rapporto',
  reportCopied: 'Copiato',
  slowDatabase:
    'Il database del browser è lento ad aprirsi. Contiene i tuoi lavori, quindi Kiln attende e riprende da solo appena è disponibile. Senza, inizi con una coda vuota che non sopravvivrà a un ricaricamento.',
  goOnWithout: 'Continua senza',
  unusable: {
    'old-browser': `Questo browser è troppo vecchio per Kiln. Serve Chrome o Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} o più recente. Aggiornalo oppure apri Kiln in un altro.`,
    insecure:
      'Kiln ha bisogno di un indirizzo sicuro per salvare i file e controllare il suo motore. Aprilo tramite https o su localhost.',
    'no-storage':
      'Questo browser non permette a Kiln di salvare nulla. Esci dalla navigazione privata o consenti i dati del sito per questa pagina.',
    newer:
      'Qui è già stato usato un Kiln più recente; ricarica la pagina per aggiornare. I tuoi lavori vengono conservati.',
    blocked:
      'Un’altra scheda usa un Kiln più vecchio. Lasciale finire i lavori; poi chiudila o ricaricala e questa pagina continuerà da sola.',
  },
};
