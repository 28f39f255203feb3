import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { one: '# Datei übersprungen', other: '# Dateien übersprungen' })}: weder Ton noch Bild noch Video (${names}).`,
  more: (count) => plural(count, { one: '# weitere', other: '# weitere' }),
  notOpened: {
    damaged: (zip) => `${zip} ist beschädigt oder kein ZIP-Archiv.`,
    locked: (zip) => `${zip} braucht ein Passwort. Erst entpacken, dann die Dateien hinzufügen.`,
    empty: (zip) => `${zip} enthält weder Ton noch Bild noch Video.`,
    'too-much': (zip) => `${zip} ist zu groß, um es hier zu entpacken.`,
  },
  noCover: (picture) =>
    `${picture} lässt sich hier nicht lesen und wurde deshalb nicht zum Cover des Albums.`,
  unreadable: (zip, names) => `${zip}: Einige Dateien lassen sich nicht lesen (${names}).`,
  shareFailed:
    'Nicht alles Geteilte konnte übernommen werden. Vielleicht ist der Speicher voll; den Rest über „Dateien hinzufügen“ ergänzen.',
};
