import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** What failed, and what is done instead: when it is about to be done, is done, was done, or was tried in vain. */
const byFFmpeg = (failed: string) => ({
  coming: `${failed}; lo hará FFmpeg.`,
  now: `${failed}; lo está haciendo FFmpeg.`,
  past: `${failed}; lo ha hecho FFmpeg.`,
  tried: `${failed}; lo ha intentado FFmpeg.`,
});

const byFFmpegReported = (failed: string) => ({
  coming: `${failed}; lo hará FFmpeg. Comunícanos el fallo, por favor.`,
  now: `${failed}; lo está haciendo FFmpeg. Comunícanos el fallo, por favor.`,
  past: `${failed}; lo ha hecho FFmpeg. Comunícanos el fallo, por favor.`,
  tried: `${failed}; lo ha intentado FFmpeg. Comunícanos el fallo, por favor.`,
});

const encodedAnew = (failed: string, how: string) => ({
  coming: `${failed}; se recodificará${how}.`,
  now: `${failed}; se está recodificando${how}.`,
  past: `${failed}; se ha recodificado${how}.`,
  tried: `${failed}; se ha recodificado${how}.`,
});

/** With a colon, as what follows would have to agree with it. */
const times = (kind: string) => (count: number) =>
  plural(count, { one: `${kind}:`, other: `${kind} ×#:` });

/** In Spanish: the words for what a plan does to a file, who does it, why, and how long it will take. */
export const plan: Catalogue['plan'] = {
  tracks: {
    video: times('Vídeo'),
    audio: times('Audio'),
    cover: times('Portada'),
    subtitle: times('Subtítulos'),
    attachment: times('Archivo adjunto'),
    data: times('Datos'),
  },
  metadata: {
    text: (count) => plural(count, { one: '# etiqueta', other: '# etiquetas' }),
    date: () => 'fecha',
    place: () => 'lugar',
    device: () => 'cámara',
    timecode: () => 'código de tiempo',
    exif: () => 'datos EXIF',
    'maker-notes': () => 'notas del fabricante',
    xmp: () => 'XMP',
    iptc: () => 'IPTC',
    comments: () => 'comentarios',
    'gain-map': () => 'mapa de ganancia HDR',
    'motion-video': () => 'vídeo de la foto en movimiento',
    pages: (count) => `páginas siguientes (${count})`,
    chapters: (count) => plural(count, { one: '# capítulo', other: '# capítulos' }),
    marks: (count) => plural(count, { one: 'marca de pista', other: '# marcas de pista' }),
  },
  marked: (what, marks) => `${what} (${marks})`,
  marks: {
    default: 'predeterminada',
    forced: 'forzada',
    original: 'original',
    commentary: 'comentarios',
    'hearing-impaired': 'para personas sordas',
    'visual-impaired': 'para personas ciegas',
  },
  metadataKept: (what) => `se conserva: ${what}`,
  metadataLeftOut: (what) => `no se incluye: ${what}`,
  becauseOfPrivacy: 'por privacidad',
  becauseOnlyFirst: 'porque Kiln convierte la primera',
  becauseUnwritten: 'porque Kiln no puede escribirlo',
  becauseOutdated: 'porque ya no sería correcto',
  copied: 'copia directa',
  encoded: (from, to, engine) =>
    from === to ? `${from} recodificado con ${engine}` : `${from} → ${to} con ${engine}`,
  bridged: (from, to) =>
    from === to
      ? `${from} recodificado, decodifica FFmpeg y codifica este navegador`
      : `${from} → ${to}, decodifica FFmpeg y codifica este navegador`,
  decodedBy: (decoder) => `decodifica ${decoder}`,
  leftOut: 'fuera del resultado',
  asChosen: 'según tu elección',
  leftOutBecause: (what, why) => `${what}, ${why}`,
  pictureSubtitles: times('Subtítulos de imagen'),
  copiedBy: (engine) => `copia directa con ${engine}`,
  becauseUnwritable: 'porque los navegadores no pueden escribirlo',
  becauseNotHeld: (format) => `porque ${format} no lo admite`,
  becauseOfTiming: 'porque no se puede adaptar a la velocidad',
  becauseNotTogether: 'porque tendría que escribirlo FFmpeg, que no puede leer este vídeo',
  becauseMixed: 'con las pistas mezcladas en una',
  becauseEmpty: 'porque no contiene nada',
  becauseNobodyDecodes: (codec) => `porque Kiln no puede decodificar ${codec}`,
  unread: (bytes, all) =>
    `Parte de este archivo no se puede leer: en el resultado faltarán ${bytes} de ${all}.`,
  deinterlaced: 'desentrelazado',
  lossless: 'sin pérdida',
  hdrToSdr: 'de HDR a SDR',
  hdrKept: 'conserva HDR en 10 bits',
  flattened: {
    white: 'transparencia sobre blanco',
    black: 'transparencia sobre negro',
    grey: 'transparencia sobre gris',
    green: 'transparencia sobre verde',
  },
  becauseEnded: 'porque termina antes del inicio',
  tooLargeForSource: (names) => `sin ${names}: más grande que el original`,
  engineNames: { images: 'este navegador', webcodecs: 'WebCodecs', ffmpeg: 'FFmpeg' },
  becauseOfOptions: 'por tus opciones',
  becauseOfSize: 'para ajustarse al tamaño',
  becauseExactSize: 'que puede lograr el tamaño exacto',
  allowed: (size) => `máximo ${size}`,
  allowedAt: (size, how) => `máximo ${size}: ${how}`,
  atQuality: (quality: string) => `calidad ${quality}`,
  pictureAt: (size, kbit) => `${size} a ${kbit}\u00A0kbit/s`,
  soundAt: (kbit) => `${kbit}\u00A0kbit/s`,
  passes: (count) => plural(count, { one: '# pasada', other: '# pasadas' }),
  inPass: (pass) => `pasada ${pass}`,
  becauseOfRotation: 'para enderezar la imagen',
  becauseTrimmed: 'para que lo cortado siga oculto',
  becauseUnsafe: 'porque una copia quizá no se reproduzca',
  becauseOfQuality: 'para el mínimo tamaño',
  becauseUndecodable: (codec) => `porque este navegador no puede decodificar ${codec}`,
  becauseUnencodable: (codec) => `porque este navegador no puede codificar bien ${codec}`,
  becauseSurround: (codec) =>
    `porque este navegador no puede codificar más de dos canales en ${codec}`,
  becauseOfEdit: 'porque solo FFmpeg tiene los filtros',
  becauseUnsupported: 'porque WebCodecs no puede leer este tipo de archivo',
  becauseOfSetting: 'según los ajustes',
  inParts: (count) => plural(count, { one: 'en # parte', other: 'en # partes a la vez' }),
  wholeForNewFrames: 'de una pieza: sus fotogramas cambian',
  wholeForUnknownFrames: 'de una pieza: no se conocen los tiempos de sus fotogramas',
  wholeForUncuttable: 'de una pieza: no se puede dividir',
  setbacks: {
    images: byFFmpeg('Este navegador no ha podido con la imagen'),
    webcodecs: byFFmpeg('Los códecs del navegador han fallado'),
    'webcodecs-declined': byFFmpeg('Los códecs del navegador no sirven para este archivo'),
    'webcodecs-mistake': byFFmpegReported('Kiln tiene un fallo al usar los códecs del navegador'),
    bridge: {
      coming: 'FFmpeg y el codificador del navegador han fallado juntos; lo hará FFmpeg solo.',
      now: 'FFmpeg y el codificador del navegador han fallado juntos; lo está haciendo FFmpeg solo.',
      past: 'FFmpeg y el codificador del navegador han fallado juntos; lo ha hecho FFmpeg solo.',
      tried:
        'FFmpeg y el codificador del navegador han fallado juntos; lo ha intentado FFmpeg solo.',
    },
    copy: encodedAnew('La copia directa no ha funcionado', ''),
    'usual-size': encodedAnew(
      'El primer resultado era demasiado grande',
      ' para ajustarse al tamaño',
    ),
    segments: {
      coming: 'Las partes no encajaban; se codificará de una pieza.',
      now: 'Las partes no encajaban; se está codificando de una pieza.',
      past: 'Las partes no encajaban; se ha codificado de una pieza.',
      tried: 'Las partes no encajaban; se ha codificado de una pieza.',
    },
  },
  atOnce: 'al\u00a0instante',
  aboutASecond: 'aprox.\u00A01\u00A0s',
  roughly: (amount) => `aprox.\u00A0${amount}`,
};
