import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What the presets that Kiln brings along are called, and what each is good for, in one line. */
const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Вебвідео',
    goodFor: 'Відтворюється в будь-якому браузері, починається ще під час завантаження',
  },
  'web-video-modern': {
    name: 'Вебвідео, сучасне',
    goodFor: 'Вільні кодеки для нових браузерів, часто менше',
  },
  'web-preview': {
    name: 'Вебперегляд',
    goodFor: 'Досить легкий для списків і повільних мереж',
  },
  streaming: {
    name: 'Стримінг',
    goodFor: 'HLS для власного сайту: чітко, наскільки дозволяє мережа',
  },
  'silent-loop': {
    name: 'Беззвучний цикл',
    goodFor: 'Рухається як GIF, але в повному кольорі й значно менший',
  },
  phone: { name: 'Телефон', goodFor: 'Чітко на малому екрані, займає мало місця' },
  'phone-much-room-saved': {
    name: 'Телефон, найменше місця',
    goodFor: 'Найменший файл, що ще має гарний вигляд; потребує часу',
  },
  'old-phone': { name: 'Старий телефон', goodFor: 'Для кнопкових телефонів' },
  tv: { name: 'Телевізор', goodFor: 'Full HD з флешки або домашньою мережею' },
  'tv-4k': { name: 'Телевізор, 4K', goodFor: 'Для великих екранів із 2160 рядками' },
  'dvd-player': { name: 'DVD-програвач', goodFor: 'Для програвачів і телевізорів епохи DVD' },
  'home-cinema-sound': {
    name: 'Звук домашнього кінотеатру',
    goodFor: 'Dolby Digital для ресивера',
  },
  'chat-video': { name: 'Відео для чату', goodFor: 'Короткий ролик для будь-якого месенджера' },
  'gif-for-chat': {
    name: 'GIF для чату',
    goodFor: 'Кілька секунд, що відтворюються самі, без звуку',
  },
  'discord-10-mb': {
    name: 'Discord, 10\u00A0МБ',
    goodFor: 'Розмір для телефону, у межах безплатного ліміту Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16\u00A0МБ',
    goodFor: 'Розмір для телефону, у межах ліміту WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100\u00A0МБ',
    goodFor: 'Розмір для телефону, у межах ліміту Signal',
  },
  'email-video': {
    name: 'Відео для пошти',
    goodFor: 'Не більше 18\u00A0МБ: уміщається в лист на 25\u00A0МБ',
  },
  'small-email-video': {
    name: 'Мале відео для пошти',
    goodFor: 'Не більше 7\u00A0МБ, для скриньок із лімітом 10\u00A0МБ',
  },
  podcast: {
    name: 'Подкаст',
    goodFor: 'Мовлення для будь-якої програми подкастів, зі звичною гучністю',
  },
  'voice-memo': { name: 'Голосова нотатка', goodFor: 'Години мовлення в кількох мегабайтах' },
  transcription: {
    name: 'Розшифрування',
    goodFor: 'Те, що найкраще підходить програмам розпізнавання мовлення',
  },
  'music-archive': { name: 'Архів музики', goodFor: 'Без втрат: нічого не зникає' },
  'music-everywhere': {
    name: 'Музика для всього',
    goodFor: 'Для авто, флешок і будь-яких програвачів',
  },
  'music-for-apple': { name: 'Музика для Apple', goodFor: 'AAC для iPhone та Apple Music' },
  ringtone: { name: 'Рингтон', goodFor: 'Перші 30 секунд пісні з плавним кінцем' },
  'edit-on-a-mac': {
    name: 'Монтаж на Mac',
    goodFor: 'Для Final Cut та iMovie; що підходить, копіюється',
  },
  'keep-everything': {
    name: 'Зберегти все',
    goodFor: 'Усі доріжки, за змоги копіюванням',
  },
  'sound-for-editing': {
    name: 'Звук для редагування',
    goodFor: 'Без стиснення, відкривається в будь-якому аудіоредакторі',
  },
};

/** The words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Профілі',
  lead: 'Виберіть профіль, щоб задати формат і параметри.',
  inUse: 'Використовується',
  chosen: (name) => `Вибрано профіль «${name}».`,
  yours: 'Власні',
  purposes: {
    web: 'Для вебу',
    phone: 'Для телефонів',
    tv: 'Для ТБ і програвачів',
    chat: 'Для чатів і пошти',
    voice: 'Мовлення',
    music: 'Музика',
    editing: 'Для монтажу',
  },
  saveNew: 'Зберегти поточний вибір як профіль',
  saveJob: 'Зберегти параметри цього файлу як профіль',
  name: 'Назва',
  save: 'Зберегти',
  replace: 'Замінити',
  saved: (name) => `Профіль «${name}» збережено.`,
  replaced: (name) => `Профіль «${name}» замінено.`,
  full: (limit) =>
    `Досягнуто ліміту профілів (${limit}). Щоб зберегти новий, видаліть один із них.`,
  manage: (name) => `Змінити «${name}»`,
  moveUp: 'Вище',
  moveDown: 'Нижче',
  moved: (name, place, count) => `«${name}»: тепер номер ${place} з ${count}.`,
  rename: 'Перейменувати',
  newName: (name) => `Нова назва для «${name}»`,
  cancel: 'Скасувати',
  nameTaken: (name) => `Профіль із назвою «${name}» вже є.`,
  renamed: (name) => `Нова назва: «${name}».`,
  share: 'Поділитися',
  linkOf: (name) => `Посилання на «${name}»`,
  linkHint: 'У посиланні весь профіль. Хто його відкриє, спершу побачить запитання.',
  copy: 'Копіювати посилання',
  copied: 'Скопійовано',
  notCopied: 'Браузер не дозволив копіювання. Виділіть посилання та скопіюйте його самі.',
  remove: 'Видалити',
  removed: (name) => `Профіль «${name}» видалено.`,
  undo: 'Скасувати',
  exportAll: 'Експорт власних',
  importFile: 'Імпорт',
  importHint: 'або перетягніть сюди файл профілів',
  fileName: 'kiln-presets.json',
  quoted: (name) => `«${name}»`,
  nothingNew: 'Нічого нового: усі ці профілі вже є.',
  imported: (count, names) =>
    `${plural(count, {
      one: 'Імпортовано # профіль',
      few: 'Імпортовано # профілі',
      many: 'Імпортовано # профілів',
      other: 'Імпортовано # профілю',
    })}: ${names}.`,
  nothingImported: 'Нічого не імпортовано.',
  fromLink: 'Профіль із посилання',
  question: (name) => `Використати профіль «${name}» з цього посилання?`,
  takeOnce: 'Один раз',
  saveFromLink: 'Зберегти',
  questionHint:
    'В обох випадках він застосується до всіх іще не розпочатих файлів. «Зберегти» також додасть його до ваших профілів.',
  nothingChanged: 'Нічого не змінено.',
  close: 'Закрити',
};
