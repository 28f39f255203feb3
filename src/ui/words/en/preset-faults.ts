/** The words for what is wrong with presets from a file or a link. */
export const presetFaults = {
  tooLong: 'This file is too large to be a presets file.',
  notJson: 'This is not a presets file, or it is damaged.',
  brokenLink: 'This link is incomplete. Copy all of it again.',
  notPresets: 'There are no Kiln presets in this file.',
  otherVersion: (version: string) =>
    `These presets are of version ${version}, which this Kiln cannot read. Update Kiln and try again.`,
  none: 'It holds no presets.',
  tooMany: (limit: string) => `Kiln keeps up to ${limit} presets; with these there would be more.`,
  notOne: (count: string) =>
    `A link holds one preset, but this one has ${count}. Ask for a file instead.`,

  notAPreset: (place: string) => `Number ${place} in the list was skipped: it is not a preset.`,
  noName: (place: string) => `Number ${place} in the list was skipped: it has no name.`,
  longName: (name: string, limit: string) =>
    `“${name}” was skipped: its name is longer than ${limit} characters.`,
  unknownFormat: (name: string, format: string) =>
    `“${name}” was skipped: this Kiln has no format “${format}”.`,
  noOptions: (name: string) => `“${name}” was skipped: its options cannot be read.`,
  unknownOptions: (name: string, format: string, options: string) =>
    `“${name}” was imported without options that this Kiln does not have for ${format}: ${options}.`,
  badChoice: (name: string, option: string, value: string, choices: string) =>
    `“${name}” was skipped: ${option} cannot be “${value}”. Possible: ${choices}.`,
  badNumber: (name: string, option: string, value: string, least: string, most: string) =>
    `“${name}” was skipped: ${option} cannot be ${value}. Possible: ${least} to ${most}.`,
  badOptional: (name: string, option: string, value: string, least: string, most: string) =>
    `“${name}” was skipped: ${option} cannot be ${value}. Possible: ${least} to ${most}, or nothing.`,
  badTime: (name: string, option: string, value: string) =>
    `“${name}” was skipped: ${option} cannot be ${value}. Possible: a time in seconds, or nothing.`,
  badSet: (name: string, option: string, value: string, choices: string) =>
    `“${name}” was skipped: ${option} cannot be ${value}. Possible: a list of ${choices}.`,
};
