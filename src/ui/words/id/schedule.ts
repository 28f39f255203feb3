import type { Catalogue } from '../language.ts';

/** In Indonesian: the words for when jobs start. */
export const schedule: Catalogue['schedule'] = {
  startJobs: 'Mulai tugas',
  kinds: {
    now: 'Sekarang',
    at: 'Pada jam tertentu…',
    charging: 'Saat mengisi daya',
    idle: 'Saat perangkat tidak dipakai',
  },
  time: 'Jam',
  startNow: 'Mulai sekarang',
  waitingUntil: (time) => `Menunggu sampai pukul ${time}.`,
  waitingUntilTomorrow: (time) => `Menunggu sampai besok pukul ${time}.`,
  waitingForCharger: 'Menunggu pengisi daya.',
  waitingForIdle: 'Menunggu sampai perangkat tidak dipakai.',
  idleRefused:
    'Browser tidak memberi tahu Kiln kapan perangkat ini tidak dipakai, jadi tugas dimulai sekarang. Izinkan di pengaturan situs, atau pilih jam.',
};
