import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Herunterladen',
  downloadAll: 'Alle herunterladen',
  saveDone: (files) => plural(files, { one: 'Sichern', other: '# sichern' }),
  copy: 'Kopieren',
  copied: 'Kopiert',
  share: 'Teilen',
  preview: 'Vorschau',
  hidePreview: 'Vorschau ausblenden',
  outputsOf: (name) => `Ergebnisse von ${name}`,
  saveAsZip: 'Alle als ZIP sichern',
  speed: (factor) => `${factor}×`,
  took: (time) => `in ${time}`,
  realTime: (factor) => `${factor}×\u00A0Echtzeit`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'gleich groß',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Das ist nicht kleiner als die Datei. Das Original ist ebenso gut.',
  larger: (before, after) =>
    `Das ist größer als die Datei (${after} statt ${before}). Das Original ist kleiner.`,
  cannotPreview:
    'Dieser Browser kann dieses Format nicht abspielen. Der Datei fehlt nichts: einfach herunterladen.',
  saving: (percent) => `Wird gesichert, ${percent}`,
  savingOf: (name) => `${name} wird gesichert`,
  allOutputs: 'alle Ergebnisse',
  stopSaving: 'Nicht weiter sichern',
  savedMark: 'Gesichert',
  unsavedMark: 'Nicht gesichert',
  saved: (name) => `${name} ist gesichert.`,
  noRoomToSave: (name) =>
    `${name} wurde nicht gesichert: Am gewählten Ort reicht der Platz nicht. Speicher freigeben oder einen anderen Ort wählen und noch einmal herunterladen.`,
  notSaved: (name, detail) =>
    `${name} wurde nicht gesichert (${detail}). Noch einmal herunterladen.`,
  zipName: (date) => `kiln-${date}.zip`,
};
