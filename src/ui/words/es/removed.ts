import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for what was taken out of the list. */
export const removed: Catalogue['removed'] = {
  one: (name) => `Se ha quitado ${name}`,
  many: (n) => plural(n, { one: '# archivo quitado', other: '# archivos quitados' }),
  undo: 'Deshacer',
  forget: 'Eliminar del todo',
  ask: '¿Quitar sin guardar?',
  unsaved: (n) =>
    plural(n, {
      one: '# resultado no se ha guardado.',
      other: '# resultados no se han guardado.',
    }),
  unsavedOne: (name) => `${name} no se ha guardado.`,
  remove: 'Quitar',
  keep: 'Conservar',
};
