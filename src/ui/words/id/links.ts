import type { Catalogue } from '../language.ts';

/** In Indonesian: the words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Dari tautan',
  address: 'Alamat file',
  placeholder: 'https://example.org/lagu.mp4',
  format: 'Konversi ke',
  nobodyYet: 'Hanya situs web di tautan yang dihubungi.',
  asks: [
    'Kiln akan meminta file kepada ',
    '. Situs itu, dan situs tujuan pengalihannya, akan melihat alamat IP Anda.',
  ],
  allow: 'Izinkan Kiln mengunduh tautan',
  allowHint: 'Nonaktif secara bawaan. Dapat dinonaktifkan kapan saja di Pengaturan.',
  go: 'Unduh dan konversi',
  asking: (host) => `Menghubungi ${host}`,
  stop: 'Hentikan',

  fetching: 'Tautan yang sedang diunduh',
  progressOf: (name) => `Mengunduh ${name}`,
  from: (host) => `dari ${host}`,
  received: (received, total) => `${received} dari ${total}`,
  stopOf: (name) => `Hentikan unduhan ${name}`,
  notFetched: (name, why) => `${name} tidak diunduh. ${why}`,
};
