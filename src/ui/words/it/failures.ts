import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Prova un altro formato.';

/** In Italian: the words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('Il file è vuoto.', 'Copialo o scaricalo di nuovo.'),
  notMedia: said(
    'Kiln non può leggere questo tipo di file.',
    'Aggiungi un video, un audio o un’immagine.',
  ),
  playlist: said(
    'Questa è una playlist, un elenco di altri file.',
    'Aggiungi direttamente quei file.',
  ),
  pictureFormats: {
    heic: said(
      'Kiln converte le immagini HEIC in JPEG, PNG e WebP, con il motore su Automatico.',
      'Scegli uno di questi formati.',
    ),
    avif: said(
      'Kiln converte le immagini AVIF in JPEG, PNG e WebP, con il motore su Automatico.',
      'Scegli uno di questi formati.',
    ),
    jxl: said(
      'Kiln converte le immagini JPEG XL in JPEG, PNG e WebP, con il motore su Automatico.',
      'Scegli uno di questi formati.',
    ),
    pdf: said(
      'Kiln converte le immagini PDF in JPEG, PNG e WebP, con il motore su Automatico.',
      'Scegli uno di questi formati.',
    ),
    svg: said('Kiln non può leggere i disegni SVG.', 'Salvalo prima come PNG.'),
    'webp-animation': said(
      'Kiln non può ancora leggere i WebP animati.',
      'Salvalo prima come GIF o come video.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Kiln converte le immagini ${format} solo in altre immagini.`,
    todo: 'Scegli un formato di immagine.',
  },
  picturesOnly: {
    what: (format) => `Kiln crea ${format} solo da immagini, con il motore su Automatico.`,
    todo: 'Per un fotogramma di un video scegli JPEG o PNG.',
  },
  pictureTooLarge: {
    what: (width, height) => `L’immagine è troppo grande: ${width} × ${height} pixel.`,
    todo: 'Prima riducila.',
  },
  damaged: said(
    'Il file è danneggiato.',
    'Copialo o scaricalo di nuovo, oppure verifica che si apra altrove.',
  ),
  cutShort: {
    what: (actual, expected) => `Il file finisce dopo ${actual} di ${expected}.`,
    todo: 'Probabilmente è incompleto. Copialo o scaricalo di nuovo.',
  },
  noTrack: {
    video: said('Questo file non ha immagini.', 'Scegli un formato audio.'),
    audio: said('Questo file non ha audio.', 'Scegli un formato video o immagine.'),
    subtitles: said('Questo file non ha sottotitoli.', 'Scegli un altro formato.'),
    text: said(
      'I sottotitoli di questo file sono immagini, non testo.',
      'Scegli MKV per conservarli come sono.',
    ),
    any: said('Nulla di questo file è adatto al formato.', 'Scegli un altro formato.'),
  },
  declined: said(
    'Kiln non può convertire questo file in quel modo.',
    'Scegli un altro formato o altre opzioni.',
  ),
  unsupportedCodec: {
    what: (codec) => `Kiln non può decodificare ${codec} in questo browser.`,
    todo: 'Convertilo prima con un altro programma.',
    todoOrKeep: (formats, codec) =>
      `Scegli ${formats} per conservarlo com’è, oppure usa un browser che riproduca ${codec}, con il motore su Automatico.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `Questo file non può essere ridotto a ${limit}: servono circa ${least}.`,
    todo: 'Consenti quella dimensione, taglia il file o scegli un altro formato.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `Questo file non può essere ridotto a ${limit}: il risultato più piccolo era di ${reached}.`,
    todo: 'Consenti una dimensione maggiore, oppure scegli una risoluzione inferiore o un altro formato.',
  },
  engineFailed: {
    what: (code) => `FFmpeg non è riuscito a convertire questo file (codice ${code}).`,
    todo: 'Prova un altro formato. I dettagli dicono di più.',
  },
  engineCrashed: said(
    'FFmpeg si è bloccato su questo file.',
    'Riprova, oppure prova un altro formato.',
  ),
  stalled: {
    what: (time) => `Non è successo nulla per ${time}, quindi Kiln ha interrotto il lavoro.`,
    todo: 'Chiudi altri programmi e riprova, oppure scegli una risoluzione inferiore.',
  },
  crashedTwice: said(
    'Questo file ha bloccato Kiln due volte, quindi non verrà ritentato da solo.',
    'Prova un altro formato o una risoluzione inferiore.',
  ),
  outOfMemory: said(
    'Il browser ha esaurito la memoria.',
    'Chiudi altre schede e riprova, oppure scegli una risoluzione inferiore.',
  ),
  engineUnavailable: {
    offline: said(
      'Non è stato possibile scaricare FFmpeg.',
      'Kiln riproverà quando torna la connessione.',
    ),
    missing: said(
      'FFmpeg non è stato trovato.',
      'Probabilmente Kiln è stato aggiornato. Ricarica la pagina, poi riprova.',
    ),
    corrupt: said(
      'FFmpeg è arrivato danneggiato.',
      'Ricarica la pagina e riprova. Un proxy o un’estensione potrebbe averlo modificato.',
    ),
    unsupported: said(
      'Questo browser non può eseguire FFmpeg.',
      'Aggiornalo, oppure usa una versione attuale di Chrome, Edge, Firefox o Safari.',
    ),
  },
  storageFull: {
    what: 'Lo spazio non basta.',
    needed: (needed) => `Lo spazio non basta: servono circa ${needed}.`,
    used: (used) => `Lo spazio non basta: Kiln ha salvato qui ${used}.`,
    neededAndUsed: (needed, used) =>
      `Lo spazio non basta: servono circa ${needed}; Kiln ha salvato qui ${used}.`,
    todo: 'Rimuovi i lavori completati o libera spazio su disco, poi riprova.',
  },
  storageRefused: said(
    'Il browser non ha permesso a Kiln di salvare il file.',
    'È una finestra privata? Provane una normale.',
  ),
  tooLargeForMemory: {
    what: (limit) =>
      `Il risultato supererebbe ${limit}, il massimo che questo browser può contenere.`,
    todo: 'Scegli una qualità o una risoluzione inferiore, oppure usa una versione attuale di Chrome, Edge, Firefox o Safari.',
  },
  outputRejected: {
    empty: said('Il risultato era vuoto.', OTHER_FORMAT),
    unreadable: said(
      'Non è stato possibile leggere il risultato, quindi Kiln l’ha scartato.',
      OTHER_FORMAT,
    ),
    'missing-track': said(
      'Nel risultato mancava una traccia, quindi Kiln l’ha scartato.',
      OTHER_FORMAT,
    ),
    'too-long': said(
      'Il risultato era più lungo dell’originale, quindi Kiln l’ha scartato.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'Il risultato non si riproduceva dall’inizio alla fine, quindi Kiln l’ha scartato.',
      'Prova un altro formato, oppure verifica che il file si apra altrove.',
    ),
    seams: said(
      'Le parti del video non combaciavano, quindi Kiln ha scartato il risultato.',
      'Riprova, oppure prova un altro formato.',
    ),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        one: 'Questo browser non può mostrare una delle immagini.',
        other: 'Questo browser non può mostrare # delle immagini.',
      }),
    todo: 'Continua senza, oppure rimuovi il lavoro e ricomincia.',
  },
  internal: {
    what: 'Qualcosa è andato storto in Kiln.',
    todo: (detail) => `Riprova. Se succede ancora, segnala questo: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `Il file dura ${length}, ma l’inizio è a ${start}.`,
      todo: 'Scegli un inizio precedente.',
    },
    nothingLeft: said('Tra inizio e fine non resta nulla.', 'Scegli una fine successiva.'),
    cropOutside: {
      what: (width, height) =>
        `Il ritaglio toglie più di quanto l’immagine abbia: ${width} × ${height} pixel.`,
      todo: 'Ritaglia di meno.',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `La traccia audio ${wanted} non esiste. Tracce audio nel file: ${has}.`,
      todo: 'Scegli un’altra traccia audio.',
    },
    fadesTooLong: {
      what: (fades, length) => `Le dissolvenze durano ${fades}, ma il risultato solo ${length}.`,
      todo: 'Accorcia le dissolvenze.',
    },
  },
};
