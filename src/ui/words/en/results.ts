import { plural } from './plural.ts';

/** The words for what came out. */
export const results = {
  download: 'Download',
  downloadAll: 'Download all',
  saveDone: (files: number) => plural(files, { one: 'Save', other: 'Save #' }),
  copy: 'Copy',
  copied: 'Copied',
  share: 'Share',
  preview: 'Preview',
  hidePreview: 'Hide preview',
  outputsOf: (name: string) => `Results of ${name}`,
  saveAsZip: 'Save all as zip',
  speed: (factor: string) => `${factor}×`,
  took: (time: string) => `in ${time}`,
  realTime: (factor: string) => `${factor}×\u00A0real\u00A0time`,
  sizes: (before: string, after: string) => `${before} → ${after}`,
  sameSize: 'same size',
  smallerBy: (percent: string) => `−${percent}`,
  largerBy: (percent: string) => `+${percent}`,
  notSmaller: 'This is no smaller than your file. The original is as good.',
  larger: (before: string, after: string) =>
    `This is larger than your file (${after} instead of ${before}). The original is the smaller one.`,
  cannotPreview: 'This browser cannot play this format. The file itself is fine: download it.',
  saving: (percent: string) => `Saving, ${percent}`,
  savingOf: (name: string) => `Saving ${name}`,
  allOutputs: 'all results',
  stopSaving: 'Stop saving',
  savedMark: 'Saved',
  unsavedMark: 'Not saved',
  saved: (name: string) => `${name} is saved.`,
  noRoomToSave: (name: string) =>
    `${name} was not saved: there is not enough room where you wanted it. Free some disk space or choose another place, then download it again.`,
  notSaved: (name: string, detail: string) =>
    `${name} was not saved (${detail}). Download it again.`,
  zipName: (date: string) => `kiln-${date}.zip`,
};
