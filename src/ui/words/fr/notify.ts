import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Une fois terminé',
  notify: 'Notification',
  sound: 'Son',
  hint: 'Vous prévient quand la file ou une longue tâche est terminée.',
  blocked:
    'Les notifications sont bloquées. Autorisez-les dans les réglages de ce site\u00A0: l’icône à côté de l’adresse.',
  missing:
    'Pas de notifications dans ce navigateur. Sur iPhone ou iPad, ajoutez d’abord Kiln à l’écran d’accueil.',
  offer: 'Cela prend du temps. Être prévenu quand c’est prêt\u202F?',
  accept: 'Me prévenir',
  decline: 'Non, merci',
  refused:
    'Les notifications sont bloquées. Vous pouvez changer cela dans les réglages de ce site.',

  titles: {
    ready: 'Prêt',
    failed: 'Cela n’a pas marché',
    done: 'Terminé',
  },
  finishedTitles: {
    ready: 'Prêt\u00A0: la file est terminée',
    failed: 'Cela n’a pas marché\u00A0: la file est terminée',
    done: 'Terminé\u00A0: la file est terminée',
  },
  ready: (count) => plural(count, { one: '# fichier est prêt.', other: '# fichiers sont prêts.' }),
  failed: (count) => plural(count, { one: '# échec.', other: '# échecs.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { one: '# fichier est prêt', other: '# fichiers sont prêts' })}, en échec\u00A0: ${failed}.`,
};
