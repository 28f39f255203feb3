import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Automatisch',
  hint: 'Jede Datei nach ihrer Art: Video, Ton oder Bild',
  kindBecomes: {
    video: 'Videos werden',
    sound: 'Ton wird',
    picture: 'Bilder werden',
    subtitles: 'Untertitel werden',
  },
  already: {
    copied: (format) => `Schon ${format}. Konvertieren macht eine Kopie.`,
    encoded: (format) => `Schon ${format}. Konvertieren würde nur neu codieren.`,
  },
  makeSmaller: 'Verkleinern',
};
