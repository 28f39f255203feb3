import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, { one: '# file salvato', other: '# file salvati' })} in «${folder}».`
        : `${saved} di ${plural(of, { one: '# file', other: '# file' })} salvati in «${folder}».`,
      ...(skipped === 0 ? [] : [plural(skipped, { one: '# c’era già.', other: '# c’erano già.' })]),
    ].join(' '),
  noRoom: 'Lo spazio in questa cartella non basta. Libera spazio, poi salva di nuovo.',
  notAll: (detail) => `Non è stato possibile salvare tutto in questa cartella (${detail}).`,
  names: 'Nomi dei risultati',
  namesHint: (parts) =>
    `Composti da ${parts}. Ciò che un file non ha viene omesso; «preset» è uno dei tuoi.`,
  nameExample: (name) => `Per esempio: ${name}`,
  existing: 'File già presenti',
  existingHint: 'Che cosa succede quando salvi tutti i risultati in una cartella.',
  existingChoices: { 'keep-both': 'Conserva entrambi', replace: 'Sostituisci', skip: 'Ignora' },
};
