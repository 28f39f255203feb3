import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const files = (count: number) =>
  plural(count, { one: '# verlorenen Datei', other: '# verlorenen Dateien' });

/** The words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Die Datei ist nicht mehr da.',
    todo: 'Zum Fortsetzen noch einmal auswählen.',
  },
  locked: {
    what: 'Um diese Datei wieder zu lesen, braucht der Browser eine Erlaubnis.',
    todo: 'Zum Fortsetzen erlauben.',
  },
  chooseAgain: 'Datei neu auswählen',
  allowReading: 'Lesen erlauben',
  notAllowed:
    'Nicht erlaubt. Noch einmal versuchen und erlauben, wenn der Browser fragt, oder die Datei neu auswählen.',
  otherFile: (wanted) =>
    `Das ist eine andere Datei. Dieser Auftrag braucht ${wanted}, unverändert.`,
  missing: (wanted) => `Es fehlt: ${wanted}.`,
  wantedFile: (name, size) => `„${name}“ mit ${size}`,
  findLost: 'Verlorene Dateien suchen',
  foundSome: (found, all) =>
    `${found} von ${files(all)} gefunden. Auch die anderen auswählen; sie müssen unverändert sein.`,
  foundAll: (found) =>
    `${plural(found, { one: '# verlorene Datei', other: '# verlorene Dateien' })} gefunden: ${plural(found, { one: 'Ihr Auftrag geht weiter', other: 'Ihre Aufträge gehen weiter' })}.`,
};
