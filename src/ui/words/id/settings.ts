import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnostik',
  diagnosticsHint: 'Kemampuan browser ini, hasil kerja antrean, dan pemeriksaan isi penyimpanan.',
  engine: 'Mesin',
  engines: { auto: 'Otomatis', ffmpeg: 'Hanya FFmpeg' },
  engineHint:
    'Otomatis: codec browser yang cepat jika cukup baik, selain itu FFmpeg. Hanya FFmpeg: lebih lambat, tetapi hasilnya sama di semua browser.',
  engineDownload: 'Unduhan FFmpeg',
  engineDownloads: {
    early: 'Saat file yang memerlukannya ditambahkan',
    late: 'Saat menekan Konversi',
  },
  engineDownloadHint: '10 MB, sekali. Jika koneksi Anda menghemat data, menunggu Konversi ditekan.',
  theme: 'Tema',
  themes: { system: 'Sistem', light: 'Terang', dark: 'Gelap' },
  language: 'Bahasa',
  languageAuto: 'Otomatis',
  languageNotFetched: 'Bahasa ini tidak dapat diunduh. Pilih lagi saat Anda online.',
  links: 'Unduh tautan',
  switch: { off: 'Nonaktif', on: 'Aktif' },
  linksHint:
    'Memungkinkan Anda mengonversi file dari alamat web. Kiln menyebutkan situsnya dahulu, dan tidak mengunduh apa pun lagi dari luar.',
  offline: 'Penggunaan offline',
  offlineHint:
    'Browser mengonversi sendiri file yang umum. Sebagian memerlukan FFmpeg (10 MB), yang diunduh saat file pertama memerlukannya. Unduh sekarang agar siap offline.',
  makeOffline: 'Siapkan untuk offline',
  offlineUnkept:
    'Tidak ada ruang untuk menyimpan FFmpeg, jadi hanya ada sampai Anda menutup halaman ini. Kosongkan ruang, muat ulang halaman, lalu coba lagi.',
  offlineReady: 'FFmpeg tersimpan. Seluruh Kiln bekerja tanpa koneksi.',
  fetching: 'Mengunduh FFmpeg',
  storage: {
    storage: 'Penyimpanan',
    used: (used) => `${used} terpakai`,
    usedOf: (used, quota) => `${used} terpakai dari ${quota} yang diizinkan browser`,
    hint: 'File tetap di sini sampai dikonversi, hasil sampai Anda menghapusnya.',
    contents: {
      sources: 'File asli',
      outputs: 'Hasil',
      unfinished: 'Pekerjaan belum selesai',
      leftovers: 'Sisa',
      engine: 'Mesin',
      other: 'Kiln sendiri dan catatan tugas',
    },
    deleteOutputs: (jobs) => plural(jobs, { other: 'Hapus hasil dari # tugas yang selesai' }),
    deleteOutputsHint: 'Tugas yang selesai keluar dari daftar. Unduhan Anda tetap ada.',
    deleteLeftovers: 'Hapus sisa',
    deleteEngine: 'Hapus FFmpeg',
    deleteEngineHint: 'FFmpeg diunduh lagi (10 MB) saat sebuah file memerlukannya.',
  },
};
