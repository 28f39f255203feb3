import type { Catalogue } from '../language.ts';

const AS_IT_IS = 'Как есть';
const AS_SOURCE = 'Как в источнике';
const AUTO = 'Автоматически';

/** What options and their values are called. */
export const options: Catalogue['options'] = {
  quality: {
    label: 'Качество',
    choices: { fast: 'Быстро', balanced: 'Сбалансированно', smallest: 'Наименьший размер' },
  },
  resolution: {
    label: 'Разрешение',
    choices: {
      auto: 'Автоматически: изображения как есть, видео малые',
      source: AS_SOURCE,
      2160: 'До 2160p (4K)',
      1440: 'До 1440p',
      1080: 'До 1080p',
      720: 'До 720p',
      480: 'До 480p',
      360: 'До 360p',
      240: 'До 240p',
      custom: 'Свой размер',
    },
  },
  longestEdge: { label: 'Длинная сторона', unit: 'пикс.', empty: 'Без изменений' },
  width: { label: 'Ширина', unit: 'пикс.', empty: AUTO },
  height: { label: 'Высота', unit: 'пикс.', empty: AUTO },
  fitMode: {
    label: 'Вписывание',
    choices: {
      fit: 'Вписать',
      fill: 'Заполнить и обрезать',
      pad: 'Добавить чёрные поля',
      stretch: 'Растянуть',
    },
  },
  frameRate: {
    label: 'Частота кадров',
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
    label: 'Уменьшение',
    choices: {
      off: 'Нет',
      light: 'Слабое: ¾ размера или меньше',
      medium: 'Среднее: половина или меньше',
      strong: 'Сильное: четверть или меньше',
    },
  },
  maxSize: { label: 'Не больше', unit: 'МБ', empty: 'Без ограничения' },
  audioBitrate: {
    label: 'Битрейт аудио',
    choices: {
      auto: AUTO,
      320: '320\u00A0кбит/с',
      256: '256\u00A0кбит/с',
      192: '192\u00A0кбит/с',
      160: '160\u00A0кбит/с',
      128: '128\u00A0кбит/с',
      96: '96\u00A0кбит/с',
      64: '64\u00A0кбит/с',
    },
  },
  renditions: {
    label: 'Несколько разрешений',
    empty: 'Выключено',
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
  frameTime: { label: 'Момент кадра', unit: 'с' },
  trimStart: { label: 'Начало', empty: '0:00' },
  trimEnd: { label: 'Конец', empty: 'Вся длина' },
  trimMode: {
    label: 'Резка',
    choices: { exact: 'Точная', keyframes: 'По ключевым кадрам, без перекодирования' },
  },
  speed: { label: 'Скорость', unit: '×' },
  fadeIn: { label: 'Плавное начало', unit: 'с' },
  fadeOut: { label: 'Плавный конец', unit: 'с' },
  cropLeft: { label: 'Убрать слева', unit: 'пикс.' },
  cropTop: { label: 'Убрать сверху', unit: 'пикс.' },
  cropRight: { label: 'Убрать справа', unit: 'пикс.' },
  cropBottom: { label: 'Убрать снизу', unit: 'пикс.' },
  rotate: {
    label: 'Поворот',
    choices: { 0: 'Нет', 90: '90° вправо', 180: '180°', 270: '90° влево' },
  },
  flip: {
    label: 'Отражение',
    choices: { none: 'Нет', horizontal: 'Слева направо', vertical: 'Сверху вниз' },
  },
  deinterlace: {
    label: 'Деинтерлейсинг',
    choices: { auto: 'Где нужно', on: 'Всегда', off: 'Никогда' },
  },
  denoise: {
    label: 'Шумоподавление',
    choices: { off: 'Выключено', light: 'Слабое', strong: 'Сильное' },
  },
  background: {
    label: 'Фон',
    choices: { white: 'Белый', black: 'Чёрный', grey: 'Серый', green: 'Зелёный' },
  },
  hdr: {
    label: 'HDR',
    choices: { sdr: 'Преобразовать в SDR', keep: 'Сохранить, 10\u00A0бит' },
  },
  volume: { label: 'Усиление', unit: 'дБ' },
  loudness: {
    label: 'Громкость',
    choices: {
      keep: 'Без изменений',
      '-14': '−14 LUFS, для стриминга',
      '-16': '−16 LUFS, для подкастов',
      '-23': '−23 LUFS, для вещания',
    },
  },
  channels: { label: 'Каналы', choices: { source: AS_SOURCE, 1: 'Моно', 2: 'Стерео' } },
  sampleRate: {
    label: 'Частота дискретизации',
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
    label: 'Звуковые дорожки',
    choices: {
      all: 'Все, что подходят',
      mix: 'Все, сведённые в одну',
      1: 'Первая',
      2: 'Вторая',
      3: 'Третья',
      4: 'Четвёртая',
      5: 'Пятая',
      6: 'Шестая',
      7: 'Седьмая',
      8: 'Восьмая',
      none: 'Ни одной (без звука)',
    },
  },
  subtitles: {
    label: 'Субтитры',
    choices: { keep: 'Все, что подходят', none: 'Не включать' },
  },
  privacy: {
    label: 'Сведения о файле',
    choices: {
      keep: 'Сохранить все',
      'no-place': 'Удалить место и камеру',
      none: 'Удалить все теги, даты и главы',
    },
  },
  tagTitle: { label: 'Название', empty: AS_IT_IS },
  tagArtist: { label: 'Исполнитель', empty: AS_IT_IS },
  tagAlbum: { label: 'Альбом', empty: AS_IT_IS },
  tagAlbumArtist: { label: 'Исполнитель альбома', empty: AS_IT_IS },
  tagTrack: { label: 'Номер дорожки', empty: AS_IT_IS },
  tagDisc: { label: 'Диск', empty: AS_IT_IS },
  tagDate: { label: 'Дата', empty: AS_IT_IS },
  tagGenre: { label: 'Жанр', empty: AS_IT_IS },
  tagComposer: { label: 'Композитор', empty: AS_IT_IS },
  tagComment: { label: 'Комментарий', empty: AS_IT_IS },
  cover: { label: 'Обложка', choices: { keep: AS_IT_IS, none: 'Нет', own: 'Своё изображение' } },
  videoCodec: {
    label: 'Видеокодек',
    choices: {
      auto: AUTO,
      h264: 'H.264',
      vp9: 'VP9',
      vp8: 'VP8',
      mpeg4: 'MPEG-4 (Xvid)',
      mpeg2video: 'MPEG-2',
    },
  },
  videoBitrate: { label: 'Битрейт видео', unit: 'кбит/с', empty: AUTO },
  crf: { label: 'CRF', unit: '', empty: AUTO },
};
