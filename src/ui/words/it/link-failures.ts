import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Scarica il file con il browser, poi aggiungilo qui.';

const brokeOff = (why: string) => (progress: string) =>
  `La connessione si è interrotta dopo ${progress} e ${why}.`;

/** In Italian: the words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln non può scaricare i link.', 'Consentilo nelle impostazioni.'),
  notAnAddress: said(
    'Questo non è un indirizzo web.',
    'Inizia con https:// e porta a un solo file.',
  ),
  password: said('L’indirizzo contiene una password, che una pagina non può inviare.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} non permette ad altre pagine web di leggere i suoi file.`,
    todo: (site) => `Se ${site} offre un download, usalo e poi aggiungi qui il file.`,
  },
  mixedContent: {
    what: (host) => `La connessione a ${host} non è cifrata (http), quindi il browser la blocca.`,
    todo: `Prova l’indirizzo con https://. ${DOWNLOAD}`,
  },
  offline: said('Sei offline.', 'Riprova quando torna la connessione.'),
  notReachable: {
    what: (host) => `${host} non risponde.`,
    todo: 'Controlla l’indirizzo o riprova più tardi.',
  },
  notAllowed: {
    what: (host) => `${host} non permette ad altre pagine web di leggere i suoi file.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} non dà questo file a chiunque (${status}).`,
      todo: 'Accedi al sito e scaricalo, poi aggiungilo qui.',
    },
    missing: {
      what: (host, status) => `${host} non ha nessun file a questo indirizzo (${status}).`,
      todo: 'Controlla l’indirizzo; il file potrebbe essere stato spostato.',
    },
    failing: {
      what: (host, status) => `${host} ora non può inviare il file (${status}).`,
      todo: 'Riprova più tardi, oppure apri l’indirizzo nel browser per capire perché.',
    },
  },
  page: said(
    'Questa è una pagina web, non un file.',
    'Usa l’indirizzo del file stesso, oppure scaricalo da lì e aggiungilo qui.',
  ),
  playlist: said(
    'Questa è una playlist, un elenco di altri file.',
    'Usa gli indirizzi che contiene.',
  ),
  notMedia: {
    what: 'Non è un video, né un audio, né un’immagine.',
    whatBut: (type) => `Non è un video, né un audio, né un’immagine, ma ${type}.`,
    todo: 'Verifica che l’indirizzo porti al file stesso.',
  },
  empty: said('Il file è vuoto.', 'Controlla l’indirizzo o riprova più tardi.'),
  tooLarge: {
    what: 'Non c’è abbastanza spazio per il file.',
    ofSize: (size) => `Non c’è abbastanza spazio per ${size}.`,
    ofSizeInRoom: (size, room) => `Il file è di ${size} e c’è spazio per ${room}.`,
    todo: 'Rimuovi i lavori completati o libera spazio su disco, poi riprova. Oppure scaricalo e aggiungilo qui: Kiln può leggerlo da dove si trova.',
  },
  brokeOff: {
    tried: brokeOff('non è stato possibile riprenderla'),
    refused: brokeOff('questo server non permette di riprenderla'),
    changed: brokeOff('il file sul server è cambiato'),
    received: (received, size) => `${received} di ${size}`,
    todo: 'Riprova, oppure scarica il file con il browser e aggiungilo qui.',
  },
  unavailable: said('Il download dei link non è partito.', 'Ricarica la pagina, poi riprova.'),
};
