import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Comandi…',
  title: 'Continua fuori dal browser',
  hint: 'Lo stesso lavoro come comandi per FFmpeg e ImageMagick, che devono essere installati. Esegui lo script nella cartella dei tuoi file; i risultati vanno nella cartella «converted».',
  script: 'Script per',
  scripts: {
    shell: 'Linux e macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (molti core o computer)',
  },
  text: 'Comandi',
  copy: 'Copia',
  copied: 'Copiato',
  save: 'Salva',

  madeBy: (link) => `Creato da Kiln (${link}).`,
  needs:
    'Richiede FFmpeg e, per le immagini, ImageMagick. Eseguilo nella cartella dei file o indica quella cartella.',
  resultsGoTo:
    'I risultati vanno nella cartella "converted" accanto ai file. Ciò che vi si trova già viene sostituito.',
  notRead: 'Tralasciato: Kiln non ha ancora letto questo file.',
  notPossible: 'Tralasciato: non ci sono comandi che lo facciano.',
  byBrowser:
    'Kiln userebbe i codificatori del browser; FFmpeg usa i propri, con la stessa qualità richiesta.',
  byCanvas: 'Kiln userebbe i codec per immagini del browser.',
  inSegments: (count) =>
    `Kiln codificherebbe l’immagine in ${plural(count, { one: '# segmento', other: '# segmenti insieme' })}.`,
  differences: {
    'measures-loudness':
      'Kiln misurerebbe prima il loudness, poi lo cambierebbe con un solo guadagno.',
    'measures-size':
      'Kiln controllerebbe la dimensione e ricodificherebbe finché è abbastanza piccola.',
    'cuts-captions': 'Kiln mostrerebbe anche i sottotitoli iniziati prima del taglio.',
    'keeps-cover': 'Kiln metterebbe la copertina nel risultato.',
    'writes-tags': 'Kiln scriverebbe tutti i tag, anche quelli che FFmpeg non prevede.',
    'drops-place-alone':
      'Kiln toglierebbe solo il luogo; qui si tolgono tutti i dati della fotocamera.',
    'draws-slides': 'Kiln disegnerebbe da sé le transizioni tra le immagini.',
  },
};
