import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Selección',
  selected: (n) => plural(n, { one: '# seleccionado', other: '# seleccionados' }),
  convert: 'Convertir selección',
  download: 'Descargar selección',
  remove: 'Quitar selección',
  all: 'Seleccionar todo',
  none: 'Anular selección',
  view: 'Ordenar y filtrar',
  sort: 'Ordenar por',
  sorts: {
    queue: 'Orden de la cola',
    name: 'Nombre',
    size: 'Mayores primero',
    newest: 'Recientes primero',
  },
  phase: 'Estado',
  anyPhase: 'Cualquier estado',
  phases: {
    held: 'Listo',
    waiting: 'En espera',
    running: 'En curso',
    paused: 'En pausa',
    done: 'Terminado',
    failed: 'Fallido',
    lost: 'Perdido',
    cancelled: 'Cancelado',
  },
  kind: 'Tipo',
  anyKind: 'Cualquier tipo',
  kinds: { video: 'Vídeo', sound: 'Audio', picture: 'Imágenes', other: 'Otros' },
  shown: (shown, all) => `Se muestran ${shown} de ${all}`,
};
