import type { Catalogue } from '../language.ts';

/** In Spanish: the words of the list and its rows. */
export const jobs: Catalogue['jobs'] = {
  convertJobTo: (name) => `Convertir ${name} a`,
  wishes: {
    pause: 'Pausar',
    resume: 'Reanudar',
    cancel: 'Cancelar',
    retry: 'Reintentar',
  },
  select: (name) => `Seleccionar ${name}`,
  options: 'Opciones',
  again: 'Convertir de nuevo',
  addedAgain: (name) => `${name} está otra vez en la lista, debajo de su resultado.`,
  mute: 'Quitar audio',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  remove: 'Quitar',
  importing: 'Añadiendo…',
  held: 'Listo para convertir',
  needsEngine:
    'Necesita FFmpeg (10 MB) y no hay conexión. Pulsa Convertir ahora y empezará cuando vuelva la conexión.',
  waiting: 'En espera',
  cancelled: 'Cancelado',
  stages: {
    'loading-engine': 'Descargando FFmpeg (10 MB, una vez)',
    probing: 'Leyendo el archivo',
    working: 'Convirtiendo',
    verifying: 'Comprobando el resultado',
  },
  attempt: (n) => `Intento ${n}`,
  progressOf: (name) => `Progreso de ${name}`,
  timeLeft: (time) => `${time} para terminar`,
  details: 'Detalles',
  priorityMarks: { high: 'Prioridad alta', low: 'Prioridad baja' },
  keeping: {
    session:
      'Solo para esta sesión: no había espacio para guardar el archivo. Deja esta pestaña abierta hasta que termine.',
    linked: 'No se ha copiado porque es grande. Deja el archivo donde está hasta que termine.',
  },
  keepCopy: 'Guardar una copia',
  copying: 'Copiando…',
  notCopied: {
    'no-room': 'No hay espacio para una copia. Deja el archivo donde está.',
    unreachable: 'El archivo ya no está ahí o ha cambiado.',
  },
  changeOptions: 'Cambiar opciones',
};
