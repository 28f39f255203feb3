import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What the presets that Kiln brings along are called, and what each is good for, in one line. */
const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Wideo do sieci',
    goodFor: 'Działa w każdej przeglądarce i rusza już podczas wczytywania',
  },
  'web-video-modern': {
    name: 'Wideo do sieci, nowoczesne',
    goodFor: 'Wolne kodeki dla nowych przeglądarek, często mniejsze',
  },
  'web-preview': {
    name: 'Podgląd do sieci',
    goodFor: 'Dość lekki dla list klipów i wolnych łączy',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS dla własnej strony: tak ostro, jak pozwala łącze',
  },
  'silent-loop': {
    name: 'Niema pętla',
    goodFor: 'Rusza się jak GIF, w pełnym kolorze i ułamku rozmiaru',
  },
  phone: { name: 'Telefon', goodFor: 'Ostro na małym ekranie, mało miejsca w pamięci' },
  'phone-much-room-saved': {
    name: 'Telefon, najmniejszy',
    goodFor: 'Najmniejszy plik, który wygląda jeszcze dobrze; wymaga czasu',
  },
  'old-phone': { name: 'Stary telefon', goodFor: 'Dla telefonów sprzed ekranów dotykowych' },
  tv: { name: 'Telewizor', goodFor: 'Full HD z pamięci USB lub przez sieć domową' },
  'tv-4k': { name: 'Telewizor, 4K', goodFor: 'Dla dużych ekranów o 2160 liniach' },
  'dvd-player': {
    name: 'Odtwarzacz DVD',
    goodFor: 'Dla odtwarzaczy i telewizorów z epoki DVD',
  },
  'home-cinema-sound': {
    name: 'Dźwięk kina domowego',
    goodFor: 'Dolby Digital dla amplitunera',
  },
  'chat-video': { name: 'Wideo do czatu', goodFor: 'Krótki klip dla dowolnego komunikatora' },
  'gif-for-chat': {
    name: 'GIF do czatu',
    goodFor: 'Kilka sekund, które odtwarzają się same, bez dźwięku',
  },
  'discord-10-mb': {
    name: 'Discord, 10\u00A0MB',
    goodFor: 'Rozmiar dla telefonu, w darmowym limicie Discorda',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16\u00A0MB',
    goodFor: 'Rozmiar dla telefonu, w limicie WhatsAppa',
  },
  'signal-100-mb': {
    name: 'Signal, 100\u00A0MB',
    goodFor: 'Rozmiar dla telefonu, w limicie Signala',
  },
  'email-video': {
    name: 'Wideo do e-maila',
    goodFor: 'Najwyżej 18\u00A0MB, co po zakodowaniu mieści się w 25\u00A0MB',
  },
  'small-email-video': {
    name: 'Małe wideo do e-maila',
    goodFor: 'Najwyżej 7\u00A0MB, dla skrzynek z limitem 10',
  },
  podcast: {
    name: 'Podcast',
    goodFor: 'Mowa dla każdej aplikacji podcastów, o zwykłej głośności',
  },
  'voice-memo': { name: 'Notatka głosowa', goodFor: 'Godziny mowy w kilku megabajtach' },
  transcription: {
    name: 'Transkrypcja',
    goodFor: 'To, co najlepsze dla programów zamieniających mowę na tekst',
  },
  'music-archive': { name: 'Archiwum muzyki', goodFor: 'Bezstratnie: nic nie ginie' },
  'music-everywhere': {
    name: 'Muzyka wszędzie',
    goodFor: 'Do samochodów, pamięci USB i każdego odtwarzacza',
  },
  'music-for-apple': {
    name: 'Muzyka dla Apple',
    goodFor: 'AAC dla iPhone’ów i Apple Music',
  },
  ringtone: { name: 'Dzwonek', goodFor: 'Pierwsze 30 sekund utworu, z zanikaniem' },
  'edit-on-a-mac': {
    name: 'Montaż na Macu',
    goodFor: 'Dla Final Cut i iMovie; co pasuje, jest kopiowane',
  },
  'keep-everything': {
    name: 'Zachowaj wszystko',
    goodFor: 'Wszystkie ścieżki, w miarę możliwości kopiowane',
  },
  'sound-for-editing': {
    name: 'Dźwięk do edycji',
    goodFor: 'Bez kompresji, otworzy go każdy edytor dźwięku',
  },
};

/** The words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Profile',
  lead: 'Wybierz profil, aby ustawić format i opcje.',
  inUse: 'W użyciu',
  chosen: (name) => `Wybrano „${name}”.`,
  yours: 'Własne',
  purposes: {
    web: 'Do sieci WWW',
    phone: 'Do telefonów',
    tv: 'Do TV i odtwarzaczy',
    chat: 'Do czatu i e-maila',
    voice: 'Mowa',
    music: 'Muzyka',
    editing: 'Do montażu',
  },
  saveNew: 'Zapisz bieżący wybór jako profil',
  saveJob: 'Zapisz opcje tego pliku jako profil',
  name: 'Nazwa',
  save: 'Zapisz',
  replace: 'Zastąp',
  saved: (name) => `Zapisano „${name}”.`,
  replaced: (name) => `Zastąpiono „${name}”.`,
  full: (limit) => `Limit profili to ${limit}. Aby zapisać kolejny, usuń jeden z nich.`,
  manage: (name) => `Zmień „${name}”`,
  moveUp: 'Przenieś wyżej',
  moveDown: 'Przenieś niżej',
  moved: (name, place, count) => `„${name}” ma teraz numer ${place} z ${count}.`,
  rename: 'Zmień nazwę',
  newName: (name) => `Nowa nazwa dla „${name}”`,
  cancel: 'Anuluj',
  nameTaken: (name) => `Profil o nazwie „${name}” już istnieje.`,
  renamed: (name) => `Zmieniono nazwę na „${name}”.`,
  share: 'Udostępnij',
  linkOf: (name) => `Odnośnik do „${name}”`,
  linkHint: 'Odnośnik zawiera cały profil. Kto go otworzy, zostanie najpierw zapytany.',
  copy: 'Kopiuj odnośnik',
  copied: 'Skopiowano',
  notCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz odnośnik i skopiuj go ręcznie.',
  remove: 'Usuń',
  removed: (name) => `Usunięto „${name}”.`,
  undo: 'Cofnij',
  exportAll: 'Eksportuj własne',
  importFile: 'Importuj',
  importHint: 'lub upuść tutaj plik profili',
  fileName: 'kiln-presets.json',
  quoted: (name) => `„${name}”`,
  nothingNew: 'Nic nowego: wszystkie już są.',
  imported: (count, names) =>
    `${plural(count, {
      one: 'Zaimportowano # profil',
      few: 'Zaimportowano # profile',
      many: 'Zaimportowano # profili',
      other: 'Zaimportowano # profilu',
    })}: ${names}.`,
  nothingImported: 'Niczego nie zaimportowano.',
  fromLink: 'Profil z odnośnika',
  question: (name) => `Użyć profilu „${name}” z tego odnośnika?`,
  takeOnce: 'Użyj raz',
  saveFromLink: 'Zapisz',
  questionHint:
    'W obu przypadkach zadziała dla wszystkich jeszcze nierozpoczętych plików. „Zapisz” dodatkowo zachowa go wśród własnych profili.',
  nothingChanged: 'Niczego nie zmieniono.',
  close: 'Zamknij',
};
