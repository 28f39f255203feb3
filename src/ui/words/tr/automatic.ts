import type { Catalogue } from '../language.ts';

/** In Turkish: the words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Otomatik',
  hint: 'Her dosya türüne göre: video, ses veya resim',
  kindBecomes: {
    video: 'Videolar için',
    sound: 'Ses için',
    picture: 'Resimler için',
    subtitles: 'Altyazılar için',
  },
  already: {
    copied: (format) => `Zaten ${format}. Dönüştür, bir kopya oluşturur.`,
    encoded: (format) => `Zaten ${format}. Dönüştür, yalnızca yeniden kodlardı.`,
  },
  makeSmaller: 'Küçült',
};
