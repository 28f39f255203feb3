import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Sélection',
  selected: (n) => plural(n, { one: '# sélectionné', other: '# sélectionnés' }),
  convert: 'Convertir la sélection',
  download: 'Télécharger la sélection',
  remove: 'Retirer la sélection',
  all: 'Tout sélectionner',
  none: 'Tout désélectionner',
  view: 'Trier et filtrer',
  sort: 'Trier par',
  sorts: {
    queue: 'Ordre de la file',
    name: 'Nom',
    size: 'Plus gros d’abord',
    newest: 'Plus récents d’abord',
  },
  phase: 'État',
  anyPhase: 'Tous les états',
  phases: {
    held: 'Prêt',
    waiting: 'En attente',
    running: 'En cours',
    paused: 'En pause',
    done: 'Terminé',
    failed: 'Échec',
    lost: 'Perdu',
    cancelled: 'Annulé',
  },
  kind: 'Type',
  anyKind: 'Tous les types',
  kinds: { video: 'Vidéo', sound: 'Son', picture: 'Images', other: 'Autre' },
  shown: (shown, all) => `${shown} affichés sur ${all}`,
};
