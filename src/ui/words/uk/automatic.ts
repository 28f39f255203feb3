import type { Catalogue } from '../language.ts';

/** The words for what files become by themselves, and for those that are that already. */
export const automatic: NonNullable<Catalogue['automatic']> = {
  automatic: 'Автоматично',
  hint: 'Кожен файл за типом: відео, звук або зображення',
  kindBecomes: {
    video: 'Відео на',
    sound: 'Звук на',
    picture: 'Зображення на',
    subtitles: 'Субтитри на',
  },
  already: {
    copied: (format) => `Уже ${format}. Перетворення створить копію.`,
    encoded: (format) => `Уже ${format}. Перетворення лише перекодує його.`,
  },
  makeSmaller: 'Зменшити',
};
