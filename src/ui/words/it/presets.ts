import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Video per il web',
    goodFor: 'Funziona in ogni browser e parte mentre si carica',
  },
  'web-video-modern': {
    name: 'Video per il web, moderno',
    goodFor: 'Codec liberi per browser attuali, spesso più piccolo',
  },
  'web-preview': {
    name: 'Anteprima per il web',
    goodFor: 'Leggera per elenchi di clip e connessioni lente',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS per il tuo sito: nitido quanto la connessione permette',
  },
  'silent-loop': {
    name: 'Loop senza audio',
    goodFor: 'Si muove come una GIF, a colori pieni e molto più piccolo',
  },
  phone: { name: 'Telefono', goodFor: 'Nitido su uno schermo piccolo, occupa poco' },
  'phone-much-room-saved': {
    name: 'Telefono, minimo',
    goodFor: 'Il file più piccolo che si vede ancora bene; richiede tempo',
  },
  'old-phone': {
    name: 'Vecchio telefono',
    goodFor: 'Per telefoni di prima dei touch screen',
  },
  tv: { name: 'TV', goodFor: 'Full HD da chiavetta USB o in rete domestica' },
  'tv-4k': { name: 'TV, 4K', goodFor: 'Per grandi schermi da 2160 linee' },
  'dvd-player': { name: 'Lettore DVD', goodFor: 'Per lettori e TV dell’epoca dei DVD' },
  'home-cinema-sound': {
    name: 'Audio home cinema',
    goodFor: 'Dolby Digital per un sintoamplificatore',
  },
  'chat-video': {
    name: 'Video per chat',
    goodFor: 'Una breve clip per qualsiasi app di messaggi',
  },
  'gif-for-chat': {
    name: 'GIF per chat',
    goodFor: 'Pochi secondi che partono da soli, senza audio',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Formato telefono, entro il limite gratuito di Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Formato telefono, entro il limite di WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100 MB',
    goodFor: 'Formato telefono, entro il limite di Signal',
  },
  'email-video': {
    name: 'Video per e-mail',
    goodFor: 'Al massimo 18 MB, che codificati stanno in un’e-mail da 25 MB',
  },
  'small-email-video': {
    name: 'Video per e-mail, piccolo',
    goodFor: 'Al massimo 7 MB, per caselle che ne accettano 10',
  },
  podcast: {
    name: 'Podcast',
    goodFor: 'Voce per ogni app di podcast, al loudness abituale',
  },
  'voice-memo': { name: 'Memo vocale', goodFor: 'Ore di voce in pochi megabyte' },
  transcription: {
    name: 'Trascrizione',
    goodFor: 'Quello che i programmi di riconoscimento vocale preferiscono',
  },
  'music-archive': { name: 'Archivio musicale', goodFor: 'Senza perdite: non va perso nulla' },
  'music-everywhere': {
    name: 'Musica, ovunque',
    goodFor: 'Per auto, chiavette USB e ogni lettore',
  },
  'music-for-apple': { name: 'Musica per Apple', goodFor: 'AAC per iPhone e Apple Music' },
  ringtone: {
    name: 'Suoneria',
    goodFor: 'I primi 30 secondi di una canzone, con dissolvenza finale',
  },
  'edit-on-a-mac': {
    name: 'Montaggio su Mac',
    goodFor: 'Per Final Cut e iMovie; ciò che è adatto viene copiato',
  },
  'keep-everything': {
    name: 'Conserva tutto',
    goodFor: 'Tutte le tracce, copiate quando possibile',
  },
  'sound-for-editing': {
    name: 'Audio da montare',
    goodFor: 'Non compresso, si apre in ogni editor audio',
  },
};

/** In Italian: the words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Preset',
  lead: 'Scegline uno per impostare formato e opzioni.',
  inUse: 'In uso',
  chosen: (name) => `«${name}» scelto.`,
  yours: 'I tuoi',
  purposes: {
    web: 'Per il web',
    phone: 'Per telefoni',
    tv: 'Per TV e lettori',
    chat: 'Per chat ed e-mail',
    voice: 'Voce',
    music: 'Musica',
    editing: 'Per il montaggio',
  },
  saveNew: 'Salva la scelta attuale come preset',
  saveJob: 'Salva le opzioni di questo file come preset',
  name: 'Nome',
  save: 'Salva',
  replace: 'Sostituisci',
  saved: (name) => `«${name}» salvato.`,
  replaced: (name) => `«${name}» sostituito.`,
  full: (limit) => `Puoi avere ${limit} preset. Eliminane uno per salvarne un altro.`,
  manage: (name) => `Modifica «${name}»`,
  moveUp: 'Sposta su',
  moveDown: 'Sposta giù',
  moved: (name, place, count) => `«${name}» ora è il numero ${place} di ${count}.`,
  rename: 'Rinomina',
  newName: (name) => `Nuovo nome di «${name}»`,
  cancel: 'Annulla',
  nameTaken: (name) => `Hai già un preset di nome «${name}».`,
  renamed: (name) => `Rinominato in «${name}».`,
  share: 'Condividi',
  linkOf: (name) => `Link a «${name}»`,
  linkHint: 'Il link contiene tutto il preset. A chi lo apre viene prima chiesta conferma.',
  copy: 'Copia link',
  copied: 'Copiato',
  notCopied: 'Il browser non ha permesso la copia. Seleziona il link e copialo tu.',
  remove: 'Elimina',
  removed: (name) => `«${name}» eliminato.`,
  undo: 'Annulla',
  exportAll: 'Esporta i tuoi',
  importFile: 'Importa',
  importHint: 'o trascina qui un file di preset',
  fileName: 'kiln-preset.json',
  quoted: (name) => `«${name}»`,
  nothingNew: 'Niente di nuovo: li hai già tutti.',
  imported: (count, names) =>
    `${plural(count, { one: '# preset importato', other: '# preset importati' })}: ${names}.`,
  nothingImported: 'Non è stato importato nulla.',
  fromLink: 'Un preset da un link',
  question: (name) => `Usare il preset «${name}» di questo link?`,
  takeOnce: 'Usa una volta',
  saveFromLink: 'Salva',
  questionHint:
    'In ogni caso vale per tutti i file non ancora avviati. «Salva» lo conserva anche tra i tuoi preset.',
  nothingChanged: 'Non è cambiato nulla.',
  close: 'Chiudi',
};
