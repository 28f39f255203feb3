import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Video web',
    goodFor: 'Dapat diputar di semua browser dan mulai sambil dimuat',
  },
  'web-video-modern': {
    name: 'Video web, modern',
    goodFor: 'Codec bebas untuk browser terbaru, sering lebih kecil',
  },
  'web-preview': {
    name: 'Pratinjau web',
    goodFor: 'Ringan untuk daftar klip dan koneksi lambat',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS untuk situs sendiri: setajam yang dimungkinkan koneksi',
  },
  'silent-loop': {
    name: 'Loop tanpa suara',
    goodFor: 'Bergerak seperti GIF dengan warna penuh, jauh lebih kecil',
  },
  phone: { name: 'Ponsel', goodFor: 'Tajam di layar kecil, hemat penyimpanan' },
  'phone-much-room-saved': {
    name: 'Ponsel, terkecil',
    goodFor: 'File terkecil yang masih tampak bagus; perlu waktu',
  },
  'old-phone': { name: 'Ponsel lama', goodFor: 'Untuk ponsel sebelum layar sentuh' },
  tv: { name: 'TV', goodFor: 'Full HD dari flash disk atau jaringan rumah' },
  'tv-4k': { name: 'TV, 4K', goodFor: 'Untuk layar besar dengan 2160 baris' },
  'dvd-player': { name: 'Pemutar DVD', goodFor: 'Untuk pemutar dan TV era DVD' },
  'home-cinema-sound': {
    name: 'Audio home theater',
    goodFor: 'Dolby Digital untuk receiver',
  },
  'chat-video': { name: 'Video chat', goodFor: 'Klip pendek untuk aplikasi pesan apa pun' },
  'gif-for-chat': {
    name: 'GIF untuk chat',
    goodFor: 'Beberapa detik yang berputar sendiri, tanpa suara',
  },
  'discord-10-mb': {
    name: 'Discord, 10 MB',
    goodFor: 'Ukuran ponsel, dan dalam batas gratis Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 MB',
    goodFor: 'Ukuran ponsel, dan dalam batas WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100 MB',
    goodFor: 'Ukuran ponsel, dan dalam batas Signal',
  },
  'email-video': {
    name: 'Video email',
    goodFor: 'Maksimal 18 MB, muat dalam email 25 MB setelah dikodekan',
  },
  'small-email-video': {
    name: 'Video email kecil',
    goodFor: 'Maksimal 7 MB, untuk kotak surat yang menerima 10',
  },
  podcast: {
    name: 'Podcast',
    goodFor: 'Ucapan untuk semua aplikasi podcast, dengan kenyaringan lazim',
  },
  'voice-memo': { name: 'Memo suara', goodFor: 'Ucapan berjam-jam dalam beberapa megabita' },
  transcription: {
    name: 'Transkripsi',
    goodFor: 'Yang paling disukai program ucapan ke teks',
  },
  'music-archive': { name: 'Arsip musik', goodFor: 'Lossless: tidak ada yang hilang' },
  'music-everywhere': {
    name: 'Musik, di mana saja',
    goodFor: 'Untuk mobil, flash disk, dan semua pemutar',
  },
  'music-for-apple': {
    name: 'Musik untuk Apple',
    goodFor: 'AAC untuk iPhone dan Apple Music',
  },
  ringtone: { name: 'Nada dering', goodFor: '30 detik pertama lagu, meredup di akhir' },
  'edit-on-a-mac': {
    name: 'Sunting di Mac',
    goodFor: 'Untuk Final Cut dan iMovie; yang cocok disalin',
  },
  'keep-everything': {
    name: 'Pertahankan semua',
    goodFor: 'Semua trek, disalin jika memungkinkan',
  },
  'sound-for-editing': {
    name: 'Audio untuk disunting',
    goodFor: 'Tanpa kompresi, terbuka di semua penyunting audio',
  },
};

/** In Indonesian: the words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Preset',
  lead: 'Pilih satu untuk menetapkan format dan opsi.',
  inUse: 'Dipakai',
  chosen: (name) => `“${name}” dipilih.`,
  yours: 'Milik Anda',
  purposes: {
    web: 'Untuk web',
    phone: 'Untuk ponsel',
    tv: 'Untuk TV dan pemutar',
    chat: 'Untuk chat dan email',
    voice: 'Ucapan',
    music: 'Musik',
    editing: 'Untuk penyuntingan',
  },
  saveNew: 'Simpan pilihan saat ini sebagai preset',
  saveJob: 'Simpan opsi file ini sebagai preset',
  name: 'Nama',
  save: 'Simpan',
  replace: 'Ganti',
  saved: (name) => `“${name}” disimpan.`,
  replaced: (name) => `“${name}” diganti.`,
  full: (limit) => `Anda dapat menyimpan ${limit} preset. Hapus satu untuk menyimpan yang lain.`,
  manage: (name) => `Ubah “${name}”`,
  moveUp: 'Naikkan',
  moveDown: 'Turunkan',
  moved: (name, place, count) => `“${name}” kini nomor ${place} dari ${count}.`,
  rename: 'Ganti nama',
  newName: (name) => `Nama baru untuk “${name}”`,
  cancel: 'Batal',
  nameTaken: (name) => `Anda sudah punya preset bernama “${name}”.`,
  renamed: (name) => `Nama diganti menjadi “${name}”.`,
  share: 'Bagikan',
  linkOf: (name) => `Tautan ke “${name}”`,
  linkHint: 'Tautan berisi seluruh preset. Siapa pun yang membukanya ditanya dahulu.',
  copy: 'Salin tautan',
  copied: 'Disalin',
  notCopied: 'Browser tidak mengizinkan penyalinan. Pilih tautannya dan salin sendiri.',
  remove: 'Hapus',
  removed: (name) => `“${name}” dihapus.`,
  undo: 'Urungkan',
  exportAll: 'Ekspor milik Anda',
  importFile: 'Impor',
  importHint: 'atau letakkan file preset di sini',
  fileName: 'kiln-preset.json',
  quoted: (name) => `“${name}”`,
  nothingNew: 'Tidak ada yang baru: Anda sudah punya semuanya.',
  imported: (count, names) => `${plural(count, { other: '# preset' })} diimpor: ${names}.`,
  nothingImported: 'Tidak ada yang diimpor.',
  fromLink: 'Preset dari tautan',
  question: (name) => `Gunakan preset “${name}” dari tautan ini?`,
  takeOnce: 'Pakai sekali',
  saveFromLink: 'Simpan',
  questionHint:
    'Keduanya berlaku untuk semua file yang belum dimulai. “Simpan” juga menambahkannya ke preset Anda.',
  nothingChanged: 'Tidak ada yang diubah.',
  close: 'Tutup',
};
