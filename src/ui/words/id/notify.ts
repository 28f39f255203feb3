import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Saat selesai',
  notify: 'Notifikasi',
  sound: 'Suara',
  hint: 'Memberi tahu Anda saat antrean atau tugas panjang selesai.',
  blocked: 'Notifikasi diblokir. Izinkan di pengaturan situs ini: ikon di sebelah alamat.',
  missing:
    'Tidak ada notifikasi di browser ini. Di iPhone atau iPad, tambahkan Kiln ke Layar Utama dahulu.',
  offer: 'Ini perlu waktu. Ingin tahu saat sudah siap?',
  accept: 'Beri tahu saya',
  decline: 'Tidak, terima kasih',
  refused: 'Notifikasi diblokir. Anda dapat mengubahnya di pengaturan situs ini.',

  titles: {
    ready: 'Siap',
    failed: 'Tidak berhasil',
    done: 'Selesai',
  },
  finishedTitles: {
    ready: 'Siap: antrean selesai',
    failed: 'Tidak berhasil: antrean selesai',
    done: 'Antrean selesai',
  },
  ready: (count) => plural(count, { other: '# file siap.' }),
  failed: (count) => plural(count, { other: '# gagal.' }),
  readyAndFailed: (ready, failed) => `${plural(ready, { other: '# file siap' })}, ${failed} gagal.`,
};
