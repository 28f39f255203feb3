import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Essayez un autre format.';

/** The words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('Le fichier est vide.', 'Copiez-le ou téléchargez-le à nouveau.'),
  notMedia: said(
    'Kiln ne sait pas lire ce type de fichier.',
    'Ajoutez une vidéo, un son ou une image.',
  ),
  playlist: said(
    'C’est une liste de lecture, une liste d’autres fichiers.',
    'Ajoutez plutôt ces fichiers.',
  ),
  pictureFormats: {
    heic: said(
      'Des images HEIC, Kiln fait du JPEG, du PNG et du WebP, avec le moteur sur Automatique.',
      'Choisissez l’un de ces formats.',
    ),
    avif: said(
      'Des images AVIF, Kiln fait du JPEG, du PNG et du WebP, avec le moteur sur Automatique.',
      'Choisissez l’un de ces formats.',
    ),
    jxl: said(
      'Des images JPEG XL, Kiln fait du JPEG, du PNG et du WebP, avec le moteur sur Automatique.',
      'Choisissez l’un de ces formats.',
    ),
    pdf: said(
      'Des images PDF, Kiln fait du JPEG, du PNG et du WebP, avec le moteur sur Automatique.',
      'Choisissez l’un de ces formats.',
    ),
    svg: said('Kiln ne sait pas lire les dessins SVG.', 'Enregistrez-le d’abord en PNG.'),
    'webp-animation': said(
      'Kiln ne sait pas encore lire le WebP animé.',
      'Enregistrez-le d’abord en GIF ou en vidéo.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Des images ${format}, Kiln ne fait que d’autres images.`,
    todo: 'Choisissez un format d’image.',
  },
  picturesOnly: {
    what: (format) =>
      `Kiln ne crée ${format} qu’à partir d’images, avec le moteur réglé sur Automatique.`,
    todo: 'Pour une image d’une vidéo, choisissez JPEG ou PNG.',
  },
  pictureTooLarge: {
    what: (width, height) => `L’image est trop grande\u00A0: ${width} × ${height} pixels.`,
    todo: 'Réduisez-la d’abord.',
  },
  damaged: said(
    'Le fichier est endommagé.',
    'Copiez-le ou téléchargez-le à nouveau, ou vérifiez qu’il se lit ailleurs.',
  ),
  cutShort: {
    what: (actual, expected) => `Le fichier s’arrête à ${actual} sur ${expected}.`,
    todo: 'Il est sans doute incomplet. Copiez-le ou téléchargez-le à nouveau.',
  },
  noTrack: {
    video: said('Ce fichier n’a pas d’image.', 'Choisissez un format audio.'),
    audio: said('Ce fichier n’a pas de son.', 'Choisissez un format vidéo ou image.'),
    subtitles: said('Ce fichier n’a pas de sous-titres.', 'Choisissez un autre format.'),
    text: said(
      'Les sous-titres de ce fichier sont des images, pas du texte.',
      'Choisissez MKV pour les garder tels quels.',
    ),
    any: said('Rien dans ce fichier n’entre dans ce format.', 'Choisissez un autre format.'),
  },
  declined: said(
    'Kiln ne peut pas convertir ce fichier ainsi.',
    'Choisissez un autre format ou d’autres options.',
  ),
  unsupportedCodec: {
    what: (codec) => `Kiln ne peut pas décoder ceci dans ce navigateur\u00A0: ${codec}.`,
    todo: 'Convertissez-le d’abord avec un autre logiciel.',
    todoOrKeep: (formats, codec) =>
      `Choisissez ${formats} pour le garder tel quel, ou un navigateur qui lit ${codec}, avec le moteur sur Automatique.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `Ce fichier ne peut pas descendre à ${limit}\u00A0: il lui faut environ ${least}.`,
    todo: 'Autorisez cette taille, coupez-le, ou choisissez un autre format.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `Ce fichier ne peut pas descendre à ${limit}\u00A0: le plus petit résultat fait ${reached}.`,
    todo: 'Autorisez plus, ou choisissez une résolution plus basse ou un autre format.',
  },
  engineFailed: {
    what: (code) => `FFmpeg n’a pas pu convertir ce fichier (code ${code}).`,
    todo: 'Essayez un autre format. Les détails en disent plus.',
  },
  engineCrashed: said('FFmpeg a planté sur ce fichier.', 'Réessayez, ou essayez un autre format.'),
  stalled: {
    what: (time) => `Rien ne s’est passé pendant ${time}, Kiln a donc arrêté.`,
    todo: 'Fermez d’autres programmes et réessayez, ou choisissez une résolution plus basse.',
  },
  crashedTwice: said(
    'Ce fichier a fait planter Kiln deux fois\u202F; il n’est plus tenté automatiquement.',
    'Essayez un autre format ou une résolution plus basse.',
  ),
  outOfMemory: said(
    'Le navigateur a manqué de mémoire.',
    'Fermez d’autres onglets et réessayez, ou choisissez une résolution plus basse.',
  ),
  engineUnavailable: {
    offline: said(
      'FFmpeg n’a pas pu être téléchargé.',
      'Kiln réessaie dès que vous êtes de nouveau en ligne.',
    ),
    missing: said(
      'FFmpeg est introuvable.',
      'Kiln a sans doute été mis à jour. Rechargez la page, puis réessayez.',
    ),
    corrupt: said(
      'FFmpeg est arrivé endommagé.',
      'Rechargez la page et réessayez. Un proxy ou une extension l’a peut-être modifié.',
    ),
    unsupported: said(
      'Ce navigateur ne peut pas exécuter FFmpeg.',
      'Mettez-le à jour, ou utilisez un Chrome, Edge, Firefox ou Safari récent.',
    ),
  },
  storageFull: {
    what: 'La place manque.',
    needed: (needed) => `La place manque\u00A0: il faut environ ${needed}.`,
    used: (used) => `La place manque\u00A0: Kiln a stocké ${used} ici.`,
    neededAndUsed: (needed, used) =>
      `La place manque\u00A0: il faut environ ${needed}\u202F; Kiln a stocké ${used} ici.`,
    todo: 'Retirez des tâches terminées ou libérez de l’espace disque, puis réessayez.',
  },
  storageRefused: said(
    'Le navigateur n’a pas laissé Kiln stocker le fichier.',
    'En fenêtre privée\u202F? Essayez une fenêtre normale.',
  ),
  tooLargeForMemory: {
    what: (limit) => `Le résultat dépasserait ${limit}, le maximum pour ce navigateur.`,
    todo: 'Choisissez une qualité ou une résolution plus basse, ou un Chrome, Edge, Firefox ou Safari récent.',
  },
  outputRejected: {
    empty: said('Le résultat était vide.', OTHER_FORMAT),
    unreadable: said('Le résultat était illisible, Kiln l’a donc rejeté.', OTHER_FORMAT),
    'missing-track': said('Il manquait une piste au résultat, Kiln l’a donc rejeté.', OTHER_FORMAT),
    'too-long': said(
      'Le résultat était plus long que l’original, Kiln l’a donc rejeté.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'Le résultat ne se lisait pas jusqu’au bout, Kiln l’a donc rejeté.',
      'Essayez un autre format, ou vérifiez que le fichier se lit ailleurs.',
    ),
    seams: said(
      'Les parties de la vidéo ne se raccordaient pas, Kiln a donc rejeté le résultat.',
      'Réessayez, ou essayez un autre format.',
    ),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        one: 'Ce navigateur ne peut pas afficher # des images.',
        other: 'Ce navigateur ne peut pas afficher # des images.',
      }),
    todo: 'Continuez sans, ou retirez la tâche et recommencez.',
  },
  internal: {
    what: 'Un problème est survenu dans Kiln.',
    todo: (detail) => `Réessayez. Si cela se reproduit, merci de le signaler\u00A0: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `Le fichier dure ${length}, mais le début est à ${start}.`,
      todo: 'Choisissez un début plus tôt.',
    },
    nothingLeft: said(
      'Il ne reste rien entre le début et la fin.',
      'Choisissez une fin plus tard.',
    ),
    cropOutside: {
      what: (width, height) =>
        `Le rognage dépasse ce que l’image contient\u00A0: ${width} × ${height} pixels.`,
      todo: 'Rognez moins.',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `Il n’y a pas de piste audio ${wanted}. Nombre dans le fichier\u00A0: ${has}.`,
      todo: 'Choisissez une autre piste audio.',
    },
    fadesTooLong: {
      what: (fades, length) =>
        `Les fondus prennent ${fades}, mais le résultat ne dure que ${length}.`,
      todo: 'Raccourcissez les fondus.',
    },
  },
};
