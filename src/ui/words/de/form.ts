import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Kürzen',
    picture: 'Bild',
    sound: 'Ton',
    encoding: 'Codierung',
    privacy: 'Datenschutz',
    tags: 'Tags',
  },
  groupChanged: (group, changed) =>
    `${group} · ${plural(changed, { one: '# geändert', other: '# geändert' })}`,
  resetGroups: {
    trim: 'Kürzen zurücksetzen',
    picture: 'Bild zurücksetzen',
    sound: 'Ton zurücksetzen',
    encoding: 'Codierung zurücksetzen',
    privacy: 'Datenschutz zurücksetzen',
    tags: 'Tags zurücksetzen',
  },
  timeExpected: 'Eine Zeit wie 1:02.5 oder 62.5',
  choosePicture: 'Bild wählen…',
  pictureUnreadable: 'Dieses Bild lässt sich nicht lesen. JPEG oder PNG geht.',
  editTrim: 'Kürzen…',
  editCrop: 'Zuschneiden…',
  saveAsPreset: 'Als Vorlage sichern',
  priority: 'Priorität',
  priorities: { high: 'Hoch', normal: 'Normal', low: 'Niedrig' },
  optionsOf: (name) => `Optionen von ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Für die wartende Datei:',
        other: 'Für die # wartenden Dateien:',
      }),
    ofJob: 'Mit diesen Optionen:',
  },
};
