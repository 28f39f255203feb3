import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Tutup',
  dismiss: 'Abaikan',
  headline: 'Konversi video, audio, dan gambar. Langsung di sini.',
  lead: (formats) =>
    `Kiln bekerja di dalam browser ini, ke ${formats} format. File Anda tidak pernah diunggah.`,
  promises: [
    ['Pribadi', 'Tanpa server, tanpa akun. Lihat tab jaringan: tidak ada yang keluar.'],
    [
      'Sabar',
      'Antrean bertahan saat dimuat ulang, crash, atau dimulai ulang, lalu berlanjut dari posisi terakhir.',
    ],
    [
      'Portabel',
      'Bekerja tanpa koneksi setelah pernah melihat satu file. Sebagian file memerlukan FFmpeg: 10 MB, diunduh sekali saja.',
    ],
  ],
  convertTo: 'Konversi ke',
  formatKinds: {
    video: 'Video',
    animation: 'Animasi',
    audio: 'Audio',
    still: 'Gambar',
    subtitles: 'Subtitel',
  },
  optionsForAll: 'Opsi untuk semua',
  presets: 'Preset',
  startAtOnce: 'Langsung mulai',
  convert: 'Konversi',
  settings: 'Pengaturan',
  about: 'Tentang',
  updateReady: 'Versi baru siap',
  updateWaits: 'Menunggu tugas yang berjalan.',
  updateNow: 'Antrean Anda tetap tersimpan.',
  update: 'Perbarui',
  updating: 'Memperbarui',
  wentWrong: (detail) => `Tidak berhasil: ${detail}`,
  notOffline:
    'Browser ini tidak menyimpan seluruh Kiln, jadi mungkin tidak berfungsi tanpa koneksi. Coba lagi dengan koneksi dan ruang kosong.',
  startedMeanwhile: (name) =>
    `${name} sudah dimulai, jadi tidak dapat diubah lagi. Perubahan yang belum diterapkan hilang; untuk mengulanginya, batalkan tugas dahulu.`,
  removedMeanwhile: (name) => `${name} tidak lagi ada di antrean, jadi tidak dapat diubah.`,
  notAdded: (name, why) => `${name} tidak ditambahkan. ${why}`,
  outputGone: (name) => `${name} tidak lagi tersimpan di browser ini. Konversi filenya lagi.`,
  said: {
    added: (n) => plural(n, { other: '# file ditambahkan.' }),
    done: (name) => `${name} selesai.`,
    doneMany: (n) => plural(n, { other: '# tugas selesai.' }),
    failed: (name) => `${name} gagal.`,
    failedMany: (n) => plural(n, { other: '# tugas gagal.' }),
    finished: 'Antrean selesai.',
    update: 'Versi baru sudah siap.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Selesai – ${what}`,
  titleFailed: (failed, what) => `${plural(failed, { other: '# gagal' })} – ${what}`,
  files: (count) => plural(count, { other: '# file' }),
  copyReport: 'Salin laporan',
  reportCopied: 'Disalin',
  slowDatabase:
    'Basis data browser lambat dibuka. Tugas Anda ada di dalamnya, jadi Kiln menunggu dan berlanjut sendiri begitu siap. Tanpa itu, Anda mulai dengan antrean kosong yang akan hilang saat dimuat ulang.',
  goOnWithout: 'Lanjutkan tanpanya',
  unusable: {
    'old-browser': `Browser ini terlalu lama untuk Kiln. Diperlukan Chrome atau Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari}, atau yang lebih baru. Perbarui browser ini, atau buka Kiln di browser lain.`,
    insecure:
      'Kiln memerlukan alamat aman untuk menyimpan file dan memeriksa mesinnya. Buka lewat https, atau di localhost.',
    'no-storage':
      'Browser ini tidak mengizinkan Kiln menyimpan apa pun. Keluar dari mode penyamaran, atau izinkan data situs untuk halaman ini.',
    newer:
      'Kiln yang lebih baru pernah dibuka di sini; muat ulang halaman ini untuk memperbarui. Tugas Anda tetap tersimpan.',
    blocked:
      'Tab lain menjalankan Kiln yang lebih lama. Biarkan tugasnya selesai; lalu tutup atau muat ulang tab itu, dan halaman ini berlanjut sendiri.',
  },
};
