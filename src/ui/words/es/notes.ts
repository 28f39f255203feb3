import { app } from './app.ts';
import type { Catalogue } from '../language.ts';

/** In Spanish: the words for what holds for the whole page. */
export const notes: Catalogue['notes'] = {
  notes: {
    session:
      'Aquí no se puede guardar nada (¿ventana privada?), así que los trabajos no sobrevivirán a una recarga. Deja esta pestaña abierta hasta que terminen o usa una ventana normal.',
    emptied:
      'Se ha borrado todo lo que Kiln tenía guardado aquí, por el navegador o al eliminar los datos del sitio. Añade de nuevo tus archivos. Instalado como aplicación, Kiln los conserva.',
    'seven-days':
      'Safari borra estos trabajos si no abres esta página durante siete días. Añade Kiln a la pantalla de inicio para conservarlos.',
    alone: 'Usa Kiln en una sola pestaña: en este navegador, dos se estorbarían.',
    blocked: app.unusable.blocked,
    outdated: app.unusable.newer,
    skipped:
      'La base de datos de este navegador tardaba en abrirse, así que los trabajos de esta pestaña no sobrevivirán a una recarga. Deja que terminen y recarga la página para ver los anteriores.',
  },
  reload: 'Recargar',
};
