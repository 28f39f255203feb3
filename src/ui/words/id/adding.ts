import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { other: '# file dilewati' })}: bukan audio, gambar, atau video (${names}).`,
  more: (count) => plural(count, { other: '# lainnya' }),
  notOpened: {
    damaged: (zip) => `${zip} rusak atau bukan zip.`,
    locked: (zip) => `${zip} memerlukan kata sandi. Ekstrak dahulu, lalu tambahkan file-filenya.`,
    empty: (zip) => `${zip} tidak berisi audio, gambar, atau video.`,
    'too-much': (zip) => `${zip} terlalu besar untuk diekstrak di sini.`,
  },
  noCover: (picture) => `${picture} tidak dapat dibaca di sini, jadi tidak dijadikan sampul album.`,
  unreadable: (zip, names) => `${zip}: beberapa file tidak dapat dibaca (${names}).`,
  shareFailed:
    'Tidak semua yang dibagikan dapat diterima. Disk mungkin penuh; tambahkan sisanya lewat “Tambah file”.',
};
