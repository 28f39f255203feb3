import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Télécharger',
  downloadAll: 'Tout télécharger',
  saveDone: (files) => plural(files, { one: 'Enregistrer', other: 'Enregistrer #' }),
  copy: 'Copier',
  copied: 'Copié',
  share: 'Partager',
  preview: 'Aperçu',
  hidePreview: 'Masquer l’aperçu',
  outputsOf: (name) => `Résultats de ${name}`,
  saveAsZip: 'Tout enregistrer en zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `en ${time}`,
  realTime: (factor) => `${factor}×\u00A0temps\u00A0réel`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'même taille',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Ce n’est pas plus petit que votre fichier. L’original vaut autant.',
  larger: (before, after) =>
    `C’est plus gros que votre fichier (${after} au lieu de ${before}). L’original est plus petit.`,
  cannotPreview:
    'Ce navigateur ne peut pas lire ce format. Le fichier lui-même est bon\u00A0: téléchargez-le.',
  saving: (percent) => `Enregistrement, ${percent}`,
  savingOf: (name) => `Enregistrement de ${name}`,
  allOutputs: 'tous les résultats',
  stopSaving: 'Arrêter l’enregistrement',
  savedMark: 'Enregistré',
  unsavedMark: 'Non enregistré',
  saved: (name) => `${name} est enregistré.`,
  noRoomToSave: (name) =>
    `${name} n’a pas été enregistré\u00A0: la place manque à l’endroit voulu. Libérez de l’espace disque ou choisissez un autre endroit, puis téléchargez-le à nouveau.`,
  notSaved: (name, detail) =>
    `${name} n’a pas été enregistré (${detail}). Téléchargez-le à nouveau.`,
  zipName: (date) => `kiln-${date}.zip`,
};
