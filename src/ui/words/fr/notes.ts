import type { Catalogue } from '../language.ts';
import { app } from './app.ts';

/** The words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Rien ne peut être stocké ici (fenêtre privée ?)\u00A0: les tâches ne survivront pas à un rechargement. Gardez cet onglet ouvert jusqu’à la fin, ou prenez une fenêtre normale.',
    emptied:
      'Tout ce que Kiln avait stocké ici a été effacé, par le navigateur ou avec les données du site. Ajoutez à nouveau vos fichiers. Installé comme application, Kiln les garde.',
    'seven-days':
      'Safari efface ces tâches si vous n’ouvrez pas cette page pendant sept jours. Ajoutez Kiln à l’écran d’accueil pour les garder.',
    alone: 'N’utilisez Kiln que dans un onglet\u00A0: dans ce navigateur, deux se gêneraient.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'La base de données de ce navigateur a tardé à s’ouvrir\u00A0: les tâches de cet onglet ne survivront pas à un rechargement. Laissez-les finir, puis rechargez la page pour revoir les tâches d’avant.',
  },
  reload: 'Recharger',
};
