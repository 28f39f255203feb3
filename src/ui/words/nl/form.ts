import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Inkorten',
    picture: 'Beeld',
    sound: 'Geluid',
    encoding: 'Codering',
    privacy: 'Privacy',
    tags: 'Tags',
  },
  groupChanged: (group, changed) =>
    `${group} · ${plural(changed, { one: '# gewijzigd', other: '# gewijzigd' })}`,
  resetGroups: {
    trim: 'Inkorten herstellen',
    picture: 'Beeld herstellen',
    sound: 'Geluid herstellen',
    encoding: 'Codering herstellen',
    privacy: 'Privacy herstellen',
    tags: 'Tags herstellen',
  },
  timeExpected: 'Een tijd zoals 1:02,5 of 62,5',
  choosePicture: 'Afbeelding kiezen…',
  pictureUnreadable: 'Deze afbeelding is niet te lezen. Een JPEG of PNG wel.',
  editTrim: 'Inkorten…',
  editCrop: 'Bijsnijden…',
  saveAsPreset: 'Voorinstelling opslaan',
  priority: 'Prioriteit',
  priorities: { high: 'Hoog', normal: 'Normaal', low: 'Laag' },
  optionsOf: (name) => `Opties van ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Schatting voor het wachtende bestand:',
        other: 'Schatting voor de # wachtende bestanden:',
      }),
    ofJob: 'Met deze opties:',
  },
};
