import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words of the settings. */
export const settings: Catalogue['settings'] = {
  diagnostics: 'Diagnóstico',
  diagnosticsHint:
    'Qué puede hacer este navegador, qué ha hecho la cola y una comprobación de lo guardado.',
  engine: 'Motor',
  engines: { auto: 'Automático', ffmpeg: 'Solo FFmpeg' },
  engineHint:
    'Automático: los códecs rápidos del navegador cuando son lo bastante buenos; si no, FFmpeg. Solo FFmpeg: más lento, pero con el mismo resultado en todos los navegadores.',
  engineDownload: 'Descarga de FFmpeg',
  engineDownloads: { early: 'Al añadir un archivo que lo necesite', late: 'Al pulsar Convertir' },
  engineDownloadHint:
    '10 MB, una sola vez. Si tu conexión ahorra datos, espera a que pulses Convertir.',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  language: 'Idioma',
  languageAuto: 'Automático',
  languageNotFetched:
    'No se ha podido descargar este idioma. Elígelo de nuevo cuando haya conexión.',
  links: 'Descargar enlaces',
  switch: { off: 'No', on: 'Sí' },
  linksHint:
    'Permite convertir un archivo desde una dirección web. Kiln indica antes el sitio y no descarga nada más de fuera.',
  offline: 'Uso sin conexión',
  offlineHint:
    'El navegador convierte él mismo los archivos comunes. Algunos necesitan FFmpeg (10 MB), que se descarga cuando aparece el primero. Descárgalo ahora para tenerlo listo sin conexión.',
  makeOffline: 'Preparar sin conexión',
  offlineUnkept:
    'No había espacio para guardar FFmpeg, así que solo estará aquí hasta que cierres la página. Libera espacio, recarga la página e inténtalo de nuevo.',
  offlineReady: 'FFmpeg está guardado. Kiln funciona por completo sin conexión.',
  fetching: 'Descargando FFmpeg',
  storage: {
    storage: 'Almacenamiento',
    used: (used) => `${used} en uso`,
    usedOf: (used, quota) => `${used} en uso de ${quota} que permite el navegador`,
    hint: 'Los archivos se quedan aquí hasta que se convierten; los resultados, hasta que los quites.',
    contents: {
      sources: 'Originales',
      outputs: 'Resultados',
      unfinished: 'Trabajo sin terminar',
      leftovers: 'Restos',
      engine: 'Motores',
      other: 'Kiln y notas sobre los trabajos',
    },
    deleteOutputs: (jobs) =>
      plural(jobs, {
        one: 'Eliminar el resultado de # trabajo terminado',
        other: 'Eliminar los resultados de # trabajos terminados',
      }),
    deleteOutputsHint: 'Los trabajos terminados salen de la lista. Tus descargas se quedan.',
    deleteLeftovers: 'Eliminar restos',
    deleteEngine: 'Eliminar FFmpeg',
    deleteEngineHint: 'Se vuelve a descargar (10 MB) cuando un archivo lo necesite.',
  },
};
