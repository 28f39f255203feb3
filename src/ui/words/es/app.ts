import { BROWSER_FLOOR } from '../../../lib/browser-floor.ts';
import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words of the page around the rooms. */
export const app: Catalogue['app'] = {
  appName: 'Kiln',
  close: 'Cerrar',
  dismiss: 'Descartar',
  headline: 'Convierte vídeo, audio e imágenes. Aquí mismo.',
  lead: (formats) =>
    `Kiln trabaja dentro de este navegador y convierte a ${formats} formatos. Tus archivos no se suben a ningún sitio.`,
  promises: [
    ['Privado', 'Sin servidor ni cuenta. Mira la pestaña de red: no sale nada.'],
    ['Paciente', 'La cola sobrevive a recargas, bloqueos y reinicios, y continúa donde se quedó.'],
    [
      'Portátil',
      'Funciona sin conexión una vez que ha visto un archivo. Algunos necesitan FFmpeg: 10 MB que se descargan una sola vez.',
    ],
  ],
  convertTo: 'Convertir a',
  formatKinds: {
    video: 'Vídeo',
    animation: 'Animación',
    audio: 'Audio',
    still: 'Imagen',
    subtitles: 'Subtítulos',
  },
  optionsForAll: 'Opciones para todos',
  presets: 'Preajustes',
  startAtOnce: 'Empezar enseguida',
  convert: 'Convertir',
  settings: 'Ajustes',
  about: 'Acerca de',
  updateReady: 'Hay una versión nueva',
  updateWaits: 'Espera a los trabajos en curso.',
  updateNow: 'La cola se conserva.',
  update: 'Actualizar',
  updating: 'Actualizando',
  wentWrong: (detail) => `No ha funcionado: ${detail}`,
  notOffline:
    'Este navegador no ha guardado Kiln por completo, así que quizá no funcione sin conexión. Inténtalo de nuevo con conexión y algo de espacio libre.',
  startedMeanwhile: (name) =>
    `${name} ya ha empezado y no se puede cambiar. Los cambios sin aplicar se pierden; para repetirlos, cancela antes el trabajo.`,
  removedMeanwhile: (name) => `${name} ya no está en la cola, así que no se puede cambiar.`,
  notAdded: (name, why) => `No se ha añadido ${name}. ${why}`,
  outputGone: (name) =>
    `${name} ya no está guardado en este navegador. Vuelve a convertir el archivo.`,
  said: {
    added: (n) => plural(n, { one: '# archivo añadido.', other: '# archivos añadidos.' }),
    done: (name) => `${name} está listo.`,
    doneMany: (n) => plural(n, { one: '# trabajo terminado.', other: '# trabajos terminados.' }),
    failed: (name) => `${name} ha fallado.`,
    failedMany: (n) =>
      plural(n, { one: 'Ha fallado # trabajo.', other: 'Han fallado # trabajos.' }),
    finished: 'La cola ha terminado.',
    update: 'Hay una versión nueva.',
  },
  title: (percent, name) => `${percent} – ${name}`,
  titleWithTime: (percent, left, name) => `${percent} · ${left} – ${name}`,
  titleDone: (what) => `Listo – ${what}`,
  titleFailed: (failed, what) =>
    `${plural(failed, { one: '# error', other: '# errores' })} – ${what}`,
  files: (count) => plural(count, { one: '# archivo', other: '# archivos' }),
  copyReport: 'Copiar informe',
  reportCopied: 'Copiado',
  slowDatabase:
    'La base de datos del navegador tarda en abrirse. Contiene tus trabajos, así que Kiln espera y continuará solo en cuanto esté disponible. Sin ella empezarías con una cola vacía que no sobrevivirá a una recarga.',
  goOnWithout: 'Seguir sin ella',
  unusable: {
    'old-browser': `Este navegador es demasiado antiguo para Kiln. Hace falta Chrome o Edge ${BROWSER_FLOOR.chrome}, Firefox ${BROWSER_FLOOR.firefox}, Safari ${BROWSER_FLOOR.safari} o una versión posterior. Actualízalo o abre Kiln en otro.`,
    insecure:
      'Kiln necesita una dirección segura para guardar archivos y comprobar su motor. Ábrelo mediante https o en localhost.',
    'no-storage':
      'Este navegador no deja que Kiln guarde nada. Sal de la navegación privada o permite los datos de sitio para esta página.',
    newer:
      'Aquí ya se ha usado un Kiln más reciente; recarga la página para actualizar. Tus trabajos se conservan.',
    blocked:
      'Otra pestaña usa un Kiln más antiguo. Deja que termine sus trabajos; después ciérrala o recárgala, y esta página continuará sola.',
  },
};
