import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Befehle…',
  title: 'Mit eigenen Programmen fortsetzen',
  hint: 'Dieselbe Arbeit als Befehle für FFmpeg und ImageMagick, die installiert sein müssen. Das Skript im Ordner mit den Dateien ausführen; Ergebnisse kommen in den Ordner „converted“.',
  script: 'Skript für',
  scripts: {
    shell: 'Linux und macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (viele Kerne oder Rechner)',
  },
  text: 'Befehle',
  copy: 'Kopieren',
  copied: 'Kopiert',
  save: 'Sichern',

  madeBy: (link) => `Von Kiln erstellt (${link}).`,
  needs:
    'Braucht FFmpeg; für Bilder ImageMagick. Im Ordner mit den Dateien ausführen oder diesen Ordner nennen.',
  resultsGoTo:
    'Ergebnisse kommen in den Ordner "converted" daneben. Was dort schon liegt, wird ersetzt.',
  notRead: 'Weggelassen: Kiln hat diese Datei noch nicht gelesen.',
  notPossible: 'Weggelassen: Dafür gibt es keine Befehle.',
  byBrowser:
    'Kiln würde Encoder des Browsers verwenden; FFmpeg nimmt seine eigenen, mit demselben Wunsch an Qualität.',
  byCanvas: 'Kiln würde die Bildcodecs des Browsers verwenden.',
  inSegments: (count) =>
    `Kiln würde das Bild in ${plural(count, { one: '# Abschnitt', other: '# Abschnitten' })} nebeneinander codieren.`,
  differences: {
    'measures-loudness': 'Kiln würde erst die Lautheit messen und dann gleichmäßig ändern.',
    'measures-size': 'Kiln würde die Größe prüfen und neu codieren, bis sie klein genug ist.',
    'cuts-captions': 'Kiln würde auch Untertitel zeigen, die vor dem Schnitt begannen.',
    'keeps-cover': 'Kiln würde das Cover ins Ergebnis übernehmen.',
    'writes-tags': 'Kiln würde alle Tags schreiben, auch die, für die FFmpeg keinen Platz hat.',
    'drops-place-alone': 'Kiln würde nur den Ort weglassen; hier fehlen alle Angaben der Kamera.',
    'draws-slides': 'Kiln würde die Übergänge zwischen Bildern selbst zeichnen.',
  },
};
