import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Downloaden',
  downloadAll: 'Alles downloaden',
  saveDone: (files) => plural(files, { one: 'Opslaan', other: '# opslaan' }),
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  share: 'Delen',
  preview: 'Voorbeeld',
  hidePreview: 'Voorbeeld verbergen',
  outputsOf: (name) => `Resultaten van ${name}`,
  saveAsZip: 'Alles als zip opslaan',
  speed: (factor) => `${factor}×`,
  took: (time) => `in ${time}`,
  realTime: (factor) => `${factor}×\u00A0realtime`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'even groot',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Dit is niet kleiner dan je bestand. Het origineel is even goed.',
  larger: (before, after) =>
    `Dit is groter dan je bestand (${after} in plaats van ${before}). Het origineel is kleiner.`,
  cannotPreview:
    'Deze browser kan dit formaat niet afspelen. Het bestand zelf is goed: download het.',
  saving: (percent) => `Opslaan, ${percent}`,
  savingOf: (name) => `${name} opslaan`,
  allOutputs: 'alle resultaten',
  stopSaving: 'Stoppen met opslaan',
  savedMark: 'Bewaard',
  unsavedMark: 'Niet bewaard',
  saved: (name) => `${name} is opgeslagen.`,
  noRoomToSave: (name) =>
    `${name} is niet opgeslagen: er is te weinig ruimte op de gekozen plek. Maak schijfruimte vrij of kies een andere plek en download het opnieuw.`,
  notSaved: (name, detail) => `${name} is niet opgeslagen (${detail}). Download het opnieuw.`,
  zipName: (date) => `kiln-${date}.zip`,
};
