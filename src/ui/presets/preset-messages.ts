import type { Purpose } from '../../domain/presets/built-in-presets.ts';

const presets = (count: number) => (count === 1 ? '1 preset' : `${count} presets`);

/** The words for presets. */
export const presetMessages = {
  title: 'Presets',
  lead: 'A preset is a format with all its options, under a name. The one you choose is what new files become.',
  inUse: 'In use',
  applyToWaiting: (files: number) =>
    `Apply to all waiting, too (${files === 1 ? '1 file' : `${files} files`})`,
  chosen: (name: string) => `New files are converted with “${name}”.`,

  yours: 'Yours',
  purposes: {
    web: 'For the web',
    phone: 'For phones',
    tv: 'For TV and players',
    chat: 'For chat and e-mail',
    voice: 'Speech',
    music: 'Music',
    editing: 'For editing',
  } satisfies Record<Purpose, string>,

  saveNew: 'Save the present choice as a preset',
  saveJob: 'Save the options of this file as a preset',
  name: 'Name',
  save: 'Save',
  replace: 'Replace',
  saved: (name: string) => `“${name}” saved.`,
  replaced: (name: string) => `“${name}” replaced.`,
  full: (limit: number) => `There is room for ${limit} presets. Delete one to save another.`,

  manage: (name: string) => `Change “${name}”`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  moved: (name: string, place: number, count: number) =>
    `“${name}” is now number ${place} of ${count}.`,
  rename: 'Rename',
  newName: (name: string) => `New name of “${name}”`,
  cancel: 'Cancel',
  nameTaken: (name: string) => `There is a preset called “${name}” already.`,
  renamed: (name: string) => `It is called “${name}” now.`,
  share: 'Share',
  linkOf: (name: string) => `Link to “${name}”`,
  linkHint: 'All of it is in the link itself. Who opens it is asked before anything changes.',
  copy: 'Copy link',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Select the link and copy it.',
  remove: 'Delete',
  removed: (name: string) => `“${name}” deleted.`,
  undo: 'Undo',

  exportAll: 'Export yours',
  importFile: 'Import',
  importHint: 'or drop a file of presets here',
  fileName: 'kiln-presets.json',
  imported: (count: number, names: string) =>
    count === 0
      ? 'Nothing new: you have all of them already.'
      : `${presets(count)} imported: ${names}.`,
  nothingImported: 'Nothing was imported.',

  fromLink: 'A preset from a link',
  question: (name: string) => `Use the preset “${name}” from this link?`,
  takeOnce: 'Use once',
  saveFromLink: 'Save',
  questionHint:
    'Either way, it becomes what new files are converted to. “Save” also keeps it among your presets.',
  nothingChanged: 'Nothing was changed.',
  close: 'Close',
};
