import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for how files come in. */
export const intake: Catalogue['intake'] = {
  addFiles: 'Añadir archivos',
  addFolder: 'Añadir carpeta',
  more: 'Más',
  fromLink: 'Desde un enlace…',
  dropHint: 'o suéltalos o pégalos en cualquier parte de la página',
  dropNow: 'Suelta para añadir',
  slideshow: {
    open: 'Presentación…',
    edit: 'Editar la presentación…',
    offer: (count) =>
      plural(count, {
        one: 'Crear una presentación con esta imagen',
        other: 'Crear una presentación con estas # imágenes',
      }),
    named: (count, names) => `${plural(count, { one: 'Es', other: 'Son' })} ${names}.`,
    withoutThem: (count) => plural(count, { one: 'Seguir sin ella', other: 'Seguir sin ellas' }),
  },
};
