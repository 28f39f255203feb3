import type { Catalogue } from '../language.ts';

/** In Spanish: the words for what is wrong with presets from a file or a link. */
export const presetFaults: Catalogue['presetFaults'] = {
  tooLong: 'Este archivo es demasiado grande para ser de preajustes.',
  notJson: 'Esto no es un archivo de preajustes o está dañado.',
  brokenLink: 'Este enlace está incompleto. Cópialo entero de nuevo.',
  notPresets: 'No hay preajustes de Kiln en este archivo.',
  otherVersion: (version) =>
    `Estos preajustes son de la versión ${version}, que este Kiln no puede leer. Actualiza Kiln e inténtalo de nuevo.`,
  none: 'No contiene preajustes.',
  tooMany: (limit) => `Kiln guarda hasta ${limit} preajustes; con estos habría más.`,
  notOne: (count) =>
    `Un enlace lleva un solo preajuste, pero este tiene ${count}. Pide un archivo en su lugar.`,

  notAPreset: (place) => `Se ha omitido el número ${place} de la lista: no es un preajuste.`,
  noName: (place) => `Se ha omitido el número ${place} de la lista: no tiene nombre.`,
  longName: (name, limit) => `Se ha omitido «${name}»: su nombre tiene más de ${limit} caracteres.`,
  unknownFormat: (name, format) =>
    `Se ha omitido «${name}»: este Kiln no tiene el formato «${format}».`,
  noOptions: (name) => `Se ha omitido «${name}»: sus opciones no se pueden leer.`,
  unknownOptions: (name, format, options) =>
    `Se ha importado «${name}» sin las opciones que este Kiln no tiene para ${format}: ${options}.`,
  badChoice: (name, option, value, choices) =>
    `Se ha omitido «${name}»: «${option}» no puede ser «${value}». Valores posibles: ${choices}.`,
  badNumber: (name, option, value, least, most) =>
    `Se ha omitido «${name}»: «${option}» no puede ser ${value}. Valores posibles: de ${least} a ${most}.`,
  badOptional: (name, option, value, least, most) =>
    `Se ha omitido «${name}»: «${option}» no puede ser ${value}. Valores posibles: de ${least} a ${most}, o nada.`,
  badTime: (name, option, value) =>
    `Se ha omitido «${name}»: «${option}» no puede ser ${value}. Valores posibles: un tiempo en segundos, o nada.`,
  badSet: (name, option, value, choices) =>
    `Se ha omitido «${name}»: «${option}» no puede ser ${value}. Valores posibles: una lista de ${choices}.`,
};
