import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const files = (count: number) =>
  plural(count, { one: '# fichier perdu', other: '# fichiers perdus' });

/** The words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Le fichier n’est plus là.',
    todo: 'Choisissez-le à nouveau pour continuer.',
  },
  locked: {
    what: 'Le navigateur a besoin de votre accord pour relire ce fichier.',
    todo: 'Autorisez-le pour continuer.',
  },
  chooseAgain: 'Choisir à nouveau le fichier',
  allowReading: 'Autoriser la lecture',
  notAllowed:
    'Non autorisé. Réessayez et acceptez quand le navigateur demande, ou choisissez à nouveau le fichier.',
  otherFile: (wanted) =>
    `C’est un autre fichier. Cette tâche a besoin de ${wanted}, sans changement.`,
  missing: (wanted) => `Il manque\u00A0: ${wanted}.`,
  wantedFile: (name, size) => `«\u00A0${name}\u00A0» de ${size}`,
  findLost: 'Retrouver les fichiers perdus',
  foundSome: (found, all) =>
    `${found} sur ${files(all)} retrouvés. Choisissez aussi les autres\u202F; ils doivent être inchangés.`,
  foundAll: (found) =>
    `${plural(found, { one: '# fichier perdu retrouvé', other: '# fichiers perdus retrouvés' })}\u00A0: ${plural(found, { one: 'sa tâche continue', other: 'leurs tâches continuent' })}.`,
};
