import type { Catalogue } from '../language.ts';

/** In Dutch: the words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Dit bestand is te groot om voorinstellingen te bevatten.',
  notJson: 'Dit is geen bestand met voorinstellingen, of het is beschadigd.',
  brokenLink: 'Deze link is onvolledig. Kopieer hem opnieuw in zijn geheel.',
  notPresets: 'Er staan geen Kiln-voorinstellingen in dit bestand.',
  otherVersion: (version) =>
    `Deze voorinstellingen zijn van versie ${version}, die deze Kiln niet kan lezen. Werk Kiln bij en probeer het opnieuw.`,
  none: 'Het bevat geen voorinstellingen.',
  tooMany: (limit) =>
    `Kiln bewaart hoogstens ${limit} voorinstellingen; met deze erbij zouden het er meer zijn.`,
  notOne: (count) =>
    `Een link bevat één voorinstelling, maar deze heeft er ${count}. Vraag om een bestand.`,

  notAPreset: (place) => `Nummer ${place} in de lijst is overgeslagen: het is geen voorinstelling.`,
  noName: (place) => `Nummer ${place} in de lijst is overgeslagen: het heeft geen naam.`,
  longName: (name, limit) => `‘${name}’ is overgeslagen: de naam is langer dan ${limit} tekens.`,
  unknownFormat: (name, format) =>
    `‘${name}’ is overgeslagen: deze Kiln heeft geen formaat ‘${format}’.`,
  noOptions: (name) => `‘${name}’ is overgeslagen: de opties zijn niet te lezen.`,
  unknownOptions: (name, format, options) =>
    `‘${name}’ is geïmporteerd zonder de opties die deze Kiln voor ${format} niet heeft: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `‘${name}’ is overgeslagen: ‘${option}’ kan niet ‘${value}’ zijn. Mogelijk: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `‘${name}’ is overgeslagen: ‘${option}’ kan niet ${value} zijn. Mogelijk: ${least} tot ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `‘${name}’ is overgeslagen: ‘${option}’ kan niet ${value} zijn. Mogelijk: ${least} tot ${most}, of niets.`,
  badTime: (name, option, value) =>
    `‘${name}’ is overgeslagen: ‘${option}’ kan niet ${value} zijn. Mogelijk: een tijd in seconden, of niets.`,
  badSet: (name, option, value, choices) =>
    `‘${name}’ is overgeslagen: ‘${option}’ kan niet ${value} zijn. Mogelijk: een lijst van ${choices}.`,
};
