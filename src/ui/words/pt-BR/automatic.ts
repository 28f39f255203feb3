import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Automático',
  hint: 'Cada arquivo conforme o tipo: vídeo, áudio ou imagem',
  kindBecomes: {
    video: 'Vídeos viram',
    sound: 'Áudio vira',
    picture: 'Imagens viram',
    subtitles: 'Legendas viram',
  },
  already: {
    copied: (format) => `Já é ${format}. Converter fará uma cópia.`,
    encoded: (format) => `Já é ${format}. Converter só codificaria de novo.`,
  },
  makeSmaller: 'Reduzir tamanho',
};
