import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Fermer',
  dismiss: 'Masquer',
  headline: 'Convertissez vidéos, sons et images. Ici même.',
  lead: (formats) =>
    `Kiln travaille dans ce navigateur, vers ${formats} formats. Vos fichiers ne sont jamais envoyés.`,
  promises: [
    ['Privé', 'Ni serveur, ni compte. L’onglet réseau le montre\u00A0: rien ne sort.'],
    ['Patient', 'La file survit aux rechargements, plantages et redémarrages, et reprend.'],
    [
      'Portable',
      'Marche sans connexion dès le premier fichier. Certains demandent FFmpeg\u00A0: 10 Mo, chargés une fois.',
    ],
  ],
  convertTo: 'Convertir en',
  formatKinds: {
    video: 'Vidéo',
    animation: 'Animation',
    audio: 'Audio',
    still: 'Image',
    subtitles: 'Sous-titres',
  },
  optionsForAll: 'Options pour tous les fichiers',
  presets: 'Profils',
  startAtOnce: 'Démarrer aussitôt',
  convert: 'Convertir',
  settings: 'Réglages',
  about: 'À propos',
  updateReady: 'Nouvelle version prête',
  updateWaits: 'Elle attend les tâches en cours.',
  updateNow: 'Votre file est conservée.',
  update: 'Mettre à jour',
  updating: 'Mise à jour',
  wentWrong: (detail) => `Cela n’a pas marché\u00A0: ${detail}`,
  notOffline:
    'Ce navigateur n’a pas stocké tout Kiln, qui risque de ne pas marcher sans connexion. Réessayez avec une connexion et un peu d’espace libre.',
  startedMeanwhile: (name) =>
    `${name} a démarré et ne peut plus être modifié. Les changements non appliqués sont perdus\u202F; pour les refaire, annulez d’abord la tâche.`,
  removedMeanwhile: (name) => `${name} n’est plus dans la file et ne peut pas être modifié.`,
  notAdded: (name, why) => `${name} n’a pas été ajouté. ${why}`,
  outputGone: (name) =>
    `${name} n’est plus stocké dans ce navigateur. Convertissez à nouveau le fichier.`,
  said: {
    added: (n) => plural(n, { one: '# fichier ajouté.', other: '# fichiers ajoutés.' }),
    done: (name) => `${name} est terminé.`,
    doneMany: (n) => plural(n, { one: '# tâche est terminée.', other: '# tâches sont terminées.' }),
    failed: (name) => `${name} a échoué.`,
    failedMany: (n) => plural(n, { one: '# tâche a échoué.', other: '# tâches ont échoué.' }),
    finished: 'La file est terminée.',
    update: 'Une nouvelle version est prête.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Terminé – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, { one: '# échec', other: '# échecs' })} – ${what}`,
  files: (count) => plural(count, { one: '# fichier', other: '# fichiers' }),
  copyReport: 'Copier le rapport',
  reportCopied: 'Copié',
  slowDatabase:
    'La base de données du navigateur tarde à s’ouvrir. Vos tâches s’y trouvent\u00A0: Kiln attend et reprend de lui-même dès qu’elle est là. Sans elle, vous partez d’une file vide, qui ne survivra pas à un rechargement.',
  goOnWithout: 'Continuer sans elle',
  unusable: {
    'old-browser': `Ce navigateur est trop ancien pour Kiln. Il faut Chrome ou Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari}, ou plus récent. Mettez-le à jour, ou ouvrez Kiln dans un autre.`,
    insecure:
      'Pour stocker des fichiers et vérifier son moteur, Kiln a besoin d’une adresse sécurisée. Ouvrez-le par https, ou sur localhost.',
    'no-storage':
      'Ce navigateur ne laisse rien stocker à Kiln. Quittez la navigation privée, ou autorisez les données de site pour cette page.',
    newer:
      'Un Kiln plus récent est passé ici\u202F; rechargez cette page pour la mettre à jour. Vos tâches sont conservées.',
    blocked:
      'Un Kiln plus ancien tourne dans un autre onglet. Il termine d’abord ses tâches\u202F; ensuite, fermez-le ou rechargez-le, et cette page reprend d’elle-même.',
  },
};
