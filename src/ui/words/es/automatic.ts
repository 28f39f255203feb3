import type { Catalogue } from '../language.ts';

/** In Spanish: the words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Automático',
  hint: 'Cada archivo según su tipo: vídeo, audio o imagen',
  kindBecomes: {
    video: 'Los vídeos pasan a',
    sound: 'El audio pasa a',
    picture: 'Las imágenes pasan a',
    subtitles: 'Los subtítulos pasan a',
  },
  already: {
    copied: (format) => `Ya es ${format}. Convertir hará una copia.`,
    encoded: (format) => `Ya es ${format}. Convertir solo lo codificaría de nuevo.`,
  },
  makeSmaller: 'Reducir tamaño',
};
