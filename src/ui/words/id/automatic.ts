import type { Catalogue } from '../language.ts';

/** In Indonesian: the words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Otomatis',
  hint: 'Tiap file menurut jenisnya: video, audio, atau gambar',
  kindBecomes: {
    video: 'Video menjadi',
    sound: 'Audio menjadi',
    picture: 'Gambar menjadi',
    subtitles: 'Subtitel menjadi',
  },
  already: {
    copied: (format) => `Sudah ${format}. Konversi akan membuat salinan.`,
    encoded: (format) => `Sudah ${format}. Konversi hanya akan mengodekan ulang.`,
  },
  makeSmaller: 'Perkecil',
};
