import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words of forms of options, beside the options themselves. */
export const form: Catalogue['form'] = {
  optionGroups: {
    trim: 'Taglio',
    picture: 'Immagine',
    sound: 'Audio',
    encoding: 'Codifica',
    privacy: 'Privacy',
    tags: 'Tag',
  },
  groupChanged: (group, changed) =>
    `${group} · ${plural(changed, { one: '# modifica', other: '# modifiche' })}`,
  resetGroups: {
    trim: 'Reimposta taglio',
    picture: 'Reimposta immagine',
    sound: 'Reimposta audio',
    encoding: 'Reimposta codifica',
    privacy: 'Reimposta privacy',
    tags: 'Reimposta tag',
  },
  timeExpected: 'Un tempo come 1:02,5 o 62,5',
  choosePicture: 'Scegli immagine…',
  pictureUnreadable: 'Questa immagine non si può leggere. Usa un JPEG o un PNG.',
  editTrim: 'Taglia…',
  editCrop: 'Ritaglia…',
  saveAsPreset: 'Salva come preset',
  priority: 'Priorità',
  priorities: { high: 'Alta', normal: 'Normale', low: 'Bassa' },
  optionsOf: (name) => `Opzioni di ${name}`,
  estimate: {
    ofWaiting: (files) =>
      plural(files, {
        one: 'Stima per il file in attesa:',
        other: 'Stima per i # file in attesa:',
      }),
    ofJob: 'Con queste opzioni:',
  },
};
