import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for files that come in and do not become jobs as they are. */
export const adding: Catalogue['adding'] = {
  skipped: (count, names) =>
    `${plural(count, { one: 'Se omitió # archivo que no es', other: 'Se omitieron # archivos que no son' })} audio, imagen ni vídeo (${names}).`,
  more: (count) => plural(count, { one: '# más', other: '# más' }),
  notOpened: {
    damaged: (zip) => `${zip} está dañado o no es un zip.`,
    locked: (zip) => `${zip} necesita una contraseña. Descomprímelo primero y añade sus archivos.`,
    empty: (zip) => `${zip} no contiene audio, imágenes ni vídeo.`,
    'too-much': (zip) => `${zip} es demasiado grande para descomprimirlo aquí.`,
  },
  noCover: (picture) =>
    `Aquí no se puede leer ${picture}, así que no se ha usado como portada del álbum.`,
  unreadable: (zip, names) => `${zip}: algunos archivos no se pueden leer (${names}).`,
  shareFailed:
    'No se ha podido recibir todo lo compartido. Puede que el disco esté lleno; añade lo que falte con «Añadir archivos».',
};
