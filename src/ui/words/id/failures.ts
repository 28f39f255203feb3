import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Coba format lain.';

/** In Indonesian: the words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('File ini kosong.', 'Salin atau unduh lagi.'),
  notMedia: said(
    'Kiln tidak dapat membaca jenis file ini.',
    'Tambahkan video, audio, atau gambar.',
  ),
  playlist: said(
    'Ini daftar putar, yaitu daftar file lain.',
    'Tambahkan file-file itu sebagai gantinya.',
  ),
  pictureFormats: {
    heic: said(
      'Kiln membuat JPEG, PNG, dan WebP dari gambar HEIC, dengan mesin disetel ke Otomatis.',
      'Pilih salah satu format ini.',
    ),
    avif: said(
      'Kiln membuat JPEG, PNG, dan WebP dari gambar AVIF, dengan mesin disetel ke Otomatis.',
      'Pilih salah satu format ini.',
    ),
    jxl: said(
      'Kiln membuat JPEG, PNG, dan WebP dari gambar JPEG XL, dengan mesin disetel ke Otomatis.',
      'Pilih salah satu format ini.',
    ),
    pdf: said(
      'Kiln membuat JPEG, PNG, dan WebP dari gambar PDF, dengan mesin disetel ke Otomatis.',
      'Pilih salah satu format ini.',
    ),
    svg: said('Kiln tidak dapat membaca gambar SVG.', 'Simpan sebagai PNG dahulu.'),
    'webp-animation': said(
      'Kiln belum dapat membaca WebP animasi.',
      'Simpan sebagai GIF atau video dahulu.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Kiln hanya mengubah gambar ${format} menjadi gambar lain.`,
    todo: 'Pilih format gambar.',
  },
  picturesOnly: {
    what: (format) => `Kiln hanya membuat ${format} dari gambar, dengan mesin Otomatis.`,
    todo: 'Untuk satu bingkai video, pilih JPEG atau PNG.',
  },
  pictureTooLarge: {
    what: (width, height) => `Gambar terlalu besar: ${width} × ${height} piksel.`,
    todo: 'Perkecil dahulu.',
  },
  damaged: said(
    'File ini rusak.',
    'Salin atau unduh lagi, atau periksa apakah dapat diputar di tempat lain.',
  ),
  cutShort: {
    what: (actual, expected) => `File berakhir setelah ${actual} dari ${expected}.`,
    todo: 'Mungkin tidak lengkap. Salin atau unduh lagi.',
  },
  noTrack: {
    video: said('File ini tidak punya gambar.', 'Pilih format audio.'),
    audio: said('File ini tidak punya audio.', 'Pilih format video atau gambar.'),
    subtitles: said('File ini tidak punya subtitel.', 'Pilih format lain.'),
    text: said(
      'Subtitel di file ini berupa gambar, bukan teks.',
      'Pilih MKV untuk mempertahankannya apa adanya.',
    ),
    any: said('Tidak ada isi file ini yang cocok dengan formatnya.', 'Pilih format lain.'),
  },
  declined: said(
    'Kiln tidak dapat mengonversi file ini dengan cara itu.',
    'Pilih format lain atau opsi lain.',
  ),
  unsupportedCodec: {
    what: (codec) => `Kiln tidak dapat mendekode ${codec} di browser ini.`,
    todo: 'Konversi dahulu dengan program lain.',
    todoOrKeep: (formats, codec) =>
      `Pilih ${formats} untuk mempertahankannya apa adanya, atau gunakan browser yang dapat memutar ${codec}, dengan mesin disetel ke Otomatis.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `File ini tidak dapat diperkecil hingga ${limit}: perlu sekitar ${least}.`,
    todo: 'Izinkan sebesar itu, potong filenya, atau pilih format lain.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `File ini tidak dapat diperkecil hingga ${limit}: hasil terkecil ${reached}.`,
    todo: 'Izinkan lebih besar, atau pilih resolusi lebih rendah atau format lain.',
  },
  engineFailed: {
    what: (code) => `FFmpeg tidak dapat mengonversi file ini (kode ${code}).`,
    todo: 'Coba format lain. Lihat detail untuk keterangan lebih lanjut.',
  },
  engineCrashed: said('FFmpeg crash pada file ini.', 'Coba lagi, atau coba format lain.'),
  stalled: {
    what: (time) => `Tidak terjadi apa-apa selama ${time}, jadi Kiln menghentikannya.`,
    todo: 'Tutup program lain lalu coba lagi, atau pilih resolusi lebih rendah.',
  },
  crashedTwice: said(
    'File ini membuat Kiln crash dua kali, jadi tidak dicoba lagi secara otomatis.',
    'Coba format lain atau resolusi lebih rendah.',
  ),
  outOfMemory: said(
    'Browser kehabisan memori.',
    'Tutup tab lain lalu coba lagi, atau pilih resolusi lebih rendah.',
  ),
  engineUnavailable: {
    offline: said('FFmpeg tidak dapat diunduh.', 'Kiln mencoba lagi saat Anda kembali online.'),
    missing: said(
      'FFmpeg tidak ditemukan.',
      'Kiln mungkin baru diperbarui. Muat ulang halaman, lalu coba lagi.',
    ),
    corrupt: said(
      'FFmpeg diterima dalam keadaan rusak.',
      'Muat ulang halaman lalu coba lagi. Proksi atau ekstensi mungkin mengubahnya.',
    ),
    unsupported: said(
      'Browser ini tidak dapat menjalankan FFmpeg.',
      'Perbarui, atau gunakan Chrome, Edge, Firefox, atau Safari terbaru.',
    ),
  },
  storageFull: {
    what: 'Ruang tidak cukup.',
    needed: (needed) => `Ruang tidak cukup: perlu sekitar ${needed}.`,
    used: (used) => `Ruang tidak cukup: Kiln sudah menyimpan ${used} di sini.`,
    neededAndUsed: (needed, used) =>
      `Ruang tidak cukup: perlu sekitar ${needed}; Kiln sudah menyimpan ${used} di sini.`,
    todo: 'Hapus tugas yang selesai atau kosongkan ruang disk, lalu coba lagi.',
  },
  storageRefused: said(
    'Browser tidak mengizinkan Kiln menyimpan file.',
    'Di jendela penyamaran? Coba jendela biasa.',
  ),
  tooLargeForMemory: {
    what: (limit) => `Hasilnya akan melebihi ${limit}, batas yang dapat ditampung browser ini.`,
    todo: 'Pilih kualitas atau resolusi lebih rendah, atau gunakan Chrome, Edge, Firefox, atau Safari terbaru.',
  },
  outputRejected: {
    empty: said('Hasilnya kosong.', OTHER_FORMAT),
    unreadable: said('Hasilnya tidak dapat dibaca, jadi Kiln membuangnya.', OTHER_FORMAT),
    'missing-track': said('Ada trek yang hilang dari hasil, jadi Kiln membuangnya.', OTHER_FORMAT),
    'too-long': said(
      'Hasilnya lebih panjang daripada aslinya, jadi Kiln membuangnya.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'Hasilnya tidak dapat diputar dari awal sampai akhir, jadi Kiln membuangnya.',
      'Coba format lain, atau periksa apakah file dapat diputar di tempat lain.',
    ),
    seams: said(
      'Bagian-bagian video tidak menyambung, jadi Kiln membuang hasilnya.',
      'Coba lagi, atau coba format lain.',
    ),
  },
  unreadableImages: {
    what: (count) => plural(count, { other: 'Browser ini tidak dapat menampilkan # dari gambar.' }),
    todo: 'Lanjutkan tanpanya, atau hapus tugas dan mulai lagi.',
  },
  internal: {
    what: 'Terjadi kesalahan di Kiln.',
    todo: (detail) => `Coba lagi. Jika terulang, laporkan ini: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `Durasi file ${length}, tetapi awalnya di ${start}.`,
      todo: 'Pilih awal yang lebih dini.',
    },
    nothingLeft: said(
      'Tidak ada yang tersisa antara awal dan akhir.',
      'Pilih akhir yang lebih lambat.',
    ),
    cropOutside: {
      what: (width, height) =>
        `Yang dipangkas melebihi ukuran gambar: ${width} × ${height} piksel.`,
      todo: 'Kurangi pangkasan.',
    },
    noSuchTrack: {
      what: (wanted, has) => `Tidak ada trek audio ${wanted}. Jumlah trek audio di file: ${has}.`,
      todo: 'Pilih trek audio lain.',
    },
    fadesTooLong: {
      what: (fades, length) => `Fade berlangsung ${fades}, tetapi durasi hasil hanya ${length}.`,
      todo: 'Perpendek fade.',
    },
  },
};
