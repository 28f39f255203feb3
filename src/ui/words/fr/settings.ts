import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnostic',
  diagnosticsHint:
    'Ce que ce navigateur sait faire, ce que la file a fait, et un contrôle de ce qui est stocké.',
  engine: 'Moteur',
  engines: { auto: 'Automatique', ffmpeg: 'FFmpeg seul' },
  engineHint:
    'Automatique\u00A0: les codecs rapides du navigateur quand ils suffisent, sinon FFmpeg. FFmpeg seul\u00A0: plus lent, mais le même résultat dans tous les navigateurs.',
  engineDownload: 'Charger FFmpeg',
  engineDownloads: {
    early: 'À l’ajout d’un fichier qui le demande',
    late: 'En appuyant sur Convertir',
  },
  engineDownloadHint:
    '10 Mo, une fois. Si votre connexion économise les données, seulement à la conversion.',
  theme: 'Thème',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue',
  languageAuto: 'Automatique',
  languageNotFetched:
    'Cette langue n’a pas pu être chargée. Choisissez-la à nouveau une fois en ligne.',
  links: 'Suivre des liens',
  switch: { off: 'Non', on: 'Oui' },
  linksHint:
    'Permet de convertir un fichier depuis une adresse web. Kiln nomme d’abord le site, et ne va rien chercher d’autre ailleurs.',
  offline: 'Hors ligne',
  offlineHint:
    'Le navigateur convertit lui-même les fichiers courants. Certains demandent FFmpeg (10 Mo), téléchargé au premier d’entre eux. Téléchargez-le maintenant pour être prêt hors ligne.',
  makeOffline: 'Rendre disponible hors ligne',
  offlineUnkept:
    'Pas assez de place pour stocker FFmpeg\u00A0: il n’est là que jusqu’à la fermeture de cette page. Libérez de l’espace, rechargez la page et réessayez.',
  offlineReady: 'FFmpeg est stocké. Tout Kiln marche sans connexion.',
  fetching: 'Chargement de FFmpeg',
  storage: {
    storage: 'Stockage',
    used: (used) => `${used} utilisés`,
    usedOf: (used, quota) => `${used} utilisés sur ${quota} permis par le navigateur`,
    hint: 'Les fichiers restent ici jusqu’à leur conversion, les résultats jusqu’à ce que vous les retiriez.',
    contents: {
      sources: 'Originaux',
      outputs: 'Résultats',
      unfinished: 'Travail inachevé',
      leftovers: 'Restes',
      engine: 'Moteurs',
      other: 'Kiln lui-même et notes sur les tâches',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: 'Effacer le résultat de # tâche terminée',
        other: 'Effacer les résultats de # tâches terminées',
      }),
    deleteOutputsHint: 'Les tâches terminées quittent la liste. Vos téléchargements restent.',
    deleteLeftovers: 'Effacer les restes',
    deleteEngine: 'Effacer FFmpeg',
    deleteEngineHint: 'Il est de nouveau téléchargé (10 Mo) quand un fichier le demande.',
  },
};
