import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

const said = (what: string, todo: string) => ({ what, todo });

const OTHER_FORMAT = 'Prueba con otro formato.';

/** In Spanish: the words for failures; those for edits that cannot be done stand in `impossibleEdits`. */
export const failures: Catalogue['failures'] = {
  emptyFile: said('El archivo está vacío.', 'Cópialo o descárgalo de nuevo.'),
  notMedia: said(
    'Kiln no puede leer este tipo de archivo.',
    'Añade un vídeo, un audio o una imagen.',
  ),
  playlist: said(
    'Esto es una lista de reproducción: una lista de otros archivos.',
    'Añade esos archivos en su lugar.',
  ),
  pictureFormats: {
    heic: said(
      'Kiln convierte imágenes HEIC a JPEG, PNG y WebP, con el motor en Automático.',
      'Elige uno de esos formatos.',
    ),
    avif: said(
      'Kiln convierte imágenes AVIF a JPEG, PNG y WebP, con el motor en Automático.',
      'Elige uno de esos formatos.',
    ),
    jxl: said(
      'Kiln convierte imágenes JPEG XL a JPEG, PNG y WebP, con el motor en Automático.',
      'Elige uno de esos formatos.',
    ),
    pdf: said(
      'Kiln convierte imágenes PDF a JPEG, PNG y WebP, con el motor en Automático.',
      'Elige uno de esos formatos.',
    ),
    svg: said('Kiln no puede leer dibujos SVG.', 'Guárdalo antes como PNG.'),
    'webp-animation': said(
      'Kiln todavía no puede leer WebP animados.',
      'Guárdalo antes como GIF o como vídeo.',
    ),
  },
  onlyToPictures: {
    what: (format) => `Kiln solo convierte imágenes ${format} en otras imágenes.`,
    todo: 'Elige un formato de imagen.',
  },
  picturesOnly: {
    what: (format) => `Kiln solo crea ${format} a partir de imágenes, con el motor en Automático.`,
    todo: 'Para un fotograma de un vídeo, elige JPEG o PNG.',
  },
  pictureTooLarge: {
    what: (width, height) => `La imagen es demasiado grande: ${width} × ${height} píxeles.`,
    todo: 'Redúcela antes.',
  },
  damaged: said(
    'El archivo está dañado.',
    'Cópialo o descárgalo de nuevo, o comprueba si se reproduce en otro programa.',
  ),
  cutShort: {
    what: (actual, expected) => `El archivo termina tras ${actual} de ${expected}.`,
    todo: 'Seguramente está incompleto. Cópialo o descárgalo de nuevo.',
  },
  noTrack: {
    video: said('Este archivo no tiene imagen.', 'Elige un formato de audio.'),
    audio: said('Este archivo no tiene audio.', 'Elige un formato de vídeo o de imagen.'),
    subtitles: said('Este archivo no tiene subtítulos.', 'Elige otro formato.'),
    text: said(
      'Los subtítulos de este archivo son imágenes, no texto.',
      'Elige MKV para conservarlos como están.',
    ),
    any: said('Nada de este archivo cabe en el formato.', 'Elige otro formato.'),
  },
  declined: said(
    'Kiln no puede convertir este archivo de esa manera.',
    'Elige otro formato u otras opciones.',
  ),
  unsupportedCodec: {
    what: (codec) => `Kiln no puede decodificar ${codec} en este navegador.`,
    todo: 'Conviértelo antes con otro programa.',
    todoOrKeep: (formats, codec) =>
      `Elige ${formats} para conservarlo como está, o usa un navegador que reproduzca ${codec}, con el motor en Automático.`,
  },
  limitTooLow: {
    what: (limit, least) =>
      `Este archivo no se puede reducir a ${limit}: necesita aprox. ${least}.`,
    todo: 'Permite ese tamaño, corta el archivo o elige otro formato.',
  },
  limitMissed: {
    what: (limit, reached) =>
      `Este archivo no se puede reducir a ${limit}: el resultado más pequeño fue de ${reached}.`,
    todo: 'Permite más tamaño, o elige una resolución menor u otro formato.',
  },
  engineFailed: {
    what: (code) => `FFmpeg no ha podido convertir este archivo (código ${code}).`,
    todo: 'Prueba con otro formato. Los detalles dicen más.',
  },
  engineCrashed: said(
    'FFmpeg se ha bloqueado con este archivo.',
    'Inténtalo de nuevo o prueba con otro formato.',
  ),
  stalled: {
    what: (time) => `No ha pasado nada durante ${time}, así que Kiln lo ha detenido.`,
    todo: 'Cierra otros programas e inténtalo de nuevo, o elige una resolución menor.',
  },
  crashedTwice: said(
    'Este archivo ha bloqueado Kiln dos veces, así que no se volverá a intentar automáticamente.',
    'Prueba con otro formato o con una resolución menor.',
  ),
  outOfMemory: said(
    'El navegador se ha quedado sin memoria.',
    'Cierra otras pestañas e inténtalo de nuevo, o elige una resolución menor.',
  ),
  engineUnavailable: {
    offline: said(
      'No se ha podido descargar FFmpeg.',
      'Kiln lo intentará de nuevo cuando vuelva la conexión.',
    ),
    missing: said(
      'No se ha encontrado FFmpeg.',
      'Seguramente Kiln se ha actualizado. Recarga la página e inténtalo de nuevo.',
    ),
    corrupt: said(
      'FFmpeg ha llegado dañado.',
      'Recarga la página e inténtalo de nuevo. Puede que un proxy o una extensión lo hayan alterado.',
    ),
    unsupported: said(
      'Este navegador no puede ejecutar FFmpeg.',
      'Actualízalo, o usa una versión actual de Chrome, Edge, Firefox o Safari.',
    ),
  },
  storageFull: {
    what: 'No hay espacio suficiente.',
    needed: (needed) => `No hay espacio suficiente: se necesitan aprox. ${needed}.`,
    used: (used) => `No hay espacio suficiente: Kiln tiene guardados aquí ${used}.`,
    neededAndUsed: (needed, used) =>
      `No hay espacio suficiente: se necesitan aprox. ${needed}; Kiln tiene guardados aquí ${used}.`,
    todo: 'Quita trabajos terminados o libera espacio en disco e inténtalo de nuevo.',
  },
  storageRefused: said(
    'El navegador no ha dejado que Kiln guarde el archivo.',
    '¿Es una ventana privada? Prueba con una normal.',
  ),
  tooLargeForMemory: {
    what: (limit) => `El resultado superaría ${limit}, que es todo lo que admite este navegador.`,
    todo: 'Elige una calidad o resolución menor, o usa una versión actual de Chrome, Edge, Firefox o Safari.',
  },
  outputRejected: {
    empty: said('El resultado estaba vacío.', OTHER_FORMAT),
    unreadable: said(
      'No se ha podido leer el resultado, así que Kiln lo ha descartado.',
      OTHER_FORMAT,
    ),
    'missing-track': said(
      'Faltaba una pista en el resultado, así que Kiln lo ha descartado.',
      OTHER_FORMAT,
    ),
    'too-long': said(
      'El resultado duraba más que el original, así que Kiln lo ha descartado.',
      OTHER_FORMAT,
    ),
    undecodable: said(
      'El resultado no se reproducía de principio a fin, así que Kiln lo ha descartado.',
      'Prueba con otro formato, o comprueba si el archivo se reproduce en otro programa.',
    ),
    seams: said(
      'Las partes del vídeo no encajaban, así que Kiln ha descartado el resultado.',
      'Inténtalo de nuevo o prueba con otro formato.',
    ),
  },
  unreadableImages: {
    what: (count) =>
      plural(count, {
        one: 'Este navegador no puede mostrar una de las imágenes.',
        other: 'Este navegador no puede mostrar # de las imágenes.',
      }),
    todo: 'Sigue sin ellas, o quita el trabajo y empieza de nuevo.',
  },
  internal: {
    what: 'Algo ha fallado en Kiln.',
    todo: (detail) => `Inténtalo de nuevo. Si vuelve a ocurrir, comunícanoslo: ${detail}`,
  },
  impossibleEdits: {
    pastEnd: {
      what: (length, start) => `El archivo dura ${length}, pero el inicio está en ${start}.`,
      todo: 'Elige un inicio anterior.',
    },
    nothingLeft: said('No queda nada entre el inicio y el fin.', 'Elige un fin posterior.'),
    cropOutside: {
      what: (width, height) =>
        `Se recorta más de lo que tiene la imagen: ${width} × ${height} píxeles.`,
      todo: 'Recorta menos.',
    },
    noSuchTrack: {
      what: (wanted, has) =>
        `No existe la pista de audio ${wanted}. Pistas de audio del archivo: ${has}.`,
      todo: 'Elige otra pista de audio.',
    },
    fadesTooLong: {
      what: (fades, length) =>
        `Los fundidos ocupan ${fades}, pero el resultado solo dura ${length}.`,
      todo: 'Acorta los fundidos.',
    },
  },
};
