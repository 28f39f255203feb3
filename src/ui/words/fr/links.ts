import type { Catalogue } from '../language.ts';

/** The words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Depuis un lien',
  address: 'Adresse du fichier',
  placeholder: 'https://example.org/song.mp4',
  format: 'Convertir en',
  nobodyYet: 'Seul le site du lien est contacté.',
  asks: [
    'Kiln demandera le fichier à ',
    '. Ce site, et ceux vers lesquels il redirige, verront votre adresse IP.',
  ],
  allow: 'Autoriser Kiln à suivre des liens',
  allowHint: 'Désactivé par défaut. À désactiver quand vous voulez dans les réglages.',
  go: 'Télécharger et convertir',
  asking: (host) => `Demande à ${host}`,
  stop: 'Arrêter',

  fetching: 'Liens en téléchargement',
  progressOf: (name) => `Téléchargement de ${name}`,
  from: (host) => `depuis ${host}`,
  received: (received, total) => `${received} sur ${total}`,
  stopOf: (name) => `Arrêter le téléchargement de ${name}`,
  notFetched: (name, why) => `${name} n’a pas été téléchargé. ${why}`,
};
