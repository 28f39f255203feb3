import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for where results go, and what they are called there. */
export const places: NonNullable<Catalogue['places']> = {
  savedTo: (folder, saved, of, skipped) =>
    [
      saved === of
        ? `${plural(saved, { one: '# archivo guardado', other: '# archivos guardados' })} en «${folder}».`
        : `Se guardaron ${saved} de ${plural(of, { one: '# archivo', other: '# archivos' })} en «${folder}».`,
      ...(skipped === 0
        ? []
        : [plural(skipped, { one: '# ya estaba ahí.', other: '# ya estaban ahí.' })]),
    ].join(' '),
  noRoom: 'No hay espacio suficiente en esta carpeta. Libera espacio y guarda de nuevo.',
  notAll: (detail) => `No se ha podido guardar todo en esta carpeta (${detail}).`,
  names: 'Nombres de los resultados',
  namesHint: (parts) =>
    `Se componen de ${parts}. Lo que un archivo no tenga se omite; «preset» es un preajuste tuyo.`,
  nameExample: (name) => `Por ejemplo: ${name}`,
  existing: 'Archivos que ya están ahí',
  existingHint: 'Qué ocurre al guardar todos los resultados en una carpeta.',
  existingChoices: { 'keep-both': 'Conservar ambos', replace: 'Reemplazarlos', skip: 'Omitirlos' },
};
