import type { Catalogue } from '../language.ts';

const AS_IT_IS = 'Без змін';
const AS_SOURCE = 'Як у джерелі';
const AUTO = 'Автоматично';

/** What options and their values are called. */
export const options: Catalogue['options'] = {
  quality: {
    label: 'Якість',
    choices: { fast: 'Швидко', balanced: 'Збалансовано', smallest: 'Найменший розмір' },
  },
  resolution: {
    label: 'Роздільність',
    choices: {
      auto: 'Автоматично: зображення без змін, відео малі',
      source: AS_SOURCE,
      2160: 'До 2160p (4K)',
      1440: 'До 1440p',
      1080: 'До 1080p',
      720: 'До 720p',
      480: 'До 480p',
      360: 'До 360p',
      240: 'До 240p',
      custom: 'Власний розмір',
    },
  },
  longestEdge: { label: 'Довша сторона', unit: 'пікс.', empty: 'Без змін' },
  width: { label: 'Ширина', unit: 'пікс.', empty: AUTO },
  height: { label: 'Висота', unit: 'пікс.', empty: AUTO },
  fitMode: {
    label: 'Припасування',
    choices: {
      fit: 'Умістити',
      fill: 'Заповнити й обрізати',
      pad: 'Додати чорні поля',
      stretch: 'Розтягнути',
    },
  },
  frameRate: {
    label: 'Частота кадрів',
    choices: {
      source: AS_SOURCE,
      60: 'До 60\u00A0кадр/с',
      50: 'До 50\u00A0кадр/с',
      30: 'До 30\u00A0кадр/с',
      25: 'До 25\u00A0кадр/с',
      24: 'До 24\u00A0кадр/с',
      15: 'До 15\u00A0кадр/с',
      10: 'До 10\u00A0кадр/с',
    },
  },
  smaller: {
    label: 'Зменшення',
    choices: {
      off: 'Ні',
      light: 'Слабке: ¾ розміру або менше',
      medium: 'Середнє: половина або менше',
      strong: 'Сильне: чверть або менше',
    },
  },
  maxSize: { label: 'Не більше', unit: 'МБ', empty: 'Без обмеження' },
  audioBitrate: {
    label: 'Бітрейт аудіо',
    choices: {
      auto: AUTO,
      320: '320\u00A0кбіт/с',
      256: '256\u00A0кбіт/с',
      192: '192\u00A0кбіт/с',
      160: '160\u00A0кбіт/с',
      128: '128\u00A0кбіт/с',
      96: '96\u00A0кбіт/с',
      64: '64\u00A0кбіт/с',
    },
  },
  renditions: {
    label: 'Кілька роздільностей',
    empty: 'Вимкнено',
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
  frameTime: { label: 'Момент кадру', unit: 'с' },
  trimStart: { label: 'Початок', empty: '0:00' },
  trimEnd: { label: 'Кінець', empty: 'Уся тривалість' },
  trimMode: {
    label: 'Різання',
    choices: { exact: 'Точне', keyframes: 'На ключових кадрах, без перекодування' },
  },
  speed: { label: 'Швидкість', unit: '×' },
  fadeIn: { label: 'Плавний початок', unit: 'с' },
  fadeOut: { label: 'Плавний кінець', unit: 'с' },
  cropLeft: { label: 'Зрізати зліва', unit: 'пікс.' },
  cropTop: { label: 'Зрізати зверху', unit: 'пікс.' },
  cropRight: { label: 'Зрізати справа', unit: 'пікс.' },
  cropBottom: { label: 'Зрізати знизу', unit: 'пікс.' },
  rotate: {
    label: 'Поворот',
    choices: { 0: 'Ні', 90: '90° праворуч', 180: '180°', 270: '90° ліворуч' },
  },
  flip: {
    label: 'Віддзеркалення',
    choices: { none: 'Ні', horizontal: 'Зліва направо', vertical: 'Згори вниз' },
  },
  deinterlace: {
    label: 'Деінтерлейсинг',
    choices: { auto: 'Де потрібно', on: 'Завжди', off: 'Ніколи' },
  },
  denoise: {
    label: 'Зменшення шуму',
    choices: { off: 'Вимкнено', light: 'Слабке', strong: 'Сильне' },
  },
  background: {
    label: 'Тло',
    choices: { white: 'Біле', black: 'Чорне', grey: 'Сіре', green: 'Зелене' },
  },
  hdr: {
    label: 'HDR',
    choices: { sdr: 'Перетворити на SDR', keep: 'Зберегти, 10\u00A0біт' },
  },
  volume: { label: 'Підсилення', unit: 'дБ' },
  loudness: {
    label: 'Гучність',
    choices: {
      keep: 'Без змін',
      '-14': '−14\u00A0LUFS, для стримінгу',
      '-16': '−16\u00A0LUFS, для подкастів',
      '-23': '−23\u00A0LUFS, для мовлення',
    },
  },
  channels: { label: 'Канали', choices: { source: AS_SOURCE, 1: 'Моно', 2: 'Стерео' } },
  sampleRate: {
    label: 'Частота дискретизації',
    choices: {
      source: AS_SOURCE,
      96000: '96\u00A0кГц',
      48000: '48\u00A0кГц',
      44100: '44,1\u00A0кГц',
      32000: '32\u00A0кГц',
      22050: '22,05\u00A0кГц',
      16000: '16\u00A0кГц',
      8000: '8\u00A0кГц',
    },
  },
  audioTracks: {
    label: 'Звукові доріжки',
    choices: {
      all: 'Усі, що підходять',
      mix: 'Усі, зведені в одну',
      1: 'Перша',
      2: 'Друга',
      3: 'Третя',
      4: 'Четверта',
      5: 'П’ята',
      6: 'Шоста',
      7: 'Сьома',
      8: 'Восьма',
      none: 'Жодної (без звуку)',
    },
  },
  subtitles: {
    label: 'Субтитри',
    choices: { keep: 'Усі, що підходять', none: 'Не додавати' },
  },
  privacy: {
    label: 'Відомості про файл',
    choices: {
      keep: 'Зберегти всі',
      'no-place': 'Видалити місце й камеру',
      none: 'Видалити всі теги, дати й розділи',
    },
  },
  tagTitle: { label: 'Назва', empty: AS_IT_IS },
  tagArtist: { label: 'Виконавець', empty: AS_IT_IS },
  tagAlbum: { label: 'Альбом', empty: AS_IT_IS },
  tagAlbumArtist: { label: 'Виконавець альбому', empty: AS_IT_IS },
  tagTrack: { label: 'Номер доріжки', empty: AS_IT_IS },
  tagDisc: { label: 'Диск', empty: AS_IT_IS },
  tagDate: { label: 'Дата', empty: AS_IT_IS },
  tagGenre: { label: 'Жанр', empty: AS_IT_IS },
  tagComposer: { label: 'Композитор', empty: AS_IT_IS },
  tagComment: { label: 'Коментар', empty: AS_IT_IS },
  cover: {
    label: 'Обкладинка',
    choices: { keep: AS_IT_IS, none: 'Немає', own: 'Власне зображення' },
  },
  videoCodec: {
    label: 'Відеокодек',
    choices: {
      auto: AUTO,
      h264: 'H.264',
      vp9: 'VP9',
      vp8: 'VP8',
      mpeg4: 'MPEG-4 (Xvid)',
      mpeg2video: 'MPEG-2',
    },
  },
  videoBitrate: { label: 'Бітрейт відео', unit: 'кбіт/с', empty: AUTO },
  crf: { label: 'CRF', unit: '', empty: AUTO },
  pictureQuality: { label: 'Точна якість', unit: '', empty: 'Автоматично' },
  lossless: { label: 'Без втрат', choices: { off: 'Ні', on: 'Так' } },
};
