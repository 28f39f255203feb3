import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for what came out. */
export const results: Catalogue['results'] = {
  download: 'Descargar',
  downloadAll: 'Descargar todo',
  saveDone: (files) => plural(files, { one: 'Guardar', other: 'Guardar #' }),
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartir',
  preview: 'Ver',
  hidePreview: 'Ocultar',
  outputsOf: (name) => `Resultados de ${name}`,
  saveAsZip: 'Guardar todo en zip',
  speed: (factor) => `${factor}×`,
  took: (time) => `en ${time}`,
  realTime: (factor) => `${factor}×\u00A0tiempo\u00A0real`,
  sizes: (before, after) => `${before} → ${after}`,
  sameSize: 'mismo tamaño',
  smallerBy: (percent) => `−${percent}`,
  largerBy: (percent) => `+${percent}`,
  notSmaller: 'No ocupa menos que tu archivo. El original es igual de bueno.',
  larger: (before, after) =>
    `Ocupa más que tu archivo (${after} en vez de ${before}). El original es el más pequeño.`,
  cannotPreview:
    'Este navegador no puede reproducir este formato. El archivo está bien: descárgalo.',
  saving: (percent) => `Guardando, ${percent}`,
  savingOf: (name) => `Guardando ${name}`,
  allOutputs: 'todos los resultados',
  stopSaving: 'Dejar de guardar',
  savedMark: 'Guardado',
  unsavedMark: 'Sin guardar',
  saved: (name) => `${name} se ha guardado.`,
  noRoomToSave: (name) =>
    `${name} no se ha guardado: no hay espacio suficiente donde lo querías. Libera espacio en disco o elige otro lugar y descárgalo de nuevo.`,
  notSaved: (name, detail) => `${name} no se ha guardado (${detail}). Descárgalo de nuevo.`,
  zipName: (date) => `kiln-${date}.zip`,
};
