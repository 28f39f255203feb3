/** The words for what is wrong with presets from a file or a link. */
export const presetFaults = {
  tooLong: 'This is far too large for presets: another kind of file.',
  notJson: 'This is not a file of presets, or it is damaged: it cannot be read as JSON.',
  brokenLink:
    'This link is not whole: something of it is missing or changed. Copy it again, all of it.',
  notPresets: 'This is JSON, but there are no presets of Kiln in it.',
  otherVersion: (version: string) =>
    `These presets are in version ${version} of the format, which this Kiln cannot read. A newer Kiln may have made them: update this one.`,
  none: 'There are no presets in it.',
  tooMany: (limit: string) => `Kiln keeps up to ${limit} presets, and these would be more.`,
  notOne: (count: string) =>
    `A link carries one preset; there are ${count} in this one. Ask for them as a file.`,

  notAPreset: (place: string) => `Left out: number ${place} in the list is no preset.`,
  noName: (place: string) => `Left out: number ${place} in the list has no name.`,
  longName: (name: string, limit: string) =>
    `Left out: the name “${name}” has more than ${limit} characters.`,
  unknownFormat: (name: string, format: string) =>
    `“${name}” is left out: this Kiln does not write the format “${format}”.`,
  noOptions: (name: string) =>
    `“${name}” is left out: its options are not a set of names and values.`,
  unknownOptions: (name: string, format: string, options: string) =>
    `“${name}” comes without what this Kiln does not know for ${format}: ${options}.`,
  badChoice: (name: string, option: string, value: string, choices: string) =>
    `“${name}” is left out: its “${option}” is ${value}, but this Kiln has ${choices}.`,
  badNumber: (name: string, option: string, value: string, least: string, most: string) =>
    `“${name}” is left out: its “${option}” is ${value}, but it can be ${least} to ${most}.`,
  badOptional: (name: string, option: string, value: string, least: string, most: string) =>
    `“${name}” is left out: its “${option}” is ${value}, but it can be ${least} to ${most}, or null.`,
  badTime: (name: string, option: string, value: string) =>
    `“${name}” is left out: its “${option}” is ${value}, but it can be a number of seconds, or null.`,
  badSet: (name: string, option: string, value: string, choices: string) =>
    `“${name}” is left out: its “${option}” is ${value}, but it can be some of ${choices}, in a list.`,
};
