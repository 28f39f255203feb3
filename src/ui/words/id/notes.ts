import { app } from './app.ts';
import type { Catalogue } from '../language.ts';

/** In Indonesian: the words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Tidak ada yang dapat disimpan di sini (jendela penyamaran?), jadi tugas akan hilang saat dimuat ulang. Biarkan tab ini terbuka sampai selesai, atau gunakan jendela biasa.',
    emptied:
      'Semua yang disimpan Kiln di sini telah dihapus, oleh browser atau karena data situs dibersihkan. Tambahkan file Anda lagi. Jika dipasang sebagai aplikasi, Kiln menyimpannya.',
    'seven-days':
      'Safari menghapus tugas ini jika Anda tidak membuka halaman ini selama tujuh hari. Tambahkan Kiln ke Layar Utama untuk menyimpannya.',
    alone: 'Gunakan Kiln di satu tab saja: di browser ini, dua tab akan saling mengganggu.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'Basis data browser ini lambat dibuka, jadi tugas di tab ini akan hilang saat dimuat ulang. Biarkan selesai, lalu muat ulang halaman untuk melihat tugas sebelumnya.',
  },
  reload: 'Muat ulang',
};
