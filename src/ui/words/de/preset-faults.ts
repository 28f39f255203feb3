import type { Catalogue } from '../language.ts';

/** The words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Diese Datei ist zu groß für eine Vorlagendatei.',
  notJson: 'Das ist keine Vorlagendatei, oder sie ist beschädigt.',
  brokenLink: 'Dieser Link ist unvollständig. Ihn noch einmal ganz kopieren.',
  notPresets: 'In dieser Datei sind keine Vorlagen von Kiln.',
  otherVersion: (version) =>
    `Diese Vorlagen haben Version ${version}, die dieses Kiln nicht lesen kann. Kiln aktualisieren und noch einmal versuchen.`,
  none: 'Sie enthält keine Vorlagen.',
  tooMany: (limit) => `Kiln behält bis zu ${limit} Vorlagen; mit diesen wären es mehr.`,
  notOne: (count) => `Ein Link enthält eine Vorlage, dieser aber ${count}. Um eine Datei bitten.`,

  notAPreset: (place) => `Nummer ${place} der Liste wurde übersprungen: keine Vorlage.`,
  noName: (place) => `Nummer ${place} der Liste wurde übersprungen: kein Name.`,
  longName: (name, limit) =>
    `„${name}“ wurde übersprungen: Der Name hat mehr als ${limit} Zeichen.`,
  unknownFormat: (name, format) =>
    `„${name}“ wurde übersprungen: Das Format „${format}“ hat dieses Kiln nicht.`,
  noOptions: (name) => `„${name}“ wurde übersprungen: Die Optionen sind nicht lesbar.`,
  unknownOptions: (name, format, options) =>
    `„${name}“ wurde ohne Optionen importiert, die dieses Kiln für ${format} nicht hat: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `„${name}“ wurde übersprungen: ${option} kann nicht „${value}“ sein. Möglich: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `„${name}“ wurde übersprungen: ${option} kann nicht ${value} sein. Möglich: ${least} bis ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `„${name}“ wurde übersprungen: ${option} kann nicht ${value} sein. Möglich: ${least} bis ${most}, oder nichts.`,
  badTime: (name, option, value) =>
    `„${name}“ wurde übersprungen: ${option} kann nicht ${value} sein. Möglich: eine Zeit in Sekunden, oder nichts.`,
  badSet: (name, option, value, choices) =>
    `„${name}“ wurde übersprungen: ${option} kann nicht ${value} sein. Möglich: eine Liste aus ${choices}.`,
};
