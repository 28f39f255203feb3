import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Corte',
    picture: 'Imagen',
    sound: 'Audio',
    encoding: 'Codificación',
    privacy: 'Privacidad',
    tags: 'Etiquetas',
  },
  groupChanged: (group, changed) =>
    `${group} · ${plural(changed, { one: '# cambio', other: '# cambios' })}`,
  resetGroups: {
    trim: 'Restablecer corte',
    picture: 'Restablecer imagen',
    sound: 'Restablecer audio',
    encoding: 'Restablecer codificación',
    privacy: 'Restablecer privacidad',
    tags: 'Restablecer etiquetas',
  },
  timeExpected: 'Un tiempo como 1:02,5 o 62,5',
  choosePicture: 'Elegir imagen…',
  pictureUnreadable: 'Esta imagen no se puede leer. Prueba con un JPEG o un PNG.',
  editTrim: 'Cortar…',
  editCrop: 'Recortar…',
  saveAsPreset: 'Guardar preajuste',
  priority: 'Prioridad',
  priorities: { high: 'Alta', normal: 'Normal', low: 'Baja' },
  optionsOf: (name) => `Opciones de ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Estimación para el archivo en espera:',
        other: 'Estimación para los # archivos en espera:',
      }),
    ofJob: 'Con estas opciones:',
  },
};
