import type { Catalogue } from '../language.ts';

const said = (what: string, todo: string) => ({ what, todo });

const DOWNLOAD = 'Descarga el archivo con el navegador y añádelo aquí.';

const brokeOff = (why: string) => (progress: string) =>
  `La conexión se ha cortado tras ${progress}, y ${why}.`;

/** In Spanish: the words for links that were not fetched: what happened, and what the user can do. */
export const linkFailures: Catalogue['linkFailures'] = {
  off: said('Kiln no tiene permiso para descargar enlaces.', 'Permítelo en los ajustes.'),
  notAnAddress: said(
    'Esto no es una dirección web.',
    'Empieza por https:// y lleva a un solo archivo.',
  ),
  password: said('La dirección contiene una contraseña, y una página no puede enviarla.', DOWNLOAD),
  knownSite: {
    what: (site) => `${site} no deja que otras páginas web lean sus archivos.`,
    todo: (site) => `Si ${site} ofrece una descarga, úsala y añade aquí el archivo.`,
  },
  mixedContent: {
    what: (host) =>
      `La conexión con ${host} no está cifrada (http), así que el navegador la bloquea.`,
    todo: `Prueba la dirección con https://. ${DOWNLOAD}`,
  },
  offline: said('No hay conexión.', 'Inténtalo de nuevo cuando vuelva.'),
  notReachable: {
    what: (host) => `${host} no responde.`,
    todo: 'Comprueba la dirección o inténtalo más tarde.',
  },
  notAllowed: {
    what: (host) => `${host} no deja que otras páginas web lean sus archivos.`,
    todo: DOWNLOAD,
  },
  status: {
    refused: {
      what: (host, status) => `${host} no da este archivo a cualquiera (${status}).`,
      todo: 'Inicia sesión allí, descárgalo y añádelo aquí.',
    },
    missing: {
      what: (host, status) => `${host} no tiene ningún archivo en esta dirección (${status}).`,
      todo: 'Comprueba la dirección; puede que el archivo se haya movido.',
    },
    failing: {
      what: (host, status) => `${host} no puede enviar el archivo ahora (${status}).`,
      todo: 'Inténtalo más tarde, o abre la dirección en el navegador para ver por qué.',
    },
  },
  page: said(
    'Esto es una página web, no un archivo.',
    'Usa la dirección del propio archivo, o descárgalo allí y añádelo aquí.',
  ),
  playlist: said(
    'Esto es una lista de reproducción: una lista de otros archivos.',
    'Usa las direcciones que contiene.',
  ),
  notMedia: {
    what: 'Esto no es vídeo, audio ni imagen.',
    whatBut: (type) => `Esto no es vídeo, audio ni imagen, sino ${type}.`,
    todo: 'Comprueba que la dirección lleve al propio archivo.',
  },
  empty: said('El archivo está vacío.', 'Comprueba la dirección o inténtalo más tarde.'),
  tooLarge: {
    what: 'No hay espacio suficiente para el archivo.',
    ofSize: (size) => `No hay espacio suficiente para ${size}.`,
    ofSizeInRoom: (size, room) => `El archivo ocupa ${size} y hay espacio para ${room}.`,
    todo: 'Quita trabajos terminados o libera espacio en disco e inténtalo de nuevo. O descárgalo y añádelo aquí: Kiln puede leerlo desde donde esté.',
  },
  brokeOff: {
    tried: brokeOff('no se ha podido reanudar'),
    refused: brokeOff('este servidor no permite reanudarla'),
    changed: brokeOff('el archivo del servidor ha cambiado'),
    received: (received, size) => `${received} de ${size}`,
    todo: 'Inténtalo de nuevo, o descarga el archivo con el navegador y añádelo aquí.',
  },
  unavailable: said(
    'No se ha podido iniciar la descarga de enlaces.',
    'Recarga la página e inténtalo de nuevo.',
  ),
};
