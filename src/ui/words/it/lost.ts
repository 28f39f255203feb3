import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const files = (count: number) => plural(count, { one: '# file perso', other: '# file persi' });

/** In Italian: the words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'Il file non c’è più.',
    todo: 'Sceglilo di nuovo per continuare.',
  },
  locked: {
    what: 'Il browser ha bisogno del tuo permesso per rileggere questo file.',
    todo: 'Consentilo per continuare.',
  },
  chooseAgain: 'Scegli di nuovo il file',
  allowReading: 'Consenti lettura',
  notAllowed:
    'Non consentito. Riprova e acconsenti quando il browser lo chiede, oppure scegli di nuovo il file.',
  otherFile: (wanted) => `Questo è un altro file. Il lavoro richiede ${wanted}, senza modifiche.`,
  missing: (wanted) => `Manca: ${wanted}.`,
  wantedFile: (name, size) => `«${name}» di ${size}`,
  findLost: 'Trova file persi',
  foundSome: (found, all) =>
    `${found} di ${files(all)} ritrovati. Scegli anche gli altri; non devono essere cambiati.`,
  foundAll: (found) =>
    plural(found, {
      one: '# file perso ritrovato: il suo lavoro continua.',
      other: '# file persi ritrovati: i loro lavori continuano.',
    }),
};
