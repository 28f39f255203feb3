import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What the presets that Kiln brings along are called, and what each is good for, in one line. */
const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Веб-видео',
    goodFor: 'Воспроизводится в любом браузере, начинается ещё при загрузке',
  },
  'web-video-modern': {
    name: 'Веб-видео, современное',
    goodFor: 'Свободные кодеки для новых браузеров, часто меньше',
  },
  'web-preview': {
    name: 'Веб-превью',
    goodFor: 'Достаточно лёгкое для списков и медленных сетей',
  },
  streaming: {
    name: 'Стриминг',
    goodFor: 'HLS для своего сайта: чётко, насколько позволяет сеть',
  },
  'silent-loop': {
    name: 'Беззвучный цикл',
    goodFor: 'Движется как GIF, но в полном цвете и намного меньше',
  },
  phone: { name: 'Телефон', goodFor: 'Чётко на малом экране, занимает мало места' },
  'phone-much-room-saved': {
    name: 'Телефон, минимум места',
    goodFor: 'Самый маленький файл, который ещё хорошо выглядит; требует времени',
  },
  'old-phone': { name: 'Старый телефон', goodFor: 'Для кнопочных телефонов' },
  tv: { name: 'Телевизор', goodFor: 'Full HD с флешки или по домашней сети' },
  'tv-4k': { name: 'Телевизор, 4K', goodFor: 'Для больших экранов с 2160 строками' },
  'dvd-player': { name: 'DVD-плеер', goodFor: 'Для плееров и телевизоров эпохи DVD' },
  'home-cinema-sound': {
    name: 'Звук домашнего кинотеатра',
    goodFor: 'Dolby Digital для ресивера',
  },
  'chat-video': { name: 'Видео для чата', goodFor: 'Короткий ролик для любого мессенджера' },
  'gif-for-chat': {
    name: 'GIF для чата',
    goodFor: 'Несколько секунд, которые воспроизводятся сами, без звука',
  },
  'discord-10-mb': {
    name: 'Discord, 10\u00A0МБ',
    goodFor: 'Размер для телефона, в пределах бесплатного лимита Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16\u00A0МБ',
    goodFor: 'Размер для телефона, в пределах лимита WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100\u00A0МБ',
    goodFor: 'Размер для телефона, в пределах лимита Signal',
  },
  'email-video': {
    name: 'Видео для почты',
    goodFor: 'Не больше 18\u00A0МБ: помещается в письмо на 25\u00A0МБ',
  },
  'small-email-video': {
    name: 'Малое видео для почты',
    goodFor: 'Не больше 7\u00A0МБ, для ящиков с лимитом 10\u00A0МБ',
  },
  podcast: {
    name: 'Подкаст',
    goodFor: 'Речь для любого приложения подкастов, с принятой громкостью',
  },
  'voice-memo': { name: 'Голосовая заметка', goodFor: 'Часы речи в нескольких мегабайтах' },
  transcription: {
    name: 'Расшифровка',
    goodFor: 'То, что лучше всего подходит программам распознавания речи',
  },
  'music-archive': { name: 'Архив музыки', goodFor: 'Без потерь: ничего не пропадает' },
  'music-everywhere': {
    name: 'Музыка для всего',
    goodFor: 'Для машин, флешек и любых плееров',
  },
  'music-for-apple': { name: 'Музыка для Apple', goodFor: 'AAC для iPhone и Apple Music' },
  ringtone: { name: 'Рингтон', goodFor: 'Первые 30 секунд песни с плавным концом' },
  'edit-on-a-mac': {
    name: 'Монтаж на Mac',
    goodFor: 'Для Final Cut и iMovie; что подходит, копируется',
  },
  'keep-everything': {
    name: 'Сохранить всё',
    goodFor: 'Все дорожки, по возможности копированием',
  },
  'sound-for-editing': {
    name: 'Звук для редактирования',
    goodFor: 'Без сжатия, открывается в любом аудиоредакторе',
  },
};

/** The words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Пресеты',
  lead: 'Выберите пресет, чтобы задать формат и параметры.',
  inUse: 'Используется',
  chosen: (name) => `Выбран пресет «${name}».`,
  yours: 'Свои',
  purposes: {
    web: 'Для веба',
    phone: 'Для телефонов',
    tv: 'Для ТВ и плееров',
    chat: 'Для чатов и почты',
    voice: 'Речь',
    music: 'Музыка',
    editing: 'Для монтажа',
  },
  saveNew: 'Сохранить текущий выбор как пресет',
  saveJob: 'Сохранить параметры этого файла как пресет',
  name: 'Название',
  save: 'Сохранить',
  replace: 'Заменить',
  saved: (name) => `Пресет «${name}» сохранён.`,
  replaced: (name) => `Пресет «${name}» заменён.`,
  full: (limit) =>
    `Достигнут предел числа пресетов (${limit}). Чтобы сохранить новый, удалите один из них.`,
  manage: (name) => `Изменить «${name}»`,
  moveUp: 'Выше',
  moveDown: 'Ниже',
  moved: (name, place, count) => `«${name}»: теперь номер ${place} из ${count}.`,
  rename: 'Переименовать',
  newName: (name) => `Новое название для «${name}»`,
  cancel: 'Отмена',
  nameTaken: (name) => `Пресет с названием «${name}» уже есть.`,
  renamed: (name) => `Новое название: «${name}».`,
  share: 'Поделиться',
  linkOf: (name) => `Ссылка на «${name}»`,
  linkHint: 'В ссылке весь пресет. Тот, кто её откроет, сначала увидит вопрос.',
  copy: 'Копировать ссылку',
  copied: 'Скопировано',
  notCopied: 'Браузер не разрешил копирование. Выделите ссылку и скопируйте её сами.',
  remove: 'Удалить',
  removed: (name) => `Пресет «${name}» удалён.`,
  undo: 'Отменить',
  exportAll: 'Экспорт своих',
  importFile: 'Импорт',
  importHint: 'или перетащите сюда файл пресетов',
  fileName: 'kiln-presets.json',
  quoted: (name) => `«${name}»`,
  nothingNew: 'Ничего нового: все эти пресеты уже есть.',
  imported: (count, names) =>
    `${plural(count, {
      one: 'Импортирован # пресет',
      few: 'Импортировано # пресета',
      many: 'Импортировано # пресетов',
      other: 'Импортировано # пресета',
    })}: ${names}.`,
  nothingImported: 'Ничего не импортировано.',
  fromLink: 'Пресет из ссылки',
  question: (name) => `Использовать пресет «${name}» из этой ссылки?`,
  takeOnce: 'Один раз',
  saveFromLink: 'Сохранить',
  questionHint:
    'В обоих случаях он применится ко всем ещё не начатым файлам. «Сохранить» также добавит его к вашим пресетам.',
  nothingChanged: 'Ничего не изменено.',
  close: 'Закрыть',
};
