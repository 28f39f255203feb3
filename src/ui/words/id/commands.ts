import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Perintah…',
  title: 'Lanjutkan di luar browser',
  hint: 'Pekerjaan yang sama sebagai perintah untuk FFmpeg dan ImageMagick, yang harus terpasang. Jalankan skrip di folder file Anda; hasilnya masuk ke folder “converted”.',
  script: 'Skrip untuk',
  scripts: {
    shell: 'Linux dan macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (banyak inti atau komputer)',
  },
  text: 'Perintah',
  copy: 'Salin',
  copied: 'Disalin',
  save: 'Simpan',

  madeBy: (link) => `Dibuat oleh Kiln (${link}).`,
  needs:
    'Memerlukan FFmpeg; untuk gambar, ImageMagick. Jalankan di folder berisi file, atau sebutkan folder itu.',
  resultsGoTo: 'Hasil masuk ke folder "converted" di sebelahnya. Yang sudah ada di sana diganti.',
  notRead: 'Dilewati: Kiln belum membaca file ini.',
  notPossible: 'Dilewati: tidak ada perintah untuk melakukannya.',
  byBrowser:
    'Kiln akan memakai enkoder browser; FFmpeg memakai miliknya sendiri, dengan kualitas yang sama.',
  byCanvas: 'Kiln akan memakai codec gambar browser.',
  inSegments: (count) =>
    `Kiln akan mengodekan gambar dalam ${plural(count, { other: '# segmen' })} sekaligus.`,
  differences: {
    'measures-loudness':
      'Kiln akan mengukur kenyaringan dahulu, lalu mengubahnya dengan satu penguatan.',
    'measures-size': 'Kiln akan memeriksa ukuran, dan mengodekan ulang sampai cukup kecil.',
    'cuts-captions': 'Kiln juga akan menampilkan subtitel yang dimulai sebelum potongan.',
    'keeps-cover': 'Kiln akan memasukkan sampul ke hasil.',
    'writes-tags': 'Kiln akan menulis semua tag, termasuk yang tidak punya tempat di FFmpeg.',
    'drops-place-alone': 'Kiln hanya akan menghapus lokasi; di sini semua data kamera dihapus.',
    'draws-slides': 'Kiln akan menggambar sendiri transisi antargambar.',
  },
};
