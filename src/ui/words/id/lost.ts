import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const files = (count: number) => plural(count, { other: '# file yang hilang' });

/** In Indonesian: the words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'File sudah tidak ada di sana.',
    todo: 'Pilih lagi untuk melanjutkan.',
  },
  locked: {
    what: 'Browser memerlukan izin Anda untuk membaca file ini lagi.',
    todo: 'Izinkan untuk melanjutkan.',
  },
  chooseAgain: 'Pilih file lagi',
  allowReading: 'Izinkan membaca',
  notAllowed: 'Tidak diizinkan. Coba lagi dan izinkan saat browser meminta, atau pilih file lagi.',
  otherFile: (wanted) => `Itu file lain. Tugas ini memerlukan ${wanted}, tanpa perubahan.`,
  missing: (wanted) => `Hilang: ${wanted}.`,
  wantedFile: (name, size) => `“${name}” (${size})`,
  findLost: 'Cari file yang hilang',
  foundSome: (found, all) =>
    `${found} dari ${files(all)} ditemukan. Pilih juga yang lain; isinya harus tidak berubah.`,
  foundAll: (found) => `${files(found)} ditemukan: tugasnya berlanjut.`,
};
