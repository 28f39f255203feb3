import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { one: '# fichier ignoré', other: '# fichiers ignorés' })}\u00A0: ni son, ni image, ni vidéo (${names}).`,
  more: (count) => plural(count, { one: '# autre', other: '# autres' }),
  notOpened: {
    damaged: (zip) => `${zip} est endommagé, ou n’est pas un zip.`,
    locked: (zip) =>
      `${zip} demande un mot de passe. Décompressez-le d’abord, puis ajoutez ses fichiers.`,
    empty: (zip) => `${zip} ne contient ni son, ni image, ni vidéo.`,
    'too-much': (zip) => `${zip} est trop gros pour être décompressé ici.`,
  },
  noCover: (picture) =>
    `${picture} ne peut pas être lu ici, et n’est donc pas devenu la pochette de l’album.`,
  unreadable: (zip, names) => `${zip}\u00A0: certains fichiers sont illisibles (${names}).`,
  shareFailed:
    'Tout ce qui était partagé n’a pas pu être repris. Le disque est peut-être plein\u202F; ajoutez le reste par «\u00A0Ajouter des fichiers\u00A0».',
};
