import type { Catalogue } from '../language.ts';

/** The words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `Convertir ${name} en`,
  wishes: {
    pause: 'Pause',
    resume: 'Reprendre',
    cancel: 'Annuler',
    retry: 'Réessayer',
  },
  select: (name) => `Sélectionner ${name}`,
  options: 'Options',
  again: 'Convertir à nouveau',
  addedAgain: (name) => `${name} est de nouveau dans la liste, sous son résultat.`,
  mute: 'Couper le son',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  remove: 'Retirer',
  importing: 'Ajout…',
  held: 'Prêt à convertir',
  needsEngine:
    'Demande FFmpeg (10 Mo), et vous êtes hors ligne. Appuyez sur Convertir\u00A0: le travail commence à votre retour en ligne.',
  waiting: 'En attente',
  cancelled: 'Annulé',
  stages: {
    'loading-engine': 'Chargement de FFmpeg (10 Mo, une fois)',
    probing: 'Lecture du fichier',
    working: 'Conversion',
    verifying: 'Contrôle du résultat',
  },
  attempt: (n) => `Essai ${n}`,
  progressOf: (name) => `Progression de ${name}`,
  timeLeft: (time) => `reste ${time}`,
  details: 'Détails',
  priorityMarks: { high: 'Priorité haute', low: 'Priorité basse' },
  keeping: {
    session:
      'Pour cette session seulement\u00A0: pas assez de place pour stocker le fichier. Gardez cet onglet ouvert jusqu’à la fin.',
    linked: 'Non copié, car il est gros. Laissez le fichier en place jusqu’à la fin.',
  },
  keepCopy: 'Garder une copie',
  copying: 'Copie…',
  notCopied: {
    'no-room': 'Pas de place pour une copie. Laissez le fichier où il est.',
    unreachable: 'Le fichier n’est plus là, ou a changé.',
  },
  changeOptions: 'Changer les options',
};
