import type { Catalogue } from '../language.ts';
import { plural, withCount } from './plural.ts';

/** What is done instead of something that failed: when it is about to be done, is done, was done, or was tried in vain. */
const setback = (coming: string, now: string, past: string, tried: string) => ({
  coming,
  now,
  past,
  tried,
});

/** The name of a kind of track; what becomes of it follows. */
const times = (kind: string) => (count: number) =>
  count === 1 ? `${kind}:` : withCount(`${kind} ×#:`)(count);

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Видео'),
    audio: times('Аудио'),
    cover: times('Обложка'),
    subtitle: times('Субтитры'),
    attachment: times('Вложенный файл'),
    data: times('Данные'),
  },
  metadata: {
    text: (count) =>
      plural(count, { one: '# тег', few: '# тега', many: '# тегов', other: '# тега' }),
    date: () => 'дата',
    place: () => 'место съёмки',
    device: () => 'камера',
    timecode: () => 'таймкод',
    exif: () => 'данные EXIF',
    'maker-notes': () => 'заметки производителя',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'комментарии',
    'gain-map': () => 'карта усиления HDR',
    'motion-video': () => 'видео живого фото',
    pages: (count) => `остальные страницы (${count})`,
    chapters: (count) =>
      plural(count, { one: '# глава', few: '# главы', many: '# глав', other: '# главы' }),
    marks: (count) =>
      count === 1
        ? 'пометка дорожки'
        : plural(count, {
            one: '# пометка дорожек',
            few: '# пометки дорожек',
            many: '# пометок дорожек',
            other: '# пометки дорожек',
          }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'по умолчанию',
    forced: 'принудительно',
    original: 'оригинал',
    commentary: 'комментарии',
    'hearing-impaired': 'для слабослышащих',
    'visual-impaired': 'для незрячих',
  },
  metadataKept: (what) => `сохраняется: ${what}`,
  metadataLeftOut: (what) => `не сохраняется: ${what}`,
  becauseOfPrivacy: 'ради приватности',
  becauseOnlyFirst: 'Kiln берёт первую',
  becauseUnwritten: 'Kiln не умеет это записывать',
  becauseOutdated: 'больше не соответствует',
  copied: 'копирование',
  encoded: (from, to, engine) =>
    from === to ? `перекодирование ${from} (${engine})` : `${from} → ${to} (${engine})`,
  bridged: (from, to) =>
    from === to
      ? `перекодирование ${from} (декодирует FFmpeg, кодирует браузер)`
      : `${from} → ${to} (декодирует FFmpeg, кодирует браузер)`,
  decodedBy: (decoder) => `декодирует ${decoder}`,
  leftOut: 'пропуск',
  asChosen: 'по вашему выбору',
  leftOutBecause: (what, why) => `${what} (${why})`,
  pictureSubtitles: times('Графические субтитры'),
  copiedBy: (engine) => `копирование (${engine})`,
  becauseUnwritable: 'браузер такое не записывает',
  becauseNotHeld: (format) => `${format} этого не поддерживает`,
  becauseOfTiming: 'не подстраивается под скорость',
  becauseNotTogether: 'записать мог бы FFmpeg, но он не читает это видео',
  becauseMixed: 'дорожки сведены в одну',
  becauseEmpty: 'дорожка пуста',
  becauseNobodyDecodes: (codec) => `Kiln не может декодировать ${codec}`,
  unread: (bytes, all) =>
    `Часть этого файла не читается: в результате не будет ${bytes} из ${all}.`,
  deinterlaced: 'деинтерлейсинг',
  lossless: 'без потерь',
  hdrToSdr: 'HDR в SDR',
  hdrKept: 'HDR сохраняется, 10\u00A0бит',
  flattened: {
    white: 'прозрачность на белом',
    black: 'прозрачность на чёрном',
    grey: 'прозрачность на сером',
    green: 'прозрачность на зелёном',
  },
  becauseEnded: 'заканчивается до начала отрезка',
  tooLargeForSource: (names) => `без ${names}: больше, чем в источнике`,
  engineNames: { images: 'этот браузер', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'по вашим параметрам',
  becauseOfSize: 'чтобы уложиться в размер',
  becauseExactSize: 'точно попадает в размер',
  allowed: (size) => `не больше ${size}`,
  allowedAt: (size, how) => `не больше ${size}: ${how}`,
  atQuality: (quality: string) => `качество ${quality}`,
  pictureAt: (size, kbit) => `${size}, ${kbit}\u00A0кбит/с`,
  soundAt: (kbit) => `${kbit}\u00A0кбит/с`,
  passes: (count) =>
    plural(count, { one: '# проход', few: '# прохода', many: '# проходов', other: '# прохода' }),
  inPass: (pass) => `проход ${pass}`,
  becauseOfRotation: 'поворот в нормальное положение',
  becauseTrimmed: 'чтобы вырезанное не осталось в файле',
  becauseUnsafe: 'копия может не воспроизвестись',
  becauseOfQuality: 'ради наименьшего размера',
  becauseUndecodable: (codec) => `браузер не декодирует ${codec}`,
  becauseUnencodable: (codec) => `браузер не кодирует ${codec} как следует`,
  becauseSurround: (codec) => `браузер не кодирует в ${codec} больше двух каналов`,
  becauseOfEdit: 'фильтры есть только в FFmpeg',
  becauseUnsupported: 'WebCodecs не читает файлы такого типа',
  becauseOfSetting: 'так задано в настройках',
  inParts: (count) =>
    plural(count, {
      one: '# частью',
      few: '# частями сразу',
      many: '# частями сразу',
      other: '# частями сразу',
    }),
  wholeForNewFrames: 'целиком: кадры меняются',
  wholeForUnknownFrames: 'целиком: время кадров неизвестно',
  wholeForUncuttable: 'целиком: видео нельзя разделить',
  setbacks: {
    images: setback(
      'Браузер не справился с изображением, поэтому его обработает FFmpeg.',
      'Браузер не справился с изображением, поэтому его обрабатывает FFmpeg.',
      'Браузер не справился с изображением, поэтому его обработал FFmpeg.',
      'Браузер не справился с изображением, поэтому его пробовал обработать FFmpeg.',
    ),
    webcodecs: setback(
      'Кодеки браузера не справились, поэтому работу выполнит FFmpeg.',
      'Кодеки браузера не справились, поэтому работу выполняет FFmpeg.',
      'Кодеки браузера не справились, поэтому работу выполнил FFmpeg.',
      'Кодеки браузера не справились, поэтому работу пробовал выполнить FFmpeg.',
    ),
    'webcodecs-declined': setback(
      'Кодеки браузера не подходят для этого файла, поэтому работу выполнит FFmpeg.',
      'Кодеки браузера не подходят для этого файла, поэтому работу выполняет FFmpeg.',
      'Кодеки браузера не подходят для этого файла, поэтому работу выполнил FFmpeg.',
      'Кодеки браузера не подходят для этого файла, поэтому работу пробовал выполнить FFmpeg.',
    ),
    'webcodecs-mistake': setback(
      'Kiln использует кодеки браузера с ошибкой, поэтому работу выполнит FFmpeg. Пожалуйста, сообщите об этом.',
      'Kiln использует кодеки браузера с ошибкой, поэтому работу выполняет FFmpeg. Пожалуйста, сообщите об этом.',
      'Kiln использует кодеки браузера с ошибкой, поэтому работу выполнил FFmpeg. Пожалуйста, сообщите об этом.',
      'Kiln использует кодеки браузера с ошибкой, поэтому работу пробовал выполнить FFmpeg. Пожалуйста, сообщите об этом.',
    ),
    bridge: setback(
      'FFmpeg и кодировщик браузера не справились вместе, поэтому FFmpeg выполнит работу один.',
      'FFmpeg и кодировщик браузера не справились вместе, поэтому FFmpeg выполняет работу один.',
      'FFmpeg и кодировщик браузера не справились вместе, поэтому FFmpeg выполнил работу один.',
      'FFmpeg и кодировщик браузера не справились вместе, поэтому FFmpeg пробовал выполнить работу один.',
    ),
    copy: setback(
      'Простая копия не удалась, поэтому будет перекодирование.',
      'Простая копия не удалась, поэтому идёт перекодирование.',
      'Простая копия не удалась, поэтому выполнено перекодирование.',
      'Простая копия не удалась, поэтому было перекодирование.',
    ),
    'usual-size': setback(
      'Первый результат оказался слишком большим, поэтому будет перекодирование под нужный размер.',
      'Первый результат оказался слишком большим, поэтому идёт перекодирование под нужный размер.',
      'Первый результат оказался слишком большим, поэтому выполнено перекодирование под нужный размер.',
      'Первый результат оказался слишком большим, поэтому было перекодирование под нужный размер.',
    ),
    segments: setback(
      'Части не сошлись, поэтому видео будет закодировано целиком.',
      'Части не сошлись, поэтому видео кодируется целиком.',
      'Части не сошлись, поэтому видео закодировано целиком.',
      'Части не сошлись, поэтому видео кодировалось целиком.',
    ),
  },
  atOnce: 'сразу',
  aboutASecond: 'около\u00A0секунды',
  roughly: (amount) => `примерно\u00A0${amount}`,
};
