import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for what native programs are told. */
export const commands: NonNullable<Catalogue['commands']> = {
  forJob: 'Opdrachten…',
  title: 'Verder buiten de browser',
  hint: 'Hetzelfde werk als opdrachten voor FFmpeg en ImageMagick, die geïnstalleerd moeten zijn. Voer het script uit in de map met je bestanden; de resultaten komen in de map ‘converted’.',
  script: 'Script voor',
  scripts: {
    shell: 'Linux en macOS (sh)',
    powershell: 'Windows (PowerShell)',
    snakefile: 'Snakemake (veel kernen of computers)',
  },
  text: 'Opdrachten',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  save: 'Opslaan',

  madeBy: (link) => `Gemaakt door Kiln (${link}).`,
  needs:
    'Heeft FFmpeg nodig, en voor afbeeldingen ImageMagick. Voer het uit in de map met de bestanden of geef die map op.',
  resultsGoTo:
    'De resultaten komen ernaast in de map "converted". Wat daar al staat, wordt vervangen.',
  notRead: 'Weggelaten: Kiln heeft dit bestand nog niet gelezen.',
  notPossible: 'Weggelaten: hiervoor bestaan geen opdrachten.',
  byBrowser:
    'Kiln zou encoders van de browser gebruiken; FFmpeg gebruikt zijn eigen, met dezelfde gewenste kwaliteit.',
  byCanvas: 'Kiln zou de afbeeldingscodecs van de browser gebruiken.',
  inSegments: (count) =>
    `Kiln zou het beeld in ${plural(count, { one: '# segment', other: '# segmenten tegelijk' })} coderen.`,
  differences: {
    'measures-loudness':
      'Kiln zou eerst de luidheid meten en die dan met één versterking aanpassen.',
    'measures-size': 'Kiln zou de grootte controleren en opnieuw coderen tot het klein genoeg is.',
    'cuts-captions': 'Kiln zou ook ondertitels tonen die voor de knip begonnen.',
    'keeps-cover': 'Kiln zou de hoes in het resultaat zetten.',
    'writes-tags': 'Kiln zou alle tags schrijven, ook die waarvoor FFmpeg geen plaats heeft.',
    'drops-place-alone':
      'Kiln zou alleen de plaats weglaten; hier worden alle cameragegevens weggelaten.',
    'draws-slides': 'Kiln zou de overgangen tussen afbeeldingen zelf tekenen.',
  },
};
