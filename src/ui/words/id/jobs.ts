import type { Catalogue } from '../language.ts';

/** In Indonesian: the words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `Konversi ${name} ke`,
  wishes: {
    pause: 'Jeda',
    resume: 'Lanjutkan',
    cancel: 'Batalkan',
    retry: 'Coba lagi',
  },
  select: (name) => `Pilih ${name}`,
  options: 'Opsi',
  again: 'Konversi lagi',
  addedAgain: (name) => `${name} ada lagi di daftar, di bawah hasilnya.`,
  mute: 'Bisukan',
  moveUp: 'Naikkan',
  moveDown: 'Turunkan',
  remove: 'Hapus',
  importing: 'Menambahkan…',
  held: 'Siap dikonversi',
  needsEngine:
    'Memerlukan FFmpeg (10 MB), dan Anda sedang offline. Tekan Konversi sekarang, dan tugas dimulai saat Anda kembali online.',
  waiting: 'Menunggu',
  cancelled: 'Dibatalkan',
  stages: {
    'loading-engine': 'Mengunduh FFmpeg (10 MB, sekali)',
    probing: 'Membaca file',
    working: 'Mengonversi',
    verifying: 'Memeriksa hasil',
  },
  attempt: (n) => `Percobaan ${n}`,
  progressOf: (name) => `Kemajuan ${name}`,
  timeLeft: (time) => `sisa ${time}`,
  details: 'Detail',
  priorityMarks: { high: 'Prioritas tinggi', low: 'Prioritas rendah' },
  keeping: {
    session:
      'Hanya sesi ini: tidak ada ruang untuk menyimpan file. Biarkan tab ini terbuka sampai selesai.',
    linked: 'Tidak disalin karena besar. Biarkan file di tempatnya sampai selesai.',
  },
  keepCopy: 'Simpan salinan',
  copying: 'Menyalin…',
  notCopied: {
    'no-room': 'Tidak ada ruang untuk salinan. Biarkan file di tempatnya.',
    unreachable: 'File sudah tidak ada di sana, atau telah berubah.',
  },
  changeOptions: 'Ubah opsi',
};
