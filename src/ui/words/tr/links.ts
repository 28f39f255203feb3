import type { Catalogue } from '../language.ts';

/** In Turkish: the words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Bağlantıdan',
  address: 'Dosyanın adresi',
  placeholder: 'https://example.org/sarki.mp4',
  format: 'Hedef biçim',
  nobodyYet: 'Yalnızca bağlantıdaki siteyle iletişim kurulur.',
  asks: [
    'Kiln dosyayı şu siteden isteyecek: ',
    '. Bu site ve yönlendirdiği siteler IP adresinizi görür.',
  ],
  allow: 'Kiln bağlantıları indirebilsin',
  allowHint: 'Varsayılan olarak kapalı. Ayarlar’dan istediğiniz zaman kapatabilirsiniz.',
  go: 'İndir ve dönüştür',
  asking: (host) => `Soruluyor: ${host}`,
  stop: 'Durdur',

  fetching: 'İndirilen bağlantılar',
  progressOf: (name) => `İndiriliyor: ${name}`,
  from: (host) => `kaynak: ${host}`,
  received: (received, total) => `${received} / ${total}`,
  stopOf: (name) => `İndirmeyi durdur: ${name}`,
  notFetched: (name, why) => `${name} indirilmedi. ${why}`,
};
