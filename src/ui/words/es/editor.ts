import type { Catalogue } from '../language.ts';

/** In Spanish: the words of the editors. */
export const editor: Catalogue['editor'] = {
  trim: 'Cortar',
  crop: 'Recortar',
  reading: 'Leyendo el archivo',
  gone: 'Ahora mismo no se puede leer el archivo. Aun así puedes escribir los valores.',
  unshown:
    'Este navegador no puede mostrar este archivo. Aun así puedes escribir los valores y convertirlo.',
  unseen: 'Este navegador puede reproducir el audio de este archivo, pero no la imagen.',
  unheard: 'Este navegador no puede reproducir este archivo, pero puedes ver su volumen.',
  unplayed:
    'Este navegador no puede reproducir este archivo, pero puede mostrar fotogramas sueltos.',
  reset: 'Restablecer',
  cancel: 'Cancelar',
  apply: 'Aplicar',

  player: (name) => `Reproductor de ${name}`,
  play: 'Reproducir',
  pause: 'Pausa',
  startHere: 'Inicio aquí',
  endHere: 'Fin aquí',
  playhead: 'Posición',
  start: 'Inicio',
  end: 'Fin',
  length: 'Duración',
  lengthOf: (kept, all) => `${kept} de ${all}`,
  cutMode: 'Corte',
  realCut: (from, to) =>
    `Sin recodificar, el vídeo empieza en el fotograma clave de ${from} y termina en ${to}.`,
  realCutUnknown:
    'Sin recodificar, el vídeo empieza en el último fotograma clave anterior al inicio.',
  realCutOfSound: 'Sin recodificar, el corte puede desviarse unas centésimas de segundo.',
  pictureKeys:
    'Flechas: un fotograma; con Mayús, un segundo. I y O fijan inicio y fin. Espacio reproduce.',
  soundKeys:
    'Flechas: una décima de segundo; con Mayús, un segundo. I y O fijan inicio y fin. Espacio reproduce.',

  frameAt: 'Fotograma en',
  shape: 'Proporción',
  shapes: {
    free: 'Libre',
    source: 'Igual que el original',
    '1:1': '1:1, cuadrado',
    '4:3': '4:3',
    '16:9': '16:9, panorámico',
    '9:16': '9:16, vertical',
    '4:5': '4:5',
    own: 'Personalizada',
  },
  shapeWidth: 'Proporción: ancho',
  shapeHeight: 'Proporción: alto',
  left: 'Recorte izquierdo',
  top: 'Recorte superior',
  right: 'Recorte derecho',
  bottom: 'Recorte inferior',
  width: 'Ancho',
  height: 'Alto',
  pixels: 'px',
  moveBox: 'Mover el recorte',
  handles: {
    nw: 'Esquina superior izquierda',
    n: 'Lado superior',
    ne: 'Esquina superior derecha',
    e: 'Lado derecho',
    se: 'Esquina inferior derecha',
    s: 'Lado inferior',
    sw: 'Esquina inferior izquierda',
    w: 'Lado izquierdo',
  },
  cropKeys: 'Flechas: 2 píxeles; con Mayús, 20.',
  turnLeft: 'Girar a la izquierda',
  turnRight: 'Girar a la derecha',
  mirrorAcross: 'Voltear en horizontal',
  mirrorDown: 'Voltear en vertical',
  result: 'Resultado',
  resultSize: (width, height) => `${width} × ${height}`,
};
