import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Unduh file di browser Anda, lalu tambahkan di sini.';

const brokeOff = (why: string) => (progress: string) =>
  `Koneksi terputus setelah ${progress}, dan ${why}.`;

/** In Indonesian: the words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln tidak diizinkan mengunduh tautan.', 'Izinkan di pengaturan.'),
  notAnAddress: said(
    'Ini bukan alamat web.',
    'Alamat dimulai dengan https:// dan mengarah ke satu file.',
  ),
  password: said('Alamat ini berisi kata sandi, yang tidak boleh dikirim oleh halaman.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} tidak mengizinkan halaman web lain membaca filenya.`,
    todo: (site) => `Jika ${site} menyediakan unduhan, gunakan itu, lalu tambahkan file di sini.`,
  },
  mixedContent: {
    what: (host) => `Koneksi ke ${host} tidak terenkripsi (http), jadi browser memblokirnya.`,
    todo: `Coba alamatnya dengan https://. ${DOWNLOAD}`,
  },
  offline: said('Anda sedang offline.', 'Coba lagi saat kembali online.'),
  notReachable: {
    what: (host) => `${host} tidak menjawab.`,
    todo: 'Periksa alamatnya, atau coba lagi nanti.',
  },
  notAllowed: {
    what: (host) => `${host} tidak mengizinkan halaman web lain membaca filenya.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} tidak memberikan file ini kepada semua orang (${status}).`,
      todo: 'Masuk di sana dan unduh, lalu tambahkan di sini.',
    },
    missing: {
      what: (host, status) => `${host} tidak punya file di alamat ini (${status}).`,
      todo: 'Periksa alamatnya; file mungkin sudah dipindahkan.',
    },
    failing: {
      what: (host, status) => `${host} tidak dapat mengirim file sekarang (${status}).`,
      todo: 'Coba lagi nanti, atau buka alamatnya di browser untuk melihat sebabnya.',
    },
  },
  page: said(
    'Ini halaman web, bukan file.',
    'Gunakan alamat file itu sendiri, atau unduh di sana dan tambahkan di sini.',
  ),
  playlist: said('Ini daftar putar, yaitu daftar file lain.', 'Gunakan alamat di dalamnya.'),
  notMedia: {
    what: 'Ini bukan video, audio, atau gambar.',
    whatBut: (type) => `Ini bukan video, audio, atau gambar, melainkan ${type}.`,
    todo: 'Pastikan alamatnya mengarah ke file itu sendiri.',
  },
  empty: said('File ini kosong.', 'Periksa alamatnya, atau coba lagi nanti.'),
  tooLarge: {
    what: 'Ruang tidak cukup untuk file ini.',
    ofSize: (size) => `Ruang tidak cukup untuk ${size}.`,
    ofSizeInRoom: (size, room) => `Ukuran file ${size}, sedangkan ruang yang ada ${room}.`,
    todo: 'Hapus tugas yang selesai atau kosongkan ruang disk, lalu coba lagi. Atau unduh dan tambahkan di sini: Kiln dapat membacanya dari tempatnya.',
  },
  brokeOff: {
    tried: brokeOff('tidak dapat dilanjutkan'),
    refused: brokeOff('server ini tidak mendukung pelanjutan'),
    changed: brokeOff('file di server telah berubah'),
    received: (received, size) => `${received} dari ${size}`,
    todo: 'Coba lagi, atau unduh file di browser Anda dan tambahkan di sini.',
  },
  unavailable: said(
    'Pengunduhan tautan tidak dapat dimulai.',
    'Muat ulang halaman, lalu coba lagi.',
  ),
};
