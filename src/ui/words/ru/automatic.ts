import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Автоматически',
  hint: 'Каждый файл по типу: видео, звук или изображение',
  kindBecomes: {
    video: 'Видео в',
    sound: 'Звук в',
    picture: 'Изображения в',
    subtitles: 'Субтитры в',
  },
  already: {
    copied: (format) => `Уже ${format}. Преобразование создаст копию.`,
    encoded: (format) => `Уже ${format}. Преобразование лишь перекодирует его.`,
  },
  makeSmaller: 'Уменьшить',
};
