import { plural } from './plural.ts';
import type { Priority } from '../../../domain/job/priority.ts';

/** The words of forms of options, beside the options themselves. */
export const form = {
  optionGroups: {
    trim: 'Trim',
    picture: 'Picture',
    sound: 'Sound',
    encoding: 'Encoding',
    privacy: 'Privacy',
    tags: 'Tags',
  },
  groupChanged: (group: string, changed: number) =>
    `${group} · ${plural(changed, { one: '# changed', other: '# changed' })}`,
  resetGroups: {
    trim: 'Reset trim',
    picture: 'Reset picture',
    sound: 'Reset sound',
    encoding: 'Reset encoding',
    privacy: 'Reset privacy',
    tags: 'Reset tags',
  },
  timeExpected: 'A time such as 1:02.5 or 62.5',
  choosePicture: 'Choose picture…',
  pictureUnreadable: 'This picture cannot be read. A JPEG or PNG can.',
  editTrim: 'Trim…',
  editCrop: 'Crop…',
  saveAsPreset: 'Save as preset',
  priority: 'Priority',
  priorities: { high: 'High', normal: 'Normal', low: 'Low' } satisfies Record<Priority, string>,
  optionsOf: (name: string) => `Options of ${name}`,
  estimate: {
    ofWaiting: (files: number) =>
      plural(files, {
        one: 'The file that waits would take',
        other: 'The # files that wait would take',
      }),
    ofJob: 'With these options:',
  },
};
