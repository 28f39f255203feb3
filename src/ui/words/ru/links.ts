import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'По ссылке',
  address: 'Адрес файла',
  placeholder: 'https://example.org/song.mp4',
  format: 'Преобразовать в',
  nobodyYet: 'Запрос уйдёт только на сайт из ссылки.',
  asks: [
    'Kiln запросит файл с сайта ',
    '. Этот сайт и те, на которые он перенаправит, увидят ваш IP-адрес.',
  ],
  allow: 'Разрешить Kiln загружать по ссылкам',
  allowHint: 'По умолчанию выключено. Отключить можно в любой момент в настройках.',
  go: 'Загрузить и преобразовать',
  asking: (host) => `Запрос к ${host}`,
  stop: 'Остановить',

  fetching: 'Загрузки по ссылкам',
  progressOf: (name) => `Загрузка: ${name}`,
  from: (host) => `с ${host}`,
  received: (received, total) => `${received} из ${total}`,
  stopOf: (name) => `Остановить загрузку: ${name}`,
  notFetched: (name, why) => `${name}: не загружено. ${why}`,
};
