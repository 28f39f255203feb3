import type { Difference } from '../../../engines/native/native-commands.ts';
import { plural } from './plural.ts';

/** The words for what native programs are told. */
export const commands = {
  forJob: 'Commands…',
  title: 'Continue natively',
  hint: 'The same work as commands for FFmpeg and ImageMagick, which have to be installed. Run the script in the folder with your files; results go to the folder “converted”.',
  script: 'Script for',
  scripts: {
    shell: 'Linux and macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (many cores or computers)',
  },
  text: 'Commands',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save',

  madeBy: (link: string) => `Made by Kiln (${link}).`,
  needs:
    'Needs FFmpeg; for pictures, ImageMagick. Run it in the folder with the files, or name that folder.',
  resultsGoTo:
    'Results go to the folder "converted" beside them. What is there already is replaced.',
  notRead: 'Left out: Kiln has not read this file yet.',
  notPossible: 'Left out: there are no commands that do this.',
  byBrowser:
    'Kiln would use encoders of the browser; FFmpeg uses its own, with the same wish for quality.',
  byCanvas: 'Kiln would use the picture codecs of the browser.',
  inSegments: (count: number) =>
    `Kiln would encode the picture in ${plural(count, { one: '# segment', other: '# segments' })} side by side.`,
  differences: {
    'measures-loudness': 'Kiln would measure the loudness first, and then change it by one gain.',
    'measures-size': 'Kiln would check the size, and encode again until it is small enough.',
    'cuts-captions': 'Kiln would also show captions that began before the cut.',
    'keeps-cover': 'Kiln would put the cover into the result.',
    'writes-tags': 'Kiln would write all tags, also those that FFmpeg has no place for.',
    'drops-place-alone':
      'Kiln would leave out the place alone; here all data of the camera are left out.',
    'draws-slides': 'Kiln would draw the changes between pictures itself.',
  } satisfies Record<Difference, string>,
};
