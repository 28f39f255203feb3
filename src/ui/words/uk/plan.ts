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
    video: times('Відео'),
    audio: times('Аудіо'),
    cover: times('Обкладинка'),
    subtitle: times('Субтитри'),
    attachment: times('Вкладений файл'),
    data: times('Дані'),
  },
  metadata: {
    text: (count) =>
      plural(count, { one: '# тег', few: '# теги', many: '# тегів', other: '# тегу' }),
    date: () => 'дата',
    place: () => 'місце знімання',
    device: () => 'камера',
    timecode: () => 'часовий код',
    exif: () => 'дані EXIF',
    'maker-notes': () => 'нотатки виробника',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'коментарі',
    'gain-map': () => 'карта підсилення HDR',
    'motion-video': () => 'відео живого фото',
    pages: (count) => `решта сторінок (${count})`,
    chapters: (count) =>
      plural(count, { one: '# розділ', few: '# розділи', many: '# розділів', other: '# розділу' }),
    marks: (count) =>
      count === 1
        ? 'позначка доріжки'
        : plural(count, {
            one: '# позначка доріжок',
            few: '# позначки доріжок',
            many: '# позначок доріжок',
            other: '# позначки доріжок',
          }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'типова',
    forced: 'примусова',
    original: 'оригінал',
    commentary: 'коментарі',
    'hearing-impaired': 'для людей із вадами слуху',
    'visual-impaired': 'для незрячих',
  },
  metadataKept: (what) => `зберігається: ${what}`,
  metadataLeftOut: (what) => `не зберігається: ${what}`,
  becauseOfPrivacy: 'задля приватності',
  becauseOnlyFirst: 'Kiln бере першу',
  becauseUnwritten: 'Kiln не вміє це записувати',
  becauseOutdated: 'більше не відповідає',
  copied: 'копіювання',
  encoded: (from, to, engine) =>
    from === to ? `перекодування ${from} (${engine})` : `${from} → ${to} (${engine})`,
  bridged: (from, to) =>
    from === to
      ? `перекодування ${from} (декодує FFmpeg, кодує браузер)`
      : `${from} → ${to} (декодує FFmpeg, кодує браузер)`,
  decodedBy: (decoder) => `декодує ${decoder}`,
  leftOut: 'пропуск',
  asChosen: 'за вашим вибором',
  leftOutBecause: (what, why) => `${what} (${why})`,
  pictureSubtitles: times('Графічні субтитри'),
  copiedBy: (engine) => `копіювання (${engine})`,
  becauseUnwritable: 'браузери такого не записують',
  becauseNotHeld: (format) => `${format} цього не підтримує`,
  becauseOfTiming: 'не підлаштовується під швидкість',
  becauseNotTogether: 'записати мав би FFmpeg, але він не читає цього відео',
  becauseMixed: 'доріжки зведено в одну',
  becauseEmpty: 'доріжка порожня',
  becauseNobodyDecodes: (codec) => `Kiln не може декодувати ${codec}`,
  unread: (bytes, all) =>
    `Частина цього файлу не читається: у результаті не буде ${bytes} з ${all}.`,
  deinterlaced: 'деінтерлейсинг',
  lossless: 'без втрат',
  hdrToSdr: 'HDR на SDR',
  hdrKept: 'HDR зберігається, 10\u00A0біт',
  flattened: {
    white: 'прозорість на білому',
    black: 'прозорість на чорному',
    grey: 'прозорість на сірому',
    green: 'прозорість на зеленому',
  },
  becauseEnded: 'закінчується до початку відрізка',
  tooLargeForSource: (names) => `без ${names}: більше, ніж у джерелі`,
  engineNames: { images: 'цей браузер', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'за вашими параметрами',
  becauseOfSize: 'щоб укластися в розмір',
  becauseExactSize: 'точно влучає в розмір',
  allowed: (size) => `не більше ${size}`,
  allowedAt: (size, how) => `не більше ${size}: ${how}`,
  atQuality: (quality: string) => `якість ${quality}`,
  pictureAt: (size, kbit) => `${size}, ${kbit}\u00A0кбіт/с`,
  soundAt: (kbit) => `${kbit}\u00A0кбіт/с`,
  passes: (count) =>
    plural(count, { one: '# прохід', few: '# проходи', many: '# проходів', other: '# проходу' }),
  inPass: (pass) => `прохід ${pass}`,
  becauseOfRotation: 'поворот у правильне положення',
  becauseTrimmed: 'щоб вирізане не лишилося у файлі',
  becauseUnsafe: 'копія може не відтворитися',
  becauseOfQuality: 'задля найменшого розміру',
  becauseUndecodable: (codec) => `браузер не декодує ${codec}`,
  becauseUnencodable: (codec) => `браузер не кодує ${codec} як слід`,
  becauseSurround: (codec) => `браузер не кодує в ${codec} більше двох каналів`,
  becauseOfEdit: 'фільтри є лише у FFmpeg',
  becauseUnsupported: 'WebCodecs не читає файлів цього типу',
  becauseOfSetting: 'так задано в налаштуваннях',
  inParts: (count) =>
    plural(count, {
      one: '# частиною',
      few: '# частинами одночасно',
      many: '# частинами одночасно',
      other: '# частинами одночасно',
    }),
  wholeForNewFrames: 'цілком: кадри змінюються',
  wholeForUnknownFrames: 'цілком: час кадрів невідомий',
  wholeForUncuttable: 'цілком: відео не можна поділити',
  setbacks: {
    images: setback(
      'Браузер не впорався із зображенням, тому його обробить FFmpeg.',
      'Браузер не впорався із зображенням, тому його обробляє FFmpeg.',
      'Браузер не впорався із зображенням, тому його обробив FFmpeg.',
      'Браузер не впорався із зображенням, тому його намагався обробити FFmpeg.',
    ),
    webcodecs: setback(
      'Кодеки браузера не впоралися, тому роботу виконає FFmpeg.',
      'Кодеки браузера не впоралися, тому роботу виконує FFmpeg.',
      'Кодеки браузера не впоралися, тому роботу виконав FFmpeg.',
      'Кодеки браузера не впоралися, тому роботу намагався виконати FFmpeg.',
    ),
    'webcodecs-declined': setback(
      'Кодеки браузера не підходять для цього файлу, тому роботу виконає FFmpeg.',
      'Кодеки браузера не підходять для цього файлу, тому роботу виконує FFmpeg.',
      'Кодеки браузера не підходять для цього файлу, тому роботу виконав FFmpeg.',
      'Кодеки браузера не підходять для цього файлу, тому роботу намагався виконати FFmpeg.',
    ),
    'webcodecs-mistake': setback(
      'Kiln використовує кодеки браузера з помилкою, тому роботу виконає FFmpeg. Будь ласка, повідомте про це.',
      'Kiln використовує кодеки браузера з помилкою, тому роботу виконує FFmpeg. Будь ласка, повідомте про це.',
      'Kiln використовує кодеки браузера з помилкою, тому роботу виконав FFmpeg. Будь ласка, повідомте про це.',
      'Kiln використовує кодеки браузера з помилкою, тому роботу намагався виконати FFmpeg. Будь ласка, повідомте про це.',
    ),
    bridge: setback(
      'FFmpeg і кодувальник браузера не впоралися разом, тому FFmpeg виконає роботу сам.',
      'FFmpeg і кодувальник браузера не впоралися разом, тому FFmpeg виконує роботу сам.',
      'FFmpeg і кодувальник браузера не впоралися разом, тому FFmpeg виконав роботу сам.',
      'FFmpeg і кодувальник браузера не впоралися разом, тому FFmpeg намагався виконати роботу сам.',
    ),
    copy: setback(
      'Проста копія не вдалася, тому буде перекодування.',
      'Проста копія не вдалася, тому триває перекодування.',
      'Проста копія не вдалася, тому виконано перекодування.',
      'Проста копія не вдалася, тому було перекодування.',
    ),
    'usual-size': setback(
      'Перший результат виявився завеликим, тому буде перекодування під потрібний розмір.',
      'Перший результат виявився завеликим, тому триває перекодування під потрібний розмір.',
      'Перший результат виявився завеликим, тому виконано перекодування під потрібний розмір.',
      'Перший результат виявився завеликим, тому було перекодування під потрібний розмір.',
    ),
    segments: setback(
      'Частини не зійшлися, тому відео буде закодовано цілком.',
      'Частини не зійшлися, тому відео кодується цілком.',
      'Частини не зійшлися, тому відео закодовано цілком.',
      'Частини не зійшлися, тому відео кодувалося цілком.',
    ),
  },
  atOnce: 'відразу',
  aboutASecond: 'близько\u00A0секунди',
  roughly: (amount) => `приблизно\u00A0${amount}`,
};
