import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Commandes…',
  title: 'Continuer avec vos programmes',
  hint: 'Le même travail en commandes pour FFmpeg et ImageMagick, qui doivent être installés. Lancez le script dans le dossier de vos fichiers\u202F; les résultats vont dans le dossier «\u00A0converted\u00A0».',
  script: 'Script pour',
  scripts: {
    shell: 'Linux et macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (nombreux cœurs ou machines)',
  },
  text: 'Commandes',
  copy: 'Copier',
  copied: 'Copié',
  save: 'Enregistrer',

  madeBy: (link) => `Fait par Kiln (${link}).`,
  needs:
    'Demande FFmpeg\u202F; pour les images, ImageMagick. À lancer dans le dossier des fichiers, ou en nommant ce dossier.',
  resultsGoTo:
    'Les résultats vont à côté, dans le dossier "converted". Ce qui s’y trouve déjà est remplacé.',
  notRead: 'Omis\u00A0: Kiln n’a pas encore lu ce fichier.',
  notPossible: 'Omis\u00A0: il n’y a pas de commandes pour cela.',
  byBrowser:
    'Kiln emploierait les encodeurs du navigateur\u202F; FFmpeg prend les siens, avec la même qualité demandée.',
  byCanvas: 'Kiln emploierait les codecs d’image du navigateur.',
  inSegments: (count) =>
    `Kiln encoderait l’image en ${plural(count, { one: '# segment', other: '# segments' })} côte à côte.`,
  differences: {
    'measures-loudness': 'Kiln mesurerait d’abord la sonie, puis la changerait d’un seul gain.',
    'measures-size': 'Kiln contrôlerait la taille, et réencoderait jusqu’à ce qu’elle convienne.',
    'cuts-captions': 'Kiln montrerait aussi les sous-titres commencés avant la coupe.',
    'keeps-cover': 'Kiln mettrait la pochette dans le résultat.',
    'writes-tags': 'Kiln écrirait tous les tags, même ceux pour lesquels FFmpeg n’a pas de place.',
    'drops-place-alone':
      'Kiln n’ôterait que le lieu\u202F; ici toutes les données de l’appareil sont ôtées.',
    'draws-slides': 'Kiln dessinerait lui-même les transitions entre images.',
  },
};
