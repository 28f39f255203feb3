import type { Catalogue } from '../language.ts';

/** In Spanish: the words for files that are fetched from a link. */
export const links: Catalogue['links'] = {
  title: 'Desde un enlace',
  address: 'Dirección del archivo',
  placeholder: 'https://example.org/cancion.mp4',
  format: 'Convertir a',
  nobodyYet: 'Solo se contacta con el sitio web del enlace.',
  asks: [
    'Kiln pedirá el archivo a ',
    '. Ese sitio, y aquellos a los que redirija, verán tu dirección IP.',
  ],
  allow: 'Permitir que Kiln descargue enlaces',
  allowHint: 'Desactivado por defecto. Puedes desactivarlo cuando quieras en Ajustes.',
  go: 'Descargar y convertir',
  asking: (host) => `Preguntando a ${host}`,
  stop: 'Detener',

  fetching: 'Enlaces en descarga',
  progressOf: (name) => `Descargando ${name}`,
  from: (host) => `de ${host}`,
  received: (received, total) => `${received} de ${total}`,
  stopOf: (name) => `Detener la descarga de ${name}`,
  notFetched: (name, why) => `No se ha descargado ${name}. ${why}`,
};
