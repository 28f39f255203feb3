import type { Catalogue } from '../language.ts';

/** In Italian: the words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Questo file è troppo grande per essere un file di preset.',
  notJson: 'Questo non è un file di preset, oppure è danneggiato.',
  brokenLink: 'Questo link è incompleto. Copialo di nuovo per intero.',
  notPresets: 'In questo file non ci sono preset di Kiln.',
  otherVersion: (version) =>
    `Questi preset sono della versione ${version}, che questo Kiln non può leggere. Aggiorna Kiln e riprova.`,
  none: 'Non contiene preset.',
  tooMany: (limit) => `Kiln conserva fino a ${limit} preset; con questi sarebbero di più.`,
  notOne: (count) =>
    `Un link contiene un solo preset, ma questo ne ha ${count}. Chiedi invece un file.`,

  notAPreset: (place) => `Il numero ${place} dell’elenco è stato ignorato: non è un preset.`,
  noName: (place) => `Il numero ${place} dell’elenco è stato ignorato: non ha nome.`,
  longName: (name, limit) => `«${name}» è stato ignorato: il nome supera i ${limit} caratteri.`,
  unknownFormat: (name, format) =>
    `«${name}» è stato ignorato: questo Kiln non ha il formato «${format}».`,
  noOptions: (name) => `«${name}» è stato ignorato: le opzioni non si possono leggere.`,
  unknownOptions: (name, format, options) =>
    `«${name}» è stato importato senza le opzioni che questo Kiln non ha per ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `«${name}» è stato ignorato: «${option}» non può essere «${value}». Valori possibili: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `«${name}» è stato ignorato: «${option}» non può essere ${value}. Valori possibili: da ${least} a ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `«${name}» è stato ignorato: «${option}» non può essere ${value}. Valori possibili: da ${least} a ${most}, o nulla.`,
  badTime: (name, option, value) =>
    `«${name}» è stato ignorato: «${option}» non può essere ${value}. Valori possibili: un tempo in secondi, o nulla.`,
  badSet: (name, option, value, choices) =>
    `«${name}» è stato ignorato: «${option}» non può essere ${value}. Valori possibili: un elenco di ${choices}.`,
};
