import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const times = (kind: string) => (count: number) =>
  plural(count, { one: kind, other: `${kind} ×#` });

/** Ce qui a échoué, et ce qui est fait à la place : à venir, en cours, fait, ou tenté en vain. */
const setback = (
  failed: string,
  [coming, now, past, tried]: readonly [string, string, string, string],
) => ({
  coming: `${failed}\u00A0: ${coming}.`,
  now: `${failed}\u00A0: ${now}.`,
  past: `${failed}\u00A0: ${past}.`,
  tried: `${failed}\u00A0: ${tried}.`,
});

const BY_FFMPEG = [
  'FFmpeg le fera',
  'FFmpeg le fait',
  'FFmpeg l’a fait',
  'FFmpeg l’a tenté',
] as const;

const mistake = (done: string) =>
  `Kiln emploie mal les codecs du navigateur\u00A0: ${done}. Merci de le signaler.`;

/** The words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Vidéo'),
    audio: times('Audio'),
    cover: times('Pochette'),
    subtitle: times('Sous-titres'),
    attachment: times('Fichier joint'),
    data: times('Données'),
  },
  metadata: {
    text: (count) => plural(count, { one: '# tag', other: '# tags' }),
    date: () => 'date',
    place: () => 'lieu',
    device: () => 'appareil',
    timecode: () => 'timecode',
    exif: () => 'données EXIF',
    'maker-notes': () => 'notes du fabricant',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'commentaires',
    'gain-map': () => 'carte de gain HDR',
    'motion-video': () => 'vidéo de la photo animée',
    pages: (count) => `pages suivantes (${count})`,
    chapters: (count) => plural(count, { one: '# chapitre', other: '# chapitres' }),
    marks: (count) => plural(count, { one: 'marque de piste', other: '# marques de piste' }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'par défaut',
    forced: 'forcé',
    original: 'original',
    commentary: 'commentaire',
    'hearing-impaired': 'pour malentendants',
    'visual-impaired': 'pour malvoyants',
  },
  metadataKept: (what) => `on garde\u00A0: ${what}`,
  metadataLeftOut: (what) => `sans\u00A0: ${what}`,
  becauseOfPrivacy: 'vie privée',
  becauseOnlyFirst: 'Kiln convertit la première',
  becauseUnwritten: 'Kiln ne sait pas l’écrire',
  becauseOutdated: 'n’est plus exact',
  copied: 'par copie',
  encoded: (from, to, engine) =>
    from === to ? `${from} réencodé par ${engine}` : `${from} → ${to} par ${engine}`,
  bridged: (from, to) =>
    from === to
      ? `${from} réencodé, décodage FFmpeg, encodage de ce navigateur`
      : `${from} → ${to}, décodage FFmpeg, encodage de ce navigateur`,
  decodedBy: (decoder) => `décodé par ${decoder}`,
  leftOut: 'hors du résultat',
  asChosen: 'selon votre choix',
  leftOutBecause: (what, why) => `${what}\u00A0: ${why}`,
  pictureSubtitles: times('Sous-titres images'),
  copiedBy: (engine) => `par copie avec ${engine}`,
  becauseUnwritable: 'que les navigateurs ne savent pas écrire',
  becauseNotHeld: (format) => `${format} ne peut pas les contenir`,
  becauseOfTiming: 'ne peuvent pas suivre la vitesse',
  becauseNotTogether: 'FFmpeg devrait les écrire, mais ne peut pas lire cette vidéo',
  becauseMixed: 'mixage en une seule piste',
  becauseEmpty: 'vide',
  becauseNobodyDecodes: (codec) => `Kiln ne peut pas décoder\u00A0: ${codec}`,
  unread: (bytes, all) =>
    `Une partie de ce fichier est illisible\u00A0: ${bytes} sur ${all} manqueront au résultat.`,
  deinterlaced: 'désentrelacement',
  lossless: 'sans perte',
  hdrToSdr: 'HDR vers SDR',
  hdrKept: 'HDR gardé en 10 bits',
  flattened: {
    white: 'transparence sur blanc',
    black: 'transparence sur noir',
    grey: 'transparence sur gris',
    green: 'transparence sur vert',
  },
  becauseEnded: 'se termine avant le début choisi',
  tooLargeForSource: (names) => `sans ${names}\u00A0: plus grand que la source`,
  engineNames: { images: 'ce navigateur', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'pour vos options',
  becauseOfSize: 'pour tenir dans la taille',
  becauseExactSize: 'qui peut atteindre la taille exacte',
  allowed: (size) => `${size} au plus`,
  allowedAt: (size, how) => `${size} au plus\u00A0: ${how}`,
  atQuality: (quality: string) => `qualité ${quality}`,
  pictureAt: (size, kbit) => `${size} à ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { one: '# passe', other: '# passes' }),
  inPass: (pass) => `passe ${pass}`,
  becauseOfRotation: 'remis droit',
  becauseTrimmed: 'pour que ce qui est coupé reste caché',
  becauseUnsafe: 'car une copie pourrait ne pas se lire',
  becauseOfQuality: 'pour la plus petite taille',
  becauseUndecodable: (codec) => `car ce navigateur ne peut pas décoder\u00A0: ${codec}`,
  becauseUnencodable: (codec) => `car ce navigateur encode mal en ${codec}`,
  becauseSurround: (codec) => `car ce navigateur n’encode pas plus de deux canaux en ${codec}`,
  becauseOfEdit: 'car seul FFmpeg a les filtres',
  becauseUnsupported: 'car WebCodecs ne sait pas lire ce type de fichier',
  becauseOfSetting: 'selon les réglages',
  inParts: (count) => plural(count, { one: 'en # partie', other: 'en # parties à la fois' }),
  wholeForNewFrames: 'd’un seul tenant\u00A0: ses images changent',
  wholeForUnknownFrames: 'd’un seul tenant\u00A0: temps des images inconnus',
  wholeForUncuttable: 'd’un seul tenant\u00A0: indivisible',
  setbacks: {
    images: setback('Ce navigateur a échoué sur l’image', BY_FFMPEG),
    webcodecs: setback('Les codecs du navigateur ont échoué', BY_FFMPEG),
    'webcodecs-declined': setback(
      'Les codecs du navigateur ne conviennent pas à ce fichier',
      BY_FFMPEG,
    ),
    'webcodecs-mistake': {
      coming: mistake(BY_FFMPEG[0]),
      now: mistake(BY_FFMPEG[1]),
      past: mistake(BY_FFMPEG[2]),
      tried: mistake(BY_FFMPEG[3]),
    },
    bridge: setback('FFmpeg et l’encodeur du navigateur ont échoué ensemble', [
      'FFmpeg le fera seul',
      'FFmpeg le fait seul',
      'FFmpeg l’a fait seul',
      'FFmpeg l’a tenté seul',
    ]),
    copy: setback('Une simple copie n’a pas marché', [
      'le fichier sera réencodé',
      'le fichier est en cours de réencodage',
      'le fichier a été réencodé',
      'le fichier a été réencodé',
    ]),
    'usual-size': setback('Le premier résultat était trop gros', [
      'il sera réencodé à la bonne taille',
      'il est en cours de réencodage à la bonne taille',
      'il a été réencodé à la bonne taille',
      'il a été réencodé à la bonne taille',
    ]),
    segments: setback('Ses parties ne se raccordaient pas', [
      'il sera encodé d’un seul tenant',
      'il est en cours d’encodage d’un seul tenant',
      'il a été encodé d’un seul tenant',
      'il a été encodé d’un seul tenant',
    ]),
  },
  atOnce: 'aussitôt',
  aboutASecond: 'environ une\u00A0seconde',
  roughly: (amount) => `environ\u00A0${amount}`,
};
