import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Comandos…',
  title: 'Continuar fuera del navegador',
  hint: 'El mismo trabajo como comandos para FFmpeg e ImageMagick, que deben estar instalados. Ejecuta el script en la carpeta de tus archivos; los resultados van a la carpeta «converted».',
  script: 'Script para',
  scripts: {
    shell: 'Linux y macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (muchos núcleos o equipos)',
  },
  text: 'Comandos',
  copy: 'Copiar',
  copied: 'Copiado',
  save: 'Guardar',

  madeBy: (link) => `Hecho con Kiln (${link}).`,
  needs:
    'Necesita FFmpeg y, para imágenes, ImageMagick. Ejecútalo en la carpeta de los archivos o indica esa carpeta.',
  resultsGoTo:
    'Los resultados van a la carpeta "converted", junto a ellos. Lo que ya haya allí se reemplaza.',
  notRead: 'Omitido: Kiln aún no ha leído este archivo.',
  notPossible: 'Omitido: no hay comandos que hagan esto.',
  byBrowser:
    'Kiln usaría los codificadores del navegador; FFmpeg usa los suyos, con la misma calidad deseada.',
  byCanvas: 'Kiln usaría los códecs de imagen del navegador.',
  inSegments: (count) =>
    `Kiln codificaría la imagen en ${plural(count, { one: '# segmento', other: '# segmentos a la vez' })}.`,
  differences: {
    'measures-loudness':
      'Kiln mediría antes la sonoridad y luego la cambiaría con una sola ganancia.',
    'measures-size':
      'Kiln comprobaría el tamaño y codificaría de nuevo hasta que fuera lo bastante pequeño.',
    'cuts-captions': 'Kiln mostraría también los subtítulos que empezaron antes del corte.',
    'keeps-cover': 'Kiln incluiría la portada en el resultado.',
    'writes-tags':
      'Kiln escribiría todas las etiquetas, también las que no tienen sitio en FFmpeg.',
    'drops-place-alone':
      'Kiln quitaría solo el lugar; aquí se quitan todos los datos de la cámara.',
    'draws-slides': 'Kiln dibujaría por sí mismo las transiciones entre imágenes.',
  },
};
