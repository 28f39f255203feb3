import type { Catalogue } from '../language.ts';

/** In Indonesian: the words of the editors. */
export const editor: Catalogue['editor'] = {
  trim: 'Potong',
  crop: 'Pangkas',
  reading: 'Membaca file',
  gone: 'File tidak dapat dibaca saat ini. Anda tetap dapat mengetik angkanya.',
  unshown:
    'Browser ini tidak dapat menampilkan file ini. Anda tetap dapat mengetik angka dan mengonversinya.',
  unseen: 'Browser ini dapat memutar audio file ini, tetapi tidak gambarnya.',
  unheard:
    'Browser ini tidak dapat memutar file ini, tetapi Anda dapat melihat seberapa keras suaranya.',
  unplayed:
    'Browser ini tidak dapat memutar file ini, tetapi dapat menampilkan frame satu per satu.',
  reset: 'Atur ulang',
  cancel: 'Batal',
  apply: 'Terapkan',

  player: (name) => `Pemutar ${name}`,
  play: 'Putar',
  pause: 'Jeda',
  startHere: 'Mulai di sini',
  endHere: 'Akhiri di sini',
  playhead: 'Posisi',
  start: 'Awal',
  end: 'Akhir',
  length: 'Durasi',
  lengthOf: (kept, all) => `${kept} dari ${all}`,
  cutMode: 'Potongan',
  realCut: (from, to) =>
    `Tanpa pengodean ulang, video dimulai pada keyframe di ${from} dan berakhir di ${to}.`,
  realCutUnknown: 'Tanpa pengodean ulang, video dimulai pada keyframe terakhir sebelum Awal.',
  realCutOfSound: 'Tanpa pengodean ulang, potongan dapat meleset beberapa perseratus detik.',
  pictureKeys:
    'Tombol panah: satu frame, dengan Shift satu detik. I dan O menetapkan awal dan akhir. Spasi memutar.',
  soundKeys:
    'Tombol panah: sepersepuluh detik, dengan Shift satu detik. I dan O menetapkan awal dan akhir. Spasi memutar.',

  frameAt: 'Frame pada',
  shape: 'Rasio',
  shapes: {
    free: 'Bebas',
    source: 'Sama seperti asli',
    '1:1': '1:1, persegi',
    '4:3': '4:3',
    '16:9': '16:9, lebar',
    '9:16': '9:16, tegak',
    '4:5': '4:5',
    own: 'Kustom',
  },
  shapeWidth: 'Lebar rasio',
  shapeHeight: 'Tinggi rasio',
  left: 'Pangkas kiri',
  top: 'Pangkas atas',
  right: 'Pangkas kanan',
  bottom: 'Pangkas bawah',
  width: 'Lebar',
  height: 'Tinggi',
  pixels: 'px',
  moveBox: 'Pindahkan area pangkas',
  handles: {
    nw: 'Sudut kiri atas',
    n: 'Sisi atas',
    ne: 'Sudut kanan atas',
    e: 'Sisi kanan',
    se: 'Sudut kanan bawah',
    s: 'Sisi bawah',
    sw: 'Sudut kiri bawah',
    w: 'Sisi kiri',
  },
  cropKeys: 'Tombol panah: 2 piksel, dengan Shift 20.',
  turnLeft: 'Putar ke kiri',
  turnRight: 'Putar ke kanan',
  mirrorAcross: 'Cerminkan mendatar',
  mirrorDown: 'Cerminkan tegak',
  result: 'Hasil',
  resultSize: (width, height) => `${width} × ${height}`,
};
