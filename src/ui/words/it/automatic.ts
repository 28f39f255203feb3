import type { Catalogue } from '../language.ts';

/** In Italian: the words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Automatico',
  hint: 'Ogni file secondo il tipo: video, audio o immagine',
  kindBecomes: {
    video: 'I video diventano',
    sound: 'L’audio diventa',
    picture: 'Le immagini diventano',
    subtitles: 'I sottotitoli diventano',
  },
  already: {
    copied: (format) => `È già ${format}. Converti ne fa una copia.`,
    encoded: (format) => `È già ${format}. Converti lo ricodificherebbe soltanto.`,
  },
  makeSmaller: 'Riduci',
};
