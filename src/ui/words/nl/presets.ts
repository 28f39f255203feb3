import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Webvideo',
    goodFor: 'Speelt in elke browser en start tijdens het laden',
  },
  'web-video-modern': {
    name: 'Webvideo, modern',
    goodFor: 'Vrije codecs voor actuele browsers, vaak kleiner',
  },
  'web-preview': {
    name: 'Webvoorbeeld',
    goodFor: 'Licht genoeg voor lijsten met clips en trage verbindingen',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS voor je eigen site: zo scherp als de verbinding toelaat',
  },
  'silent-loop': {
    name: 'Stille lus',
    goodFor: 'Beweegt als een GIF in volle kleur, maar veel kleiner',
  },
  phone: { name: 'Telefoon', goodFor: 'Scherp op een klein scherm, zuinig met opslag' },
  'phone-much-room-saved': {
    name: 'Telefoon, kleinst',
    goodFor: 'Het kleinste bestand dat er nog goed uitziet; duurt langer',
  },
  'old-phone': {
    name: 'Oude telefoon',
    goodFor: 'Voor telefoons van voor het aanraakscherm',
  },
  tv: { name: 'Tv', goodFor: 'Full HD vanaf een USB-stick of via het thuisnetwerk' },
  'tv-4k': { name: 'Tv, 4K', goodFor: 'Voor grote schermen met 2160 lijnen' },
  'dvd-player': { name: 'Dvd-speler', goodFor: 'Voor spelers en tv’s uit de dvd-tijd' },
  'home-cinema-sound': {
    name: 'Thuisbioscoopgeluid',
    goodFor: 'Dolby Digital voor een receiver',
  },
  'chat-video': { name: 'Chatvideo', goodFor: 'Een korte clip voor elke berichtenapp' },
  'gif-for-chat': {
    name: 'GIF voor chat',
    goodFor: 'Een paar seconden die vanzelf spelen, zonder geluid',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Telefoonformaat, binnen de gratis limiet van Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Telefoonformaat, binnen de limiet van WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100 MB',
    goodFor: 'Telefoonformaat, binnen de limiet van Signal',
  },
  'email-video': {
    name: 'E-mailvideo',
    goodFor: 'Hoogstens 18 MB; dat past gecodeerd in een mail van 25 MB',
  },
  'small-email-video': {
    name: 'Kleine e-mailvideo',
    goodFor: 'Hoogstens 7 MB, voor postbussen die 10 aannemen',
  },
  podcast: {
    name: 'Podcast',
    goodFor: 'Spraak voor elke podcastapp, met de gebruikelijke luidheid',
  },
  'voice-memo': { name: 'Spraakmemo', goodFor: 'Uren spraak in een paar megabyte' },
  transcription: {
    name: 'Transcriptie',
    goodFor: 'Waar spraak-naar-tekstprogramma’s het liefst mee werken',
  },
  'music-archive': { name: 'Muziekarchief', goodFor: 'Verliesloos: er gaat niets verloren' },
  'music-everywhere': {
    name: 'Muziek, overal',
    goodFor: 'Voor auto’s, USB-sticks en elke speler',
  },
  'music-for-apple': { name: 'Muziek voor Apple', goodFor: 'AAC voor iPhones en Apple Music' },
  ringtone: {
    name: 'Beltoon',
    goodFor: 'De eerste 30 seconden van een nummer, met uitfaden',
  },
  'edit-on-a-mac': {
    name: 'Monteren op een Mac',
    goodFor: 'Voor Final Cut en iMovie; wat past, wordt gekopieerd',
  },
  'keep-everything': {
    name: 'Alles behouden',
    goodFor: 'Alle sporen, waar mogelijk gekopieerd',
  },
  'sound-for-editing': {
    name: 'Geluid om te bewerken',
    goodFor: 'Ongecomprimeerd, opent in elke audiobewerker',
  },
};

/** In Dutch: the words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Voorinstellingen',
  lead: 'Kies er een om formaat en opties in te stellen.',
  inUse: 'In gebruik',
  chosen: (name) => `‘${name}’ gekozen.`,
  yours: 'Van jou',
  purposes: {
    web: 'Voor het web',
    phone: 'Voor telefoons',
    tv: 'Voor tv en spelers',
    chat: 'Voor chat en e-mail',
    voice: 'Spraak',
    music: 'Muziek',
    editing: 'Om te bewerken',
  },
  saveNew: 'Huidige keuze als voorinstelling opslaan',
  saveJob: 'Opties van dit bestand als voorinstelling opslaan',
  name: 'Naam',
  save: 'Opslaan',
  replace: 'Vervangen',
  saved: (name) => `‘${name}’ opgeslagen.`,
  replaced: (name) => `‘${name}’ vervangen.`,
  full: (limit) =>
    `Je kunt ${limit} voorinstellingen bewaren. Verwijder er een om een andere op te slaan.`,
  manage: (name) => `‘${name}’ wijzigen`,
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  moved: (name, place, count) => `‘${name}’ is nu nummer ${place} van ${count}.`,
  rename: 'Hernoemen',
  newName: (name) => `Nieuwe naam van ‘${name}’`,
  cancel: 'Annuleren',
  nameTaken: (name) => `Je hebt al een voorinstelling met de naam ‘${name}’.`,
  renamed: (name) => `Hernoemd tot ‘${name}’.`,
  share: 'Delen',
  linkOf: (name) => `Link naar ‘${name}’`,
  linkHint: 'De link bevat de hele voorinstelling. Wie hem opent, krijgt eerst een vraag.',
  copy: 'Link kopiëren',
  copied: 'Gekopieerd',
  notCopied: 'De browser stond kopiëren niet toe. Selecteer de link en kopieer hem zelf.',
  remove: 'Verwijderen',
  removed: (name) => `‘${name}’ verwijderd.`,
  undo: 'Ongedaan maken',
  exportAll: 'Eigen exporteren',
  importFile: 'Importeren',
  importHint: 'of sleep een bestand met voorinstellingen hierheen',
  fileName: 'kiln-voorinstellingen.json',
  quoted: (name) => `‘${name}’`,
  nothingNew: 'Niets nieuws: je hebt ze allemaal al.',
  imported: (count, names) =>
    `${plural(count, { one: '# voorinstelling', other: '# voorinstellingen' })} geïmporteerd: ${names}.`,
  nothingImported: 'Er is niets geïmporteerd.',
  fromLink: 'Een voorinstelling van een link',
  question: (name) => `De voorinstelling ‘${name}’ van deze link gebruiken?`,
  takeOnce: 'Eén keer gebruiken',
  saveFromLink: 'Opslaan',
  questionHint:
    'Ze geldt hoe dan ook voor alle bestanden die nog niet zijn gestart. ‘Opslaan’ bewaart haar ook als een van je voorinstellingen.',
  nothingChanged: 'Er is niets gewijzigd.',
  close: 'Sluiten',
};
