import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Indonesian: the words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Pilihan',
  selected: (n) => plural(n, { other: '# dipilih' }),
  convert: 'Konversi pilihan',
  download: 'Unduh pilihan',
  remove: 'Hapus pilihan',
  all: 'Pilih semua',
  none: 'Batalkan pilihan',
  view: 'Urutkan dan saring',
  sort: 'Urutkan menurut',
  sorts: {
    queue: 'Urutan antrean',
    name: 'Nama',
    size: 'Terbesar dahulu',
    newest: 'Terbaru dahulu',
  },
  phase: 'Status',
  anyPhase: 'Semua status',
  phases: {
    held: 'Siap',
    waiting: 'Menunggu',
    running: 'Berjalan',
    paused: 'Dijeda',
    done: 'Selesai',
    failed: 'Gagal',
    lost: 'Hilang',
    cancelled: 'Dibatalkan',
  },
  kind: 'Jenis',
  anyKind: 'Semua jenis',
  kinds: { video: 'Video', sound: 'Audio', picture: 'Gambar', other: 'Lainnya' },
  shown: (shown, all) => `${shown} dari ${all} ditampilkan`,
};
