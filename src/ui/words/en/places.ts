import type { Settings } from '../../../domain/settings/settings.ts';
import { plural } from './plural.ts';

/** The words for where results go, and what they are called there. */
export const places = {
  savedTo: (folder: string, saved: number, of: number, skipped: number) =>
    [
      saved === of
        ? plural(saved, {
            one: `# file is saved in “${folder}”.`,
            other: `# files are saved in “${folder}”.`,
          })
        : plural(of, {
            one: `${saved} of # file is saved in “${folder}”.`,
            other: `${saved} of # files are saved in “${folder}”.`,
          }),
      ...(skipped === 0
        ? []
        : [
            plural(skipped, {
              one: '# was there already.',
              other: '# were there already.',
            }),
          ]),
    ].join(' '),
  noRoom: 'There is not enough room in this folder. Free some space, then save again.',
  notAll: (detail: string) => `Not everything could be saved in this folder (${detail}).`,
  names: 'Names of results',
  namesHint: (parts: string) =>
    `Made of ${parts}. A part that a file does not have is left out; “preset” is one of your own.`,
  nameExample: (name: string) => `For example: ${name}`,
  existing: 'Files that are there already',
  existingHint: 'What happens when you save all results to a folder.',
  existingChoices: {
    'keep-both': 'Keep both',
    replace: 'Replace them',
    skip: 'Skip them',
  } satisfies Record<Settings['existing'], string>,
};
