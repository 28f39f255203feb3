import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Automatycznie',
  hint: 'Każdy plik według rodzaju: wideo, dźwięk lub obraz',
  kindBecomes: {
    video: 'Wideo na',
    sound: 'Dźwięk na',
    picture: 'Obrazy na',
    subtitles: 'Napisy na',
  },
  already: {
    copied: (format) => `To już ${format}. Konwersja utworzy kopię.`,
    encoded: (format) => `To już ${format}. Konwersja tylko zakoduje go ponownie.`,
  },
  makeSmaller: 'Zmniejsz',
};
