import type { Catalogue } from '../language.ts';

const AS_IT_IS = 'Bez zmian';
const AS_SOURCE = 'Jak w źródle';
const AUTO = 'Automatycznie';

/** What options and their values are called. */
export const options: Catalogue['options'] = {
  quality: {
    label: 'Jakość',
    choices: { fast: 'Szybko', balanced: 'Wyważona', smallest: 'Najmniejszy plik' },
  },
  resolution: {
    label: 'Rozdzielczość',
    choices: {
      auto: 'Automatycznie: obrazy bez zmian, wideo małe',
      source: AS_SOURCE,
      2160: 'Do 2160p (4K)',
      1440: 'Do 1440p',
      1080: 'Do 1080p',
      720: 'Do 720p',
      480: 'Do 480p',
      360: 'Do 360p',
      240: 'Do 240p',
      custom: 'Własny rozmiar',
    },
  },
  longestEdge: { label: 'Dłuższy bok', unit: 'px', empty: 'Bez zmian' },
  width: { label: 'Szerokość', unit: 'px', empty: AUTO },
  height: { label: 'Wysokość', unit: 'px', empty: AUTO },
  fitMode: {
    label: 'Dopasowanie',
    choices: {
      fit: 'Zmieść w całości',
      fill: 'Wypełnij i przytnij',
      pad: 'Dodaj czarne pasy',
      stretch: 'Rozciągnij',
    },
  },
  frameRate: {
    label: 'Klatki na sekundę',
    choices: {
      source: AS_SOURCE,
      60: 'Do 60\u00A0kl./s',
      50: 'Do 50\u00A0kl./s',
      30: 'Do 30\u00A0kl./s',
      25: 'Do 25\u00A0kl./s',
      24: 'Do 24\u00A0kl./s',
      15: 'Do 15\u00A0kl./s',
      10: 'Do 10\u00A0kl./s',
    },
  },
  smaller: {
    label: 'Zmniejszenie',
    choices: {
      off: 'Nie',
      light: 'Lekkie: ¾ rozmiaru lub mniej',
      medium: 'Średnie: połowa lub mniej',
      strong: 'Mocne: jedna czwarta lub mniej',
    },
  },
  maxSize: { label: 'Co najwyżej', unit: 'MB', empty: 'Bez limitu' },
  audioBitrate: {
    label: 'Przepływność dźwięku',
    choices: {
      auto: AUTO,
      320: '320\u00A0kb/s',
      256: '256\u00A0kb/s',
      192: '192\u00A0kb/s',
      160: '160\u00A0kb/s',
      128: '128\u00A0kb/s',
      96: '96\u00A0kb/s',
      64: '64\u00A0kb/s',
    },
  },
  renditions: {
    label: 'Kilka rozdzielczości',
    empty: 'Wyłączone',
    emptyIn: { hls: AS_SOURCE },
    choices: {
      2160: '2160p',
      1440: '1440p',
      1080: '1080p',
      720: '720p',
      480: '480p',
      360: '360p',
      240: '240p',
    },
  },
  frameTime: { label: 'Pozycja klatki', unit: 's' },
  trimStart: { label: 'Początek', empty: '0:00' },
  trimEnd: { label: 'Koniec', empty: 'Cała długość' },
  trimMode: {
    label: 'Cięcie',
    choices: { exact: 'Dokładne', keyframes: 'Na klatkach kluczowych, bez ponownego kodowania' },
  },
  speed: { label: 'Szybkość', unit: '×' },
  fadeIn: { label: 'Pojawianie się', unit: 's' },
  fadeOut: { label: 'Zanikanie', unit: 's' },
  cropLeft: { label: 'Przytnij z lewej', unit: 'px' },
  cropTop: { label: 'Przytnij z góry', unit: 'px' },
  cropRight: { label: 'Przytnij z prawej', unit: 'px' },
  cropBottom: { label: 'Przytnij z dołu', unit: 'px' },
  rotate: {
    label: 'Obrót',
    choices: { 0: 'Nie', 90: '90° w prawo', 180: '180°', 270: '90° w lewo' },
  },
  flip: {
    label: 'Odbicie lustrzane',
    choices: { none: 'Nie', horizontal: 'W poziomie', vertical: 'W pionie' },
  },
  deinterlace: {
    label: 'Usuwanie przeplotu',
    choices: { auto: 'Gdy potrzeba', on: 'Zawsze', off: 'Nigdy' },
  },
  denoise: {
    label: 'Odszumianie',
    choices: { off: 'Wyłączone', light: 'Lekkie', strong: 'Mocne' },
  },
  background: {
    label: 'Tło',
    choices: { white: 'Białe', black: 'Czarne', grey: 'Szare', green: 'Zielone' },
  },
  hdr: {
    label: 'HDR',
    choices: { sdr: 'Konwertuj na SDR', keep: 'Zachowaj, 10 bitów' },
  },
  volume: { label: 'Wzmocnienie', unit: 'dB' },
  loudness: {
    label: 'Głośność',
    choices: {
      keep: 'Bez zmian',
      '-14': '−14\u00A0LUFS, do streamingu',
      '-16': '−16\u00A0LUFS, do podcastów',
      '-23': '−23\u00A0LUFS, do nadawania',
    },
  },
  channels: { label: 'Kanały', choices: { source: AS_SOURCE, 1: 'Mono', 2: 'Stereo' } },
  sampleRate: {
    label: 'Częstotliwość próbkowania',
    choices: {
      source: AS_SOURCE,
      96000: '96\u00A0kHz',
      48000: '48\u00A0kHz',
      44100: '44,1\u00A0kHz',
      32000: '32\u00A0kHz',
      22050: '22,05\u00A0kHz',
      16000: '16\u00A0kHz',
      8000: '8\u00A0kHz',
    },
  },
  audioTracks: {
    label: 'Ścieżki dźwiękowe',
    choices: {
      all: 'Wszystkie pasujące',
      mix: 'Wszystkie zmiksowane w jedną',
      1: 'Pierwsza',
      2: 'Druga',
      3: 'Trzecia',
      4: 'Czwarta',
      5: 'Piąta',
      6: 'Szósta',
      7: 'Siódma',
      8: 'Ósma',
      none: 'Żadna (bez dźwięku)',
    },
  },
  subtitles: {
    label: 'Napisy',
    choices: { keep: 'Wszystkie pasujące', none: 'Pomiń' },
  },
  privacy: {
    label: 'Informacje o pliku',
    choices: {
      keep: 'Zachowaj wszystkie',
      'no-place': 'Usuń miejsce i aparat',
      none: 'Usuń wszystkie tagi, daty i rozdziały',
    },
  },
  tagTitle: { label: 'Tytuł', empty: AS_IT_IS },
  tagArtist: { label: 'Wykonawca', empty: AS_IT_IS },
  tagAlbum: { label: 'Album', empty: AS_IT_IS },
  tagAlbumArtist: { label: 'Wykonawca albumu', empty: AS_IT_IS },
  tagTrack: { label: 'Numer utworu', empty: AS_IT_IS },
  tagDisc: { label: 'Płyta', empty: AS_IT_IS },
  tagDate: { label: 'Data', empty: AS_IT_IS },
  tagGenre: { label: 'Gatunek', empty: AS_IT_IS },
  tagComposer: { label: 'Kompozytor', empty: AS_IT_IS },
  tagComment: { label: 'Komentarz', empty: AS_IT_IS },
  cover: { label: 'Okładka', choices: { keep: AS_IT_IS, none: 'Brak', own: 'Własny obraz' } },
  videoCodec: {
    label: 'Kodek wideo',
    choices: {
      auto: AUTO,
      h264: 'H.264',
      vp9: 'VP9',
      vp8: 'VP8',
      mpeg4: 'MPEG-4 (Xvid)',
      mpeg2video: 'MPEG-2',
    },
  },
  videoBitrate: { label: 'Przepływność wideo', unit: 'kb/s', empty: AUTO },
  crf: { label: 'CRF', unit: '', empty: AUTO },
};
