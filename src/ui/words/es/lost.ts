import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const files = (count: number) =>
  plural(count, { one: '# archivo perdido', other: '# archivos perdidos' });

/** In Spanish: the words for files that cannot be read any more. */
export const lost: Catalogue['lost'] = {
  gone: {
    what: 'El archivo ya no está ahí.',
    todo: 'Elígelo de nuevo para continuar.',
  },
  locked: {
    what: 'El navegador necesita tu permiso para volver a leer este archivo.',
    todo: 'Permítelo para continuar.',
  },
  chooseAgain: 'Elegir el archivo de nuevo',
  allowReading: 'Permitir lectura',
  notAllowed:
    'No se ha permitido. Inténtalo de nuevo y acepta cuando el navegador pregunte, o elige otra vez el archivo.',
  otherFile: (wanted) => `Ese es otro archivo. Este trabajo necesita ${wanted}, sin cambios.`,
  missing: (wanted) => `Falta: ${wanted}.`,
  wantedFile: (name, size) => `«${name}» de ${size}`,
  findLost: 'Buscar archivos perdidos',
  foundSome: (found, all) =>
    `Encontrados ${found} de ${files(all)}. Elige también los demás; no deben haber cambiado.`,
  foundAll: (found) =>
    plural(found, {
      one: 'Encontrado # archivo perdido: su trabajo continúa.',
      other: 'Encontrados # archivos perdidos: sus trabajos continúan.',
    }),
};
