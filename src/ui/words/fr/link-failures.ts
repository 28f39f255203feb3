import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Téléchargez le fichier dans votre navigateur, puis ajoutez-le ici.';

const brokeOff = (why: string) => (progress: string) =>
  `La connexion s’est interrompue après ${progress}, et ${why}.`;

/** The words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln n’a pas le droit de suivre des liens.', 'Autorisez-le dans les réglages.'),
  notAnAddress: said(
    'Ce n’est pas une adresse web.',
    'Elle commence par https:// et mène à un fichier.',
  ),
  password: said(
    'L’adresse contient un mot de passe, qu’une page n’a pas le droit d’envoyer.',
    DOWNLOAD,
  ),
  knownSite: {
    what: (site) => `${site} ne laisse pas d’autres pages web lire ses fichiers.`,
    todo: (site) =>
      `Si ${site} propose un téléchargement, utilisez-le, puis ajoutez le fichier ici.`,
  },
  mixedContent: {
    what: (host) =>
      `La connexion à ${host} n’est pas chiffrée (http), le navigateur la bloque donc.`,
    todo: `Essayez plutôt l’adresse avec https://. ${DOWNLOAD}`,
  },
  offline: said('Vous êtes hors ligne.', 'Réessayez une fois de nouveau en ligne.'),
  notReachable: {
    what: (host) => `${host} ne répond pas.`,
    todo: 'Vérifiez l’adresse, ou réessayez plus tard.',
  },
  notAllowed: {
    what: (host) => `${host} ne laisse pas d’autres pages web lire ses fichiers.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} ne donne pas ce fichier à tout le monde (${status}).`,
      todo: 'Connectez-vous là-bas, téléchargez-le, puis ajoutez-le ici.',
    },
    missing: {
      what: (host, status) => `${host} n’a pas de fichier à cette adresse (${status}).`,
      todo: 'Vérifiez l’adresse\u202F; le fichier a peut-être été déplacé.',
    },
    failing: {
      what: (host, status) => `${host} ne peut pas envoyer le fichier pour le moment (${status}).`,
      todo: 'Réessayez plus tard, ou ouvrez l’adresse dans votre navigateur pour voir pourquoi.',
    },
  },
  page: said(
    'C’est une page web, pas un fichier.',
    'Utilisez l’adresse du fichier même, ou téléchargez-le là-bas et ajoutez-le ici.',
  ),
  playlist: said(
    'C’est une liste de lecture, une liste d’autres fichiers.',
    'Utilisez les adresses qu’elle contient.',
  ),
  notMedia: {
    what: 'Ce n’est ni une vidéo, ni un son, ni une image.',
    whatBut: (type) => `Ce n’est ni une vidéo, ni un son, ni une image, mais ${type}.`,
    todo: 'Vérifiez que l’adresse mène au fichier même.',
  },
  empty: said('Le fichier est vide.', 'Vérifiez l’adresse, ou réessayez plus tard.'),
  tooLarge: {
    what: 'La place manque pour ce fichier.',
    ofSize: (size) => `La place manque pour ${size}.`,
    ofSizeInRoom: (size, room) => `Le fichier fait ${size}, et il y a de la place pour ${room}.`,
    todo: 'Retirez des tâches terminées ou libérez de l’espace disque, puis réessayez. Ou téléchargez-le et ajoutez-le ici\u00A0: Kiln peut le lire où il est.',
  },
  brokeOff: {
    tried: brokeOff('n’a pas pu reprendre'),
    refused: brokeOff('ce serveur ne permet pas de reprendre'),
    changed: brokeOff('le fichier a changé sur le serveur'),
    received: (received, size) => `${received} sur ${size}`,
    todo: 'Réessayez, ou téléchargez le fichier dans votre navigateur et ajoutez-le ici.',
  },
  unavailable: said(
    'Le téléchargement de liens n’a pas démarré.',
    'Rechargez la page, puis réessayez.',
  ),
};
