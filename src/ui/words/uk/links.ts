import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'За посиланням',
  address: 'Адреса файлу',
  placeholder: 'https://example.org/song.mp4',
  format: 'Перетворити на',
  nobodyYet: 'Запит піде лише на сайт із посилання.',
  asks: [
    'Kiln запитає файл із сайту ',
    '. Цей сайт і ті, на які він переспрямує, побачать вашу IP-адресу.',
  ],
  allow: 'Дозволити Kiln завантажувати за посиланнями',
  allowHint: 'Типово вимкнено. Вимкнути можна будь-коли в налаштуваннях.',
  go: 'Завантажити й перетворити',
  asking: (host) => `Запит до ${host}`,
  stop: 'Зупинити',

  fetching: 'Завантаження за посиланнями',
  progressOf: (name) => `Завантаження: ${name}`,
  from: (host) => `з ${host}`,
  received: (received, total) => `${received} з ${total}`,
  stopOf: (name) => `Зупинити завантаження: ${name}`,
  notFetched: (name, why) => `${name}: не завантажено. ${why}`,
};
