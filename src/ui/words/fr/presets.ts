import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const builtIn: Catalogue['presets']['builtIn'] = {
  'web-video': {
    name: 'Vidéo web',
    goodFor: 'Se lit dans tout navigateur et démarre pendant le chargement',
  },
  'web-video-modern': {
    name: 'Vidéo web, moderne',
    goodFor: 'Codecs libres pour navigateurs récents, souvent plus petit',
  },
  'web-preview': {
    name: 'Aperçu web',
    goodFor: 'Assez léger pour des listes de clips et des connexions lentes',
  },
  streaming: {
    name: 'Streaming',
    goodFor: 'HLS pour votre site\u00A0: aussi net que la connexion le permet',
  },
  'silent-loop': {
    name: 'Boucle muette',
    goodFor: 'Animé comme un GIF, en couleurs, pour une fraction de la taille',
  },
  phone: { name: 'Téléphone', goodFor: 'Net sur petit écran, léger en stockage' },
  'phone-much-room-saved': {
    name: 'Téléphone, plus petit',
    goodFor: 'Le plus petit fichier encore beau\u202F; prend son temps',
  },
  'old-phone': { name: 'Vieux téléphone', goodFor: 'Pour téléphones d’avant l’écran tactile' },
  tv: { name: 'Télé', goodFor: 'Full HD depuis une clé USB ou le réseau de la maison' },
  'tv-4k': { name: 'Télé, 4K', goodFor: 'Pour grands écrans de 2160 lignes' },
  'dvd-player': { name: 'Lecteur DVD', goodFor: 'Pour lecteurs et télés de l’ère DVD' },
  'home-cinema-sound': { name: 'Son home cinéma', goodFor: 'Dolby Digital pour un ampli' },
  'chat-video': { name: 'Vidéo de chat', goodFor: 'Un petit clip pour toute messagerie' },
  'gif-for-chat': {
    name: 'GIF pour chat',
    goodFor: 'Quelques secondes qui jouent seules, sans son',
  },
  'discord-10-mb': {
    name: 'Discord, 10 Mo',
    goodFor: 'Taille téléphone, dans la limite gratuite de Discord',
  },
  'whatsapp-16-mb': {
    name: 'WhatsApp, 16 Mo',
    goodFor: 'Taille téléphone, dans la limite de WhatsApp',
  },
  'signal-100-mb': {
    name: 'Signal, 100 Mo',
    goodFor: 'Taille téléphone, dans la limite de Signal',
  },
  'email-video': {
    name: 'Vidéo pour e-mail',
    goodFor: 'Au plus 18 Mo, ce qui tient dans un e-mail de 25 Mo',
  },
  'small-email-video': {
    name: 'Petite vidéo pour e-mail',
    goodFor: 'Au plus 7 Mo, pour les boîtes qui en acceptent 10',
  },
  podcast: {
    name: 'Podcast',
    goodFor: 'Voix pour toute application de podcasts, au niveau habituel',
  },
  'voice-memo': { name: 'Mémo vocal', goodFor: 'Des heures de voix en quelques mégaoctets' },
  transcription: {
    name: 'Transcription',
    goodFor: 'Ce que préfèrent les logiciels de dictée',
  },
  'music-archive': { name: 'Archive musicale', goodFor: 'Sans perte\u00A0: rien ne disparaît' },
  'music-everywhere': {
    name: 'Musique, partout',
    goodFor: 'Pour voitures, clés USB et tous les lecteurs',
  },
  'music-for-apple': { name: 'Musique pour Apple', goodFor: 'AAC pour iPhone et Apple Music' },
  ringtone: {
    name: 'Sonnerie',
    goodFor: 'Les 30 premières secondes d’un morceau, en fondu',
  },
  'edit-on-a-mac': {
    name: 'Montage sur Mac',
    goodFor: 'Pour Final Cut et iMovie\u202F; ce qui convient est copié',
  },
  'keep-everything': {
    name: 'Tout garder',
    goodFor: 'Toutes les pistes, copiées si possible',
  },
  'sound-for-editing': {
    name: 'Son à éditer',
    goodFor: 'Non compressé, s’ouvre dans tout éditeur audio',
  },
};

/** The words for presets. */
export const presets: Catalogue['presets'] = {
  builtIn,
  title: 'Profils',
  lead: 'Choisissez-en un pour régler format et options.',
  inUse: 'Utilisé',
  chosen: (name) => `«\u00A0${name}\u00A0» choisi.`,
  yours: 'Les vôtres',
  purposes: {
    web: 'Pour le web',
    phone: 'Pour téléphones',
    tv: 'Pour télé et lecteurs',
    chat: 'Pour chat et e-mail',
    voice: 'Voix',
    music: 'Musique',
    editing: 'Pour l’édition',
  },
  saveNew: 'Enregistrer le choix actuel comme profil',
  saveJob: 'Enregistrer les options de ce fichier comme profil',
  name: 'Nom',
  save: 'Enregistrer',
  replace: 'Remplacer',
  saved: (name) => `«\u00A0${name}\u00A0» enregistré.`,
  replaced: (name) => `«\u00A0${name}\u00A0» remplacé.`,
  full: (limit) =>
    `Vous pouvez garder ${limit} profils. Supprimez-en un pour en enregistrer un autre.`,
  manage: (name) => `Modifier «\u00A0${name}\u00A0»`,
  moveUp: 'Monter',
  moveDown: 'Descendre',
  moved: (name, place, count) =>
    `«\u00A0${name}\u00A0» est maintenant numéro ${place} sur ${count}.`,
  rename: 'Renommer',
  newName: (name) => `Nouveau nom de «\u00A0${name}\u00A0»`,
  cancel: 'Annuler',
  nameTaken: (name) => `Vous avez déjà un profil nommé «\u00A0${name}\u00A0».`,
  renamed: (name) => `Renommé en «\u00A0${name}\u00A0».`,
  share: 'Partager',
  linkOf: (name) => `Lien vers «\u00A0${name}\u00A0»`,
  linkHint: 'Le lien contient tout le profil. Qui l’ouvre est d’abord consulté.',
  copy: 'Copier le lien',
  copied: 'Copié',
  notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le lien et copiez-le vous-même.',
  remove: 'Supprimer',
  removed: (name) => `«\u00A0${name}\u00A0» supprimé.`,
  undo: 'Annuler',
  exportAll: 'Exporter les vôtres',
  importFile: 'Importer',
  importHint: 'ou déposez ici un fichier de profils',
  fileName: 'kiln-profils.json',
  quoted: (name) => `«\u00A0${name}\u00A0»`,
  nothingNew: 'Rien de nouveau\u00A0: vous les avez déjà tous.',
  imported: (count, names) =>
    `${plural(count, { one: '# profil importé', other: '# profils importés' })}\u00A0: ${names}.`,
  nothingImported: 'Rien n’a été importé.',
  fromLink: 'Un profil venu d’un lien',
  question: (name) => `Utiliser le profil «\u00A0${name}\u00A0» de ce lien\u202F?`,
  takeOnce: 'Utiliser une fois',
  saveFromLink: 'Enregistrer',
  questionHint:
    'Dans les deux cas, il s’applique à tous les fichiers qui n’ont pas démarré. «\u00A0Enregistrer\u00A0» le garde aussi parmi vos profils.',
  nothingChanged: 'Rien n’a été changé.',
  close: 'Fermer',
};
