import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for those who look away while Kiln works. */
export const notify: Catalogue['notify'] = {
  whenDone: 'Al terminar',
  notify: 'Notificación',
  sound: 'Sonido',
  hint: 'Te avisa cuando termina la cola o un trabajo largo.',
  blocked:
    'Las notificaciones están bloqueadas. Permítelas en los ajustes de este sitio: el icono junto a la dirección.',
  missing:
    'Este navegador no admite notificaciones. En un iPhone o iPad, añade antes Kiln a la pantalla de inicio.',
  offer: 'Esto llevará un rato. ¿Quieres saber cuándo está listo?',
  accept: 'Avisarme',
  decline: 'No, gracias',
  refused: 'Las notificaciones están bloqueadas. Puedes cambiarlo en los ajustes de este sitio.',

  titles: {
    ready: 'Listo',
    failed: 'No ha funcionado',
    done: 'Terminado',
  },
  finishedTitles: {
    ready: 'Listo: la cola ha terminado',
    failed: 'No ha funcionado: la cola ha terminado',
    done: 'Terminado: la cola ha acabado',
  },
  ready: (count) => plural(count, { one: '# archivo listo.', other: '# archivos listos.' }),
  failed: (count) => plural(count, { one: '# fallido.', other: '# fallidos.' }),
  readyAndFailed: (ready, failed) =>
    `${plural(ready, { one: '# archivo listo', other: '# archivos listos' })}; errores: ${failed}.`,
};
