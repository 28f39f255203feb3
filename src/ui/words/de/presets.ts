import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': { name: 'Webvideo', goodFor: 'Läuft in jedem Browser und startet schon beim Laden' },
  'web-video-modern': {
    name: 'Webvideo, modern',
    goodFor: 'Freie Codecs für aktuelle Browser, oft kleiner',
  },
  'web-preview': {
    name: 'Web-Vorschau',
    goodFor: 'Leicht genug für Listen von Clips und langsame Verbindungen',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS für die eigene Website: so scharf, wie es die Verbindung erlaubt',
  },
  'silent-loop': {
    name: 'Stumme Schleife',
    goodFor: 'Bewegt wie ein GIF, in allen Farben und viel kleiner',
  },
  phone: { name: 'Handy', goodFor: 'Scharf auf kleinem Bildschirm, braucht wenig Speicher' },
  'phone-much-room-saved': {
    name: 'Handy, am kleinsten',
    goodFor: 'Die kleinste Datei, die noch gut aussieht; braucht Zeit',
  },
  'old-phone': { name: 'Altes Handy', goodFor: 'Für Handys aus der Zeit vor dem Touchscreen' },
  tv: { name: 'Fernseher', goodFor: 'Full HD vom USB-Stick oder über das Heimnetz' },
  'tv-4k': { name: 'Fernseher, 4K', goodFor: 'Für große Bildschirme mit 2160 Zeilen' },
  'dvd-player': { name: 'DVD-Player', goodFor: 'Für Geräte und Fernseher aus der DVD-Zeit' },
  'home-cinema-sound': { name: 'Heimkino-Ton', goodFor: 'Dolby Digital für einen Receiver' },
  'chat-video': { name: 'Chat-Video', goodFor: 'Ein kurzer Clip für jeden Messenger' },
  'gif-for-chat': {
    name: 'GIF für Chats',
    goodFor: 'Ein paar Sekunden, die von selbst laufen, ohne Ton',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Handygröße, passt in die kostenlose Grenze von Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Handygröße, passt in die Grenze von WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100 MB',
    goodFor: 'Handygröße, passt in die Grenze von Signal',
  },
  'email-video': {
    name: 'E-Mail-Video',
    goodFor: 'Höchstens 18 MB, das passt codiert in eine Mail mit 25 MB',
  },
  'small-email-video': {
    name: 'Kleines E-Mail-Video',
    goodFor: 'Höchstens 7 MB, für Postfächer, die 10 annehmen',
  },
  podcast: { name: 'Podcast', goodFor: 'Sprache für jede Podcast-App, in üblicher Lautheit' },
  'voice-memo': { name: 'Sprachmemo', goodFor: 'Stunden an Sprache in wenigen Megabyte' },
  transcription: {
    name: 'Transkription',
    goodFor: 'Was Spracherkennung am liebsten hat',
  },
  'music-archive': { name: 'Musikarchiv', goodFor: 'Verlustfrei: Nichts geht verloren' },
  'music-everywhere': {
    name: 'Musik für überall',
    goodFor: 'Fürs Auto, für USB-Sticks und jedes Gerät',
  },
  'music-for-apple': { name: 'Musik für Apple', goodFor: 'AAC für iPhones und Apple Music' },
  ringtone: { name: 'Klingelton', goodFor: 'Die ersten 30 Sekunden eines Lieds, ausgeblendet' },
  'edit-on-a-mac': {
    name: 'Schnitt am Mac',
    goodFor: 'Für Final Cut und iMovie; was passt, wird kopiert',
  },
  'keep-everything': {
    name: 'Alles behalten',
    goodFor: 'Alle Spuren, wo möglich kopiert',
  },
  'sound-for-editing': {
    name: 'Ton zum Bearbeiten',
    goodFor: 'Unkomprimiert, öffnet sich in jedem Audioeditor',
  },
};

/** The words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Vorlagen',
  lead: 'Eine wählen, um Format und Optionen zu setzen.',
  inUse: 'In Gebrauch',
  chosen: (name) => `„${name}“ gewählt.`,
  yours: 'Eigene',
  purposes: {
    web: 'Fürs Web',
    phone: 'Fürs Handy',
    tv: 'Für Fernseher und Player',
    chat: 'Für Chat und E-Mail',
    voice: 'Sprache',
    music: 'Musik',
    editing: 'Zum Bearbeiten',
  },
  saveNew: 'Aktuelle Wahl als Vorlage sichern',
  saveJob: 'Optionen dieser Datei als Vorlage sichern',
  name: 'Name',
  save: 'Sichern',
  replace: 'Ersetzen',
  saved: (name) => `„${name}“ gesichert.`,
  replaced: (name) => `„${name}“ ersetzt.`,
  full: (limit) => `Mehr als ${limit} Vorlagen gehen nicht. Für eine neue eine löschen.`,
  manage: (name) => `„${name}“ ändern`,
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  moved: (name, place, count) => `„${name}“ ist jetzt Nummer ${place} von ${count}.`,
  rename: 'Umbenennen',
  newName: (name) => `Neuer Name von „${name}“`,
  cancel: 'Abbrechen',
  nameTaken: (name) => `Es gibt schon eine Vorlage namens „${name}“.`,
  renamed: (name) => `In „${name}“ umbenannt.`,
  share: 'Teilen',
  linkOf: (name) => `Link zu „${name}“`,
  linkHint: 'Der Link enthält die ganze Vorlage. Wer ihn öffnet, wird erst gefragt.',
  copy: 'Link kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser erlaubte das Kopieren nicht. Den Link markieren und selbst kopieren.',
  remove: 'Löschen',
  removed: (name) => `„${name}“ gelöscht.`,
  undo: 'Rückgängig',
  exportAll: 'Eigene exportieren',
  importFile: 'Importieren',
  importHint: 'oder eine Vorlagendatei hier ablegen',
  fileName: 'kiln-vorlagen.json',
  quoted: (name) => `„${name}“`,
  nothingNew: 'Nichts Neues: Alle sind schon da.',
  imported: (count, names) =>
    `${plural(count, { one: '# Vorlage', other: '# Vorlagen' })} importiert: ${names}.`,
  nothingImported: 'Nichts wurde importiert.',
  fromLink: 'Eine Vorlage von einem Link',
  question: (name) => `Die Vorlage „${name}“ von diesem Link verwenden?`,
  takeOnce: 'Einmal verwenden',
  saveFromLink: 'Sichern',
  questionHint:
    'Sie gilt so oder so für alle Dateien, die noch nicht begonnen sind. „Sichern“ behält sie auch als eigene Vorlage.',
  nothingChanged: 'Nichts wurde geändert.',
  close: 'Schließen',
};
