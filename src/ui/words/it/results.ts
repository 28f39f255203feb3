import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Scarica',
  downloadAll: 'Scarica tutto',
  saveDone: (files) => plural(files, { one: 'Salva', other: 'Salva #' }),
  copy: 'Copia',
  copied: 'Copiato',
  share: 'Condividi',
  preview: 'Anteprima',
  hidePreview: 'Nascondi anteprima',
  outputsOf: (name) => `Risultati di ${name}`,
  saveAsZip: 'Salva tutto in zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `in ${time}`,
  realTime: (factor) => `${factor}×\u00A0tempo\u00A0reale`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'stessa dimensione',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'Non è più piccolo del tuo file. L’originale va altrettanto bene.',
  larger: (before, after) =>
    `È più grande del tuo file (${after} invece di ${before}). L’originale è il più piccolo.`,
  cannotPreview:
    'Questo browser non può riprodurre questo formato. Il file in sé va bene: scaricalo.',
  saving: (percent) => `Salvataggio, ${percent}`,
  savingOf: (name) => `Salvataggio di ${name}`,
  allOutputs: 'tutti i risultati',
  stopSaving: 'Interrompi',
  savedMark: 'Salvato',
  unsavedMark: 'Non salvato',
  saved: (name) => `${name} è stato salvato.`,
  noRoomToSave: (name) =>
    `${name} non è stato salvato: nel punto scelto non c’è abbastanza spazio. Libera spazio su disco o scegli un’altra posizione, poi scaricalo di nuovo.`,
  notSaved: (name, detail) => `${name} non è stato salvato (${detail}). Scaricalo di nuovo.`,
  zipName: (date) => `kiln-${date}.zip`,
};
