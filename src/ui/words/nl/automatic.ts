import type { Catalogue } from '../language.ts';

/** In Dutch: the words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Automatisch',
  hint: 'Elk bestand naar zijn soort: video, geluid of afbeelding',
  kindBecomes: {
    video: 'Video’s worden',
    sound: 'Geluid wordt',
    picture: 'Afbeeldingen worden',
    subtitles: 'Ondertiteling wordt',
  },
  already: {
    copied: (format) => `Is al ${format}. Converteren maakt een kopie.`,
    encoded: (format) => `Is al ${format}. Converteren zou het alleen hercoderen.`,
  },
  makeSmaller: 'Kleiner maken',
};
