import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Coupe',
    picture: 'Image',
    sound: 'Son',
    encoding: 'Encodage',
    privacy: 'Vie privée',
    tags: 'Tags',
  },
  groupChanged: (group, changed) =>
    `${group} · ${plural(changed, { one: '# modifié', other: '# modifiés' })}`,
  resetGroups: {
    trim: 'Réinitialiser la coupe',
    picture: 'Réinitialiser l’image',
    sound: 'Réinitialiser le son',
    encoding: 'Réinitialiser l’encodage',
    privacy: 'Réinitialiser la vie privée',
    tags: 'Réinitialiser les tags',
  },
  timeExpected: 'Une durée comme 1:02.5 ou 62.5',
  choosePicture: 'Choisir une image…',
  pictureUnreadable: 'Cette image est illisible. JPEG ou PNG conviennent.',
  editTrim: 'Couper…',
  editCrop: 'Rogner…',
  saveAsPreset: 'Enregistrer comme profil',
  priority: 'Priorité',
  priorities: { high: 'Haute', normal: 'Normale', low: 'Basse' },
  optionsOf: (name) => `Options de ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Pour le fichier en attente\u00A0:',
        other: 'Pour les # fichiers en attente\u00A0:',
      }),
    ofJob: 'Avec ces options\u00A0:',
  },
};
