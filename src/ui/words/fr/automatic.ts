import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Automatique',
  hint: 'Chaque fichier selon son type\u00A0: vidéo, son ou image',
  kindBecomes: {
    video: 'Les vidéos deviennent',
    sound: 'Le son devient',
    picture: 'Les images deviennent',
    subtitles: 'Les sous-titres deviennent',
  },
  already: {
    copied: (format) => `Déjà en ${format}. La conversion fait une copie.`,
    encoded: (format) => `Déjà en ${format}. La conversion ne ferait que réencoder.`,
  },
  makeSmaller: 'Réduire la taille',
};
