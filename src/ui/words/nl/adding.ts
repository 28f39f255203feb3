import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Dutch: the words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { one: '# bestand overgeslagen', other: '# bestanden overgeslagen' })}: geen geluid, afbeelding of video (${names}).`,
  more: (count) => plural(count, { one: 'nog #', other: 'nog #' }),
  notOpened: {
    damaged: (zip) => `${zip} is beschadigd of geen zip.`,
    locked: (zip) =>
      `${zip} heeft een wachtwoord nodig. Pak hem eerst uit en voeg dan de bestanden toe.`,
    empty: (zip) => `${zip} bevat geen geluid, afbeelding of video.`,
    'too-much': (zip) => `${zip} is te groot om hier uit te pakken.`,
  },
  noCover: (picture) =>
    `${picture} kan hier niet worden gelezen en is dus niet de albumhoes geworden.`,
  unreadable: (zip, names) => `${zip}: sommige bestanden zijn niet te lezen (${names}).`,
  shareFailed:
    'Niet alles wat werd gedeeld is aangekomen. Misschien is de schijf vol; voeg de rest toe met ‘Bestanden toevoegen’.',
};
