import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Antrean',
  pauseQueue: 'Jeda antrean',
  resumeQueue: 'Lanjutkan antrean',
  clearFinished: 'Bersihkan yang selesai',
  queuePaused: 'Dijeda. Tugas yang berjalan akan selesai; tidak ada yang baru dimulai.',
  viewer: 'Tab lain sedang mengonversi. Tab ini mengambil alih saat Anda menutupnya.',
  counts: {
    importing: (n) => plural(n, { other: 'menambahkan #' }),
    held: (n) => plural(n, { other: '# siap' }),
    waiting: (n) => plural(n, { other: '# menunggu' }),
    running: (n) => plural(n, { other: '# berjalan' }),
    paused: (n) => plural(n, { other: '# dijeda' }),
    done: (n) => plural(n, { other: '# selesai' }),
    failed: (n) => plural(n, { other: '# gagal' }),
    lost: (n) => plural(n, { other: '# hilang' }),
    cancelled: (n) => plural(n, { other: '# dibatalkan' }),
  },
  progress: 'Kemajuan antrean',
  left: (time) => `sisa ${time}`,
  about: (time) => `sekitar\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → sekitar\u00A0${after}`,
  retryAll: 'Coba lagi yang gagal',
  whenToStart: 'Kapan dimulai',
  noRoom: (needed, free) =>
    `Ruang tidak cukup: tugas ini perlu sekitar ${needed}, dan ruang yang ada ${free}. Hapus tugas yang selesai, kosongkan ruang disk, atau konversi lebih sedikit file.`,
};
