import type { Catalogue } from '../language.ts';

/** In Indonesian: the words for what Kiln is and whose work it stands on. */
export const about: Catalogue['about'] = {
  aboutText:
    'Kiln mengonversi media dengan codec browser Anda, dan dengan FFmpeg yang dikompilasi ke WebAssembly untuk hal yang tidak dapat dilakukannya. Ini hanya sebuah halaman: tidak ada server yang dapat melihat file Anda.',
  aboutProof:
    'Untuk membuktikannya, buka tab jaringan di alat pengembang lalu konversi sesuatu: yang diambil hanyalah bagian dari Kiln, kecuali Anda mengizinkan tautan dan memberikannya. Atau siapkan untuk offline di pengaturan lalu putuskan koneksi: cara kerjanya sama.',
  version: (version) => `Versi ${version}`,
  licence: 'Kiln adalah perangkat lunak bebas di bawah GPL, versi 3 atau lebih baru.',
  engineLicence: 'FFmpeg 5.1.4 melalui @ffmpeg/core 0.12.10, GPL-2.0-or-later.',
  engineSource: 'Kode sumber FFmpeg',
  licences: 'Lisensi',
};
